import { expect, test } from 'vitest';
import { type JudgedPage, renderDistribution, renderRedFlags } from './figures.ts';

const cap = (id: string) => ({ id, limit: 25, isBinding: true, summary: { key: 'x' }, evidence: [] });
const page = (score: number | null, overrides: Partial<JudgedPage> = {}, ...flags: readonly string[]): JudgedPage => ({
  url: 'https://blog.example/a',
  kind: 'article',
  publisher: 'magazine',
  report: { score, band: score === null ? null : score < 35 ? 'avoid' : 'worth-a-pitch', caps: flags.map(cap) },
  ...overrides,
});
const PAGES = [
  page(25, {}, 'noindex-page', 'nofollow-page'),
  page(60),
  page(70, { publisher: 'shop' }),
  page(null, { kind: 'home', url: 'https://home.example/' }, 'noindex-page'),
];

test('scores by page and by publisher', () => {
  const table = renderDistribution(PAGES);
  expect(table).toContain('article | 3 | 0 | 2 | 0 | 1 | 0 | 60 | 25 to 60');
  expect(table).toContain('– magazine | 2 |');
  expect(table).toContain('home | 1 | 0 | 0 | 0 | 0 | 1 | – | – to –');
});

test('pages with a red flag, and which', () => {
  const text = renderRedFlags(PAGES);
  expect(text).toContain('2 of 4 (50.0 %) of all pages and on 1 of 3 (33.3 %)');
  expect(text).toContain('noindex-page | 2');
  expect(text).toContain('- blog.example: noindex-page, nofollow-page');
});

test('no pages', () => {
  expect(renderRedFlags([])).toContain('0 of 0 (0.0 %)');
});
