import { describe, expect, test } from 'vitest';
import { articleFacts, auditContext, dateFact, pageSnapshot, paragraphs } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { titleChecks } from './title-checks.ts';

const GOOD = 'Watering tomatoes in summer without wasting water';

const idsOf = (page: PageSnapshot, context = auditContext()) => titleChecks(page, context).map(({ id }) => id);
const titled = (text: string | null, overrides: Partial<PageSnapshot> = {}) =>
  pageSnapshot({ title: { text, count: text === null ? 0 : 1 }, ...overrides });

describe('titleChecks', () => {
  test.each<[string | null, readonly string[]]>([
    [null, ['title-missing']],
    ['   ', ['title-missing']],
    [GOOD, ['title-good']],
    ['Watering your tomatoes', ['title-fair']],
    ['Watering tomatoes', ['title-too-short']],
    ['Home', ['title-vague', 'title-h1-mismatch']],
    ['Garden Notes', ['title-vague']],
    ['%%title%% watering tomatoes all summer', ['title-template']],
    ['undefined | Watering tomatoes all summer', ['title-template']],
    ['Is undefined behaviour watering tomatoes?', ['title-good']],
    ['Watering tomatoes, watering roses, watering lawns', ['title-stuffed']],
    ['Watering | Tomatoes | Summer | Garden | Tips', ['title-parts']],
    ['Полив томатов летом: сколько воды нужно', ['title-language', 'title-h1-mismatch']],
    ['A guide to knitting warm socks for the winter', ['title-h1-mismatch']],
    ['Watering tomatoes: what works in summer 2019', ['title-stale-year']],
    ['Watering tomatoes: what works in summer 2025', ['title-good']],
  ])('%j gives %j', (text, ids) => {
    expect(idsOf(titled(text))).toEqual(ids);
  });

  test.each<[number, readonly string[]]>([
    [32, ['title-good']],
    [33, ['title-long-mobile']],
    [36, ['title-long-mobile']],
    [37, ['title-long-desktop']],
  ])('%d letters m stand on the right side of 540 and 600 px', (letters, ids) => {
    const page = titled('m'.repeat(letters), { article: articleFacts({ title: null }) });
    expect(idsOf(page)).toEqual(ids);
  });

  test('a year that the dates explain is not stale', () => {
    const article = articleFacts({ datePublished: dateFact('2019-05-01') });
    expect(idsOf(titled('Watering tomatoes: what works in summer 2019', { article }))).toEqual(['title-good']);
  });

  test('several titles are a fault', () => {
    expect(idsOf(pageSnapshot({ title: { text: GOOD, count: 2 } }))).toEqual(['title-multiple']);
  });

  test('the same title on another post is a fault, the post itself is not', () => {
    const post = { title: GOOD, author: null, datePublished: null, links: null };
    const site = { schema: 1, takenAt: '2026-06-15T12:00:00Z', categories: [], pages: [] } as const;
    const own = { ...post, url: pageSnapshot().url };
    expect(idsOf(titled(GOOD), auditContext({}, { ...site, posts: [own] }))).toEqual(['title-good']);
    const other = { ...post, url: 'https://blog.example/other' };
    expect(idsOf(titled(GOOD), auditContext({}, { ...site, posts: [own, other] }))).toEqual(['title-boilerplate']);
  });

  test('every fault quotes the title', () => {
    expect(titleChecks(titled('Home'), auditContext())[0]?.evidence.quote).toBe('Home');
  });

  test('a headline of another page kind is not compared', () => {
    const page = titled(GOOD, {
      pageKind: { kind: 'category', confidence: 1, evidence: [] },
      article: articleFacts({ title: 'Knitting socks', blocks: paragraphs('Knit.') }),
    });
    expect(idsOf(page)).toEqual(['title-good']);
  });
});
