import { describe, expect, test } from 'vitest';
import { attribute, htmlName, isWithin, nextNode, parentElement, query } from './dom.ts';
import { pageOf } from './page.fixture.ts';

describe('nextNode', () => {
  test('walks in document order and stops at the root', () => {
    const page = pageOf('<div id=root><p>a<b>b</b></p><i>c</i></div><u>outside</u>');
    const root = page.getElementById('root')!;
    const names: string[] = [];
    for (let node = nextNode(root, root); node; node = nextNode(node, root)) names.push(node.nodeName);
    expect(names).toEqual(['P', '#text', 'B', '#text', 'I', '#text']);
  });

  test('passes over the inside of a node on request', () => {
    const page = pageOf('<div id=root><p>a</p><i>c</i></div>');
    const root = page.getElementById('root')!;
    expect(nextNode(root.firstChild!, root, true)?.nodeName).toBe('I');
  });
});

test('reads a form whose properties are shadowed by its controls', () => {
  const page = pageOf(
    '<form id=f><input name=parentNode><input name=getAttribute><input name=querySelectorAll><a href="/x">x</a></form>',
  );
  const form = page.forms[0]!;
  expect(parentElement(form)?.nodeName).toBe('BODY');
  expect(attribute(form, 'id')).toBe('f');
  expect(query(form, 'a')).toHaveLength(1);
  expect(isWithin(form, page.body)).toBe(true);
});

test('names only HTML elements', () => {
  const page = pageOf('<svg><a></a></svg><a></a>');
  expect([...query(page, 'a')].map(htmlName)).toEqual(['', 'a']);
});
