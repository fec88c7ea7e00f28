import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findTarget } from './find-target.ts';

const { document } = new JSDOM(`<!doctype html>
  <h1>Title</h1><nav><a href="/one">One</a><a>no address</a></nav>
  <article><div><p>First paragraph of the text.</p><p>Second <a href="/two">two</a> paragraph.</p></div></article>
  <svg><a href="/three"><text>three</text></a></svg><map><area href="/four"></map>
  <div role="heading" aria-level="2">Subhead</div>
  <form><input name="querySelectorAll"><input name="children"></form>`).window;

test.each([
  [0, '/one'],
  [1, '/two'],
  [2, '/three'],
  [3, '/four'],
])('link %d is the one that gather counted so', (index, href) => {
  expect(findTarget(document, { kind: 'link', index })?.getAttribute('href')).toBe(href);
});

test.each([
  [0, 'Title'],
  [1, 'Subhead'],
])('heading %d', (index, text) => {
  expect(findTarget(document, { kind: 'heading', index })?.textContent).toBe(text);
});

test('a block is found by its beginning, the innermost element that has it', () => {
  const found = findTarget(document, { kind: 'block', text: 'First paragraph of the text.' });
  expect(found?.localName).toBe('p');
  expect(found?.textContent).toBe('First paragraph of the text.');
});

test.each([
  [{ kind: 'link', index: 99 }],
  [{ kind: 'heading', index: -1 }],
  [{ kind: 'block', text: 'Never said.' }],
  [{ kind: 'block', text: '' }],
] as const)('%j is not on the page', (target) => {
  expect(findTarget(document, target)).toBeNull();
});
