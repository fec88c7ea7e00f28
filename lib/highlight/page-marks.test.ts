import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createPageMarks } from './page-marks.ts';

const HTML = '<!doctype html><html><head></head><body><p><a href="/one">One</a></p></body></html>';

test('before the first command, and after a clear, the page is as it was', () => {
  const dom = new JSDOM(HTML);
  const before = dom.serialize();
  const marks = createPageMarks(dom.window.document);
  expect(dom.serialize()).toBe(before);
  expect(marks.run({ kind: 'clear' })).toEqual({ outcome: 'done' });
  expect(dom.serialize()).toBe(before);
});

test('what is no longer there is called gone, and nothing is drawn', () => {
  const dom = new JSDOM(HTML);
  const before = dom.serialize();
  const marks = createPageMarks(dom.window.document);
  expect(marks.run({ kind: 'show', target: { kind: 'link', index: 7 }, label: 'x' })).toEqual({ outcome: 'gone' });
  expect(dom.serialize()).toBe(before);
});

test('what has no box, as everything in a document without layout, is called hidden', () => {
  const marks = createPageMarks(new JSDOM(HTML).window.document);
  expect(marks.run({ kind: 'show', target: { kind: 'link', index: 0 }, label: 'x' })).toEqual({ outcome: 'hidden' });
});
