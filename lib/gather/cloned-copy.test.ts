import { expect, test } from 'vitest';
import { LIMITS } from '../snapshot/limits.ts';
import { clonedCopy } from './cloned-copy.ts';
import { type CopiedElement, textLengthOf } from './copied-element.ts';
import { atOnce } from './in-turns.ts';
import { pageOf } from './page.fixture.ts';
import { walkedCopy } from './walked-copy.ts';

const inert = (): Document => document.implementation.createHTMLDocument('');

const told = (elements: readonly CopiedElement[]): readonly unknown[] =>
  elements.map(({ copy, ...record }) => ({
    ...record,
    textLength: textLengthOf({ copy, ...record }),
    copied: copy.localName,
    text: copy.textContent,
    labels: `${copy.className} ${copy.id}`,
  }));

test.each([
  [
    'parts of a page',
    '<nav class=menu><a href=/>a</a></nav><article><header>h</header><p>One <b>two</b></p></article>x',
  ],
  [
    'what is left out, and what stands in it',
    '<p>a<script>b</script>c<svg><a>d<p>e</p></a></svg><select><option>f</select>g',
  ],
  [
    'forms, buttons and custom elements',
    '<form class=f><p>a<button id=b>c</button></form><x-y class=z>d<i>e</i></x-y>',
  ],
  ['controls that shadow', '<form><input name=parentNode><input name=replaceWith><img name=firstChild><p>a</p></form>'],
  [
    'what is hidden',
    '<div hidden>a<p>b</p></div><p style="DISPLAY : none">c</p><p aria-hidden=true>d</p><p style="color:red">e',
  ],
  ['labels', '<div role=complementary>a</div><li itemprop=comment>b</li><main class=sidebar>c</main>'],
  ['labels that are too long', `<p class="${'x'.repeat(2_000)}" id=a>a</p><p id="${'y'.repeat(2_000)}">b</p>`],
  ['comments between texts', '<p>a<!-- b -->c<!-- d --><!-- e --></p>'],
  ['pictures', '<p><img name=images alt=a src=b srcset="c 1x" data-x=d>e</p><table><tr><td colspan=2>f</table>'],
])('a clone holds what a walk would copy: %s', (_, html) => {
  const page = pageOf(html);
  const walked = inert();
  const cloned = inert();
  const one = atOnce(walkedCopy(walked, page.body, LIMITS));
  const other = clonedCopy(cloned, page.body, LIMITS);
  expect(told(other?.elements ?? [])).toEqual(told(one.elements));
  expect(other?.text).toBe(one.text);
  expect(cloned.body.textContent).toBe(walked.body.textContent);
  expect(cloned.images.length).toBe(walked.images.length);
});

test.each([
  ['many elements', '<p>a'.repeat(6), { copiedNodes: 12 }],
  ['deep', '<div><div><div><p>a', { depth: 3 }],
  ['a long text', '<p>abc<p>defgh', { textNode: 4 }],
  ['much text', '<p>abc<p>def', { copiedText: 5 }],
])('the walk is asked for: %s', (_, html, limit) => {
  expect(clonedCopy(inert(), pageOf(html).body, { ...LIMITS, ...limit })).toBeNull();
});

test('the walk is asked for open shadow trees, which no clone holds', () => {
  const page = pageOf('<div id=host></div>');
  page.getElementById('host')?.attachShadow({ mode: 'open' });
  expect(clonedCopy(inert(), page.body, LIMITS)).toBeNull();
});

test('several short texts may be longer than one may be', () => {
  expect(clonedCopy(inert(), pageOf('<p>abc<p>def').body, { ...LIMITS, textNode: 4 })?.text).toBe(6);
});
