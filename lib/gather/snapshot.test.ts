import { expect, test, vi } from 'vitest';
import { parseSnapshot } from '../snapshot/parse.ts';
import { snapshotEnvelope, snapshotEnvelopeInTurns } from './envelope.ts';
import { ARTICLE_TEXT, pageAt, pageOf } from './page.fixture.ts';
import { gatherSnapshot } from './snapshot.ts';

const NOW = '2026-11-22T12:00:00.000Z';

test('what is gathered arrives whole on the other side', () => {
  const page = pageAt('https://b.example/t', `<title>T</title><article><h1>T</h1>${ARTICLE_TEXT}</article>`);
  const sent = gatherSnapshot(page, { now: NOW });
  expect(sent.problems).toEqual([]);
  expect(sent.article?.blocks.length).toBeGreaterThanOrEqual(6);
  const parsed = parseSnapshot(JSON.stringify({ v: 1, ok: true, data: sent }));
  if (!parsed.ok) throw new Error(parsed.detail);
  const { article, language, pageKind, ...rest } = parsed.snapshot;
  const { text, ...arrived } = article!;
  const { statements, ...sentArticle } = sent.article!;
  const { teasers, ...sentPage } = sent;
  expect({ ...rest, article: arrived, language: sent.language, pageKind: null }).toEqual({
    ...sentPage,
    article: sentArticle,
  });
  expect(pageKind.kind).toBe('article');
  expect(statements?.lines.map((line) => line.text)).toEqual(['T']);
  expect(language).toMatchObject({ code: 'en', declared: null, detected: 'en' });
  expect(text).toContain('Paragraph 0 tells');
});

test('does not change the page', () => {
  const page = pageOf(`<article><h1>T</h1><form><input name=parentNode>${ARTICLE_TEXT}</form></article>`);
  const before = page.documentElement.outerHTML;
  expect(gatherSnapshot(page, { now: NOW }).article).not.toBeNull();
  expect(page.documentElement.outerHTML).toBe(before);
});

test.each([
  ['an empty page', ''],
  ['frames', '<frameset><frame></frameset>'],
  ['no article', '<p>Hi</p>'],
])('a page without an article says so: %s', (_, html) => {
  const sent = gatherSnapshot(pageOf(html), { now: NOW });
  expect(sent.article).toBeNull();
  expect(sent.problems.map(({ code }) => code)).toContain('no-article');
  expect(sent.problems.map(({ code }) => code)).not.toContain('gatherer-failed');
});

test('a document without any element', () => {
  const page = pageOf('');
  page.documentElement.remove();
  const sent = gatherSnapshot(page, { now: NOW });
  expect(sent.problems.map(({ code }) => code)).toEqual(['no-head', 'no-body', 'no-article']);
});

test('a failing gatherer costs its own field only', () => {
  const feed = '<link rel="alternate" type="application/rss+xml" href="/feed">';
  const page = pageOf(`${feed}<article><h1>T</h1>${ARTICLE_TEXT}</article>`);
  const { parse } = URL;
  vi.spyOn(URL, 'parse').mockImplementation((address, base) => {
    if (address === '/feed') throw new Error('broken');
    return parse(address, base);
  });
  const sent = gatherSnapshot(page, { now: NOW });
  expect(sent.problems).toContainEqual({ code: 'gatherer-failed', subject: 'feeds', kept: null, seen: null });
  expect(sent.feeds).toEqual([]);
  expect(sent.article).not.toBeNull();
});

test('a throw of the whole script is carried in the envelope', () => {
  const page = pageOf('');
  Object.defineProperty(page, 'URL', {
    get: () => {
      throw new Error('no address');
    },
  });
  expect(JSON.parse(snapshotEnvelope(page, { now: NOW }))).toEqual({ v: 1, ok: false, error: 'Error: no address' });
});

test('in turns with the page the same is read', async () => {
  const html = `<title>T</title><article><h1>Gardens</h1>${ARTICLE_TEXT}</article>`;
  const page = pageOf(html);
  const untimed = (text: string) => ({ ...JSON.parse(text).data, timings: null });
  expect(untimed(await snapshotEnvelopeInTurns(page, { now: NOW }))).toEqual(
    untimed(snapshotEnvelope(page, { now: NOW })),
  );
});

test('a page that changes while it is read in turns says so', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 60;
    return now;
  });
  const page = pageOf(`<title>T</title><article><h1>Gardens</h1>${ARTICLE_TEXT}</article>`);
  const reading = snapshotEnvelopeInTurns(page, { now: NOW });
  page.body.append(page.createElement('div'));
  const { data } = JSON.parse(await reading);
  expect(data.problems.map(({ code }: { code: string }) => code)).toContain('page-changed');
});
