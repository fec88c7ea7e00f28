import { expect, test } from 'vitest';
import { judgedLinks } from '../../lib/computed/judged-links.ts';
import type { LinkFact } from '../../lib/snapshot/types.ts';
import { auditContext, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { arrangeRows } from './arrange-rows.ts';
import { FIRST_FILTER, facetCounts, filterRows, type LinkFilter, toggled } from './filter-rows.ts';
import { linkRows } from './link-row.ts';

const rowsOf = (links: readonly Partial<LinkFact>[], competitors: readonly string[] = []) => {
  const page = pageSnapshot({ url: 'https://blog.example/post', links: linkFacts(...links) });
  return linkRows(judgedLinks(page, auditContext()), competitors);
};

const LINKS: readonly Partial<LinkFact>[] = [
  { href: 'https://one.example/a', text: 'Alpha report', placement: 'article', rel: [] },
  { href: 'https://one.example/b', text: 'Beta report', placement: 'comments', rel: ['ugc', 'nofollow'] },
  { href: 'https://two.example/', text: 'Two', placement: 'footer', rel: ['sponsored'] },
  { href: 'https://blog.example/about', text: 'About', placement: 'navigation', rel: [] },
  { href: 'mailto:a@blog.example', isWeb: false, text: 'Mail', placement: 'footer', rel: [] },
];

const ANY: LinkFilter = { ...FIRST_FILTER, chosen: { ...FIRST_FILTER.chosen, relation: [] } };
const texts = (rows: ReturnType<typeof rowsOf>) => rows.map(({ judged }) => judged.link.text);

test('the same link twice is one row, counted', () => {
  const [row, ...rest] = rowsOf([LINKS[0]!, LINKS[0]!, { ...LINKS[0], rel: ['nofollow'] }]);
  expect(row?.count).toBe(2);
  expect(rest).toHaveLength(1);
});

test.each([
  ['nothing typed', '', ['Alpha report', 'Beta report', 'Two', 'About', 'Mail']],
  ['a word of the text', 'REPORT', ['Alpha report', 'Beta report']],
  ['two words anywhere', 'one.example beta', ['Beta report']],
  ['no match', 'zebra', []],
])('filter box: %s', (_, text, expected) => {
  expect(texts(filterRows(rowsOf(LINKS), { ...ANY, text }))).toEqual(expected);
});

test('outbound links come first, and alone', () => {
  expect(texts(filterRows(rowsOf(LINKS), FIRST_FILTER))).toEqual(['Alpha report', 'Beta report', 'Two']);
});

test('chips of one facet widen, chips of two facets narrow', () => {
  const rows = rowsOf(LINKS);
  const places = toggled(toggled(ANY, 'place', 'article'), 'place', 'comments');
  expect(texts(filterRows(rows, places))).toEqual(['Alpha report', 'Beta report']);
  expect(texts(filterRows(rows, toggled(places, 'follow', 'ugc')))).toEqual(['Beta report']);
});

test('a chip counts what it would show: its own facet is left out, the others hold', () => {
  const counts = facetCounts(rowsOf(LINKS), toggled(FIRST_FILTER, 'follow', 'followed'), 'follow');
  expect(Object.fromEntries(counts)).toEqual({ followed: 1, ugc: 1, sponsored: 1 });
});

test('a chip pressed twice is as before', () => {
  expect(toggled(toggled(ANY, 'mark', 'hidden'), 'mark', 'hidden')).toEqual(ANY);
});

test.each([
  ['hidden', { hidden: 'opacity' as const }, 'hidden'],
  ['to a competitor', { href: 'https://shop.rival.example/x' }, 'competitor'],
])('a link %s is marked', (_, overrides, mark) => {
  expect(rowsOf([{ ...LINKS[0], ...overrides }], ['rival.example'])[0]?.facets.mark).toContain(mark);
});

test('by site: the site with most links first, its links in page order', () => {
  const lines = arrangeRows(filterRows(rowsOf(LINKS.toReversed()), FIRST_FILTER), 'site');
  expect(
    lines.map((line) => (line.kind === 'site' ? `${line.domain} ${line.count}` : line.row.judged.link.text)),
  ).toEqual(['one.example 2', 'Beta report', 'Alpha report', 'two.example 1', 'Two']);
});

test.each([
  ['page', ['Alpha report', 'Beta report', 'Two', 'About', 'Mail']],
  ['text', ['About', 'Alpha report', 'Beta report', 'Mail', 'Two']],
] as const)('order by %s', (order, expected) => {
  const lines = arrangeRows(rowsOf(LINKS), order);
  expect(lines.map((line) => line.kind === 'link' && line.row.judged.link.text)).toEqual(expected);
});
