import { describe, expect, test } from 'vitest';
import { LIMITS } from '../snapshot/limits.ts';
import { parseSnapshot } from '../snapshot/parse.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { snapshotEnvelope } from './envelope.ts';
import { ARTICLE_TEXT, pageOf } from './page.fixture.ts';

/** Reads a page as the popup does: through the envelope and the parser on the other side. */
function read(page: Document | string): PageSnapshot {
  const document = typeof page === 'string' ? pageOf(page) : page;
  const parsed = parseSnapshot(snapshotEnvelope(document, { now: '2026-11-22T12:00:00.000Z' }));
  if (!parsed.ok) throw new Error(`${parsed.reason} ${parsed.detail}`);
  return parsed.snapshot;
}

const codes = ({ problems }: PageSnapshot): readonly string[] => problems.map(({ code }) => code);
const POST = `<h1>Gardens</h1>${ARTICLE_TEXT}`;
const PLAIN_WORDS = read(`<article>${POST}</article>`).article?.wordCount;

describe('forms and names that shadow properties', () => {
  test.each([
    'parentNode',
    'nextElementSibling',
    'querySelectorAll',
    'getElementsByTagName',
    'tagName',
    'textContent',
    'getAttribute',
    'hasAttribute',
    'removeAttribute',
    'removeChild',
    'attributes',
    'children',
    'firstChild',
    'localName',
  ])('a control named %s', (name) => {
    const snapshot = read(
      `<article><form id=f><input name=${name}>${POST}<button id=${name}></button><img name=${name}></form><input form=f name=${name}></article>`,
    );
    expect(codes(snapshot)).not.toContain('gatherer-failed');
    expect(snapshot.article?.wordCount).toBe(PLAIN_WORDS);
  });

  test('names that shadow properties of the document', () => {
    const snapshot = read(
      `<title>Gardens</title><img name=body><img name=head><form name=documentElement></form><iframe name=cookie></iframe><img name=querySelectorAll><a id=URL></a><img name=title><article>${POST}</article>`,
    );
    expect(snapshot.article?.wordCount).toBe(PLAIN_WORDS);
  });
});

test.each(['URL', 'baseURI', 'contentType', 'readyState', 'defaultView'])('an image named %s', (name) => {
  const page = pageOf(`<article>${POST}<img name=${name} alt=""></article>`);
  expect(Reflect.get(page, name)).toBeInstanceOf(HTMLImageElement);
  expect(codes(read(page))).toEqual([]);
});

describe('shapes of trees', () => {
  test('a chain of five thousand elements', () => {
    const page = pageOf(`<article>${POST}</article>`);
    let parent: Element = page.body;
    for (let depth = 0; depth < 5_000; depth += 1) parent = parent.appendChild(page.createElement('div'));
    parent.append('bottom');
    const snapshot = read(page);
    expect(snapshot.article?.wordCount).toBe(PLAIN_WORDS);
    expect(snapshot.problems).toContainEqual({ code: 'truncated', subject: 'depth', kept: LIMITS.depth, seen: null });
  }, 60_000);

  test('thousands of attributes, of comments, and a class of a million letters', () => {
    const page = pageOf(`<article>${POST}</article>`);
    const element = page.body.appendChild(page.createElement('div'));
    for (let index = 0; index < 2_000; index += 1) {
      element.setAttribute(`data-${index}`, 'x');
      page.body.append(page.createComment('comment'));
    }
    element.setAttribute('class', 'x'.repeat(1_000_000));
    expect(read(page).article?.wordCount).toBe(PLAIN_WORDS);
  }, 60_000);

  test('XHTML with CDATA, instructions and prefixed elements', () => {
    const page = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:x="urn:x"><head><title>T</title></head><body><?pi x?><x:a>x</x:a><article>${POST}<p><![CDATA[Some <data> in the middle of the words of a garden.]]></p></article></body></html>`,
      'application/xhtml+xml',
    );
    const snapshot = read(page);
    expect(codes(snapshot)).toEqual([]);
    expect(snapshot.article?.text).toContain('Some <data> in the middle');
  });

  test('custom elements are read, not made', () => {
    class Trap extends HTMLElement {
      constructor() {
        super();
        throw new Error('made');
      }
    }
    customElements.define('x-trap', Trap);
    expect(codes(read(`<article>${POST}<x-trap>inside</x-trap></article>`))).toEqual([]);
  });

  test.each([
    ['no root', (page: Document) => page.documentElement.remove(), ['no-head', 'no-body', 'no-article']],
    ['no body', (page: Document) => page.body.remove(), ['no-body', 'no-article']],
    ['no head', (page: Document) => page.head.remove(), ['no-head', 'no-article']],
  ])('a document with %s', (_, mutilate, expected) => {
    const page = pageOf('<p>x');
    mutilate(page);
    expect(codes(read(page))).toEqual(expected);
  });

  test('a modal dialog over an inert page', () => {
    expect(
      read(`<dialog open><p>Cookies?</p></dialog><main inert><article>${POST}</article></main>`).article?.text,
    ).not.toContain('Cookies');
  });
});

describe('sizes', () => {
  test('texts and lists without end stay within the caps', () => {
    const many = (html: string, count: number): string => html.repeat(count);
    const snapshot = read(`<title>${'a '.repeat(50_000)} | b</title>
      <meta name=description content="${'d'.repeat(500_000)}">${many('<meta name=x content=y>', 500)}
      <article><h1>${'h '.repeat(5_000)}</h1>${ARTICLE_TEXT}${many(`<h2>${'x'.repeat(500)}</h2>`, 600)}<p>${'word '.repeat(100_000)}</p></article>`);
    expect(snapshot.title.text?.length ?? 0).toBeLessThanOrEqual(LIMITS.title);
    expect(snapshot.headings.length).toBe(LIMITS.headings);
    expect(snapshot.article?.text.length ?? 0).toBeLessThanOrEqual(LIMITS.articleText + LIMITS.articleBlocks * 2);
    expect(JSON.stringify(snapshot).length).toBeLessThan(LIMITS.envelope);
  }, 60_000);

  test.each([
    ['anchor', `<a href=/x>${'!'.repeat(100_000)}</a>`],
    ['address', `<p>${'a@'.repeat(50_000)}</p>`],
    ['date', `<p>${'2024-'.repeat(20_000)}</p>`],
    ['byline', `<p class=byline>${'by '.repeat(50_000)}</p>`],
    ['caption', `<p>${'photo: '.repeat(20_000)}</p>`],
    ['labels', `<p class="${'comment-'.repeat(120)}">x</p>`],
    ['white space', `<p>${' '.repeat(200_000)}x</p>`],
  ])(
    'bait for slow patterns: %s',
    (_, html) => {
      expect(codes(read(`<article>${POST}${html}</article>`))).not.toContain('gatherer-failed');
    },
    60_000,
  );

  test('lone surrogates and control characters', () => {
    const page = pageOf(`<title>t</title><article>${POST}</article>`);
    page.title = 'half \ud800 \u0000';
    page.body.append('\udc00');
    expect(read(page).title.text).toContain('\ufffd');
  });
});
