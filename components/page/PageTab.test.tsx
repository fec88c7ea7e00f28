import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { auditContext, headingFact, headingFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { PageTab } from './PageTab.tsx';

const show = (overrides: Partial<PageSnapshot>) =>
  act(() => render(<PageTab page={pageSnapshot(overrides)} context={auditContext()} />, document.body));
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

afterEach(() => {
  render(null, document.body);
});

const LONG = 'How a small bakery in a small town found out what its readers want '.repeat(4).trim();

test('a long title is cut in the preview; on phones it is cut earlier', async () => {
  await show({ title: { text: LONG, count: 1 } });
  const desktop = text('.gw-serp__title');
  expect(desktop.endsWith('…')).toBe(true);
  expect(LONG.startsWith(desktop.replace(/ ?…$/, ''))).toBe(true);
  await act(() => document.querySelector<HTMLElement>('input[value="mobile"]')?.click());
  expect(text('.gw-serp__title').length).toBeLessThan(desktop.length);
});

test('what is cut from the description is shown struck through, and nothing is lost between', async () => {
  const { meta } = pageSnapshot();
  await show({ meta: { ...meta, description: LONG, descriptionCount: 1 } });
  const kept = text('.gw-serp__desc > bdi').replace(/ ?…$/, '');
  expect(`${kept} ${text('.gw-serp__cut')}`).toBe(LONG);
});

test('a right-to-left page gets a right-to-left preview', async () => {
  const { language } = pageSnapshot();
  await show({ language: { ...language, direction: 'rtl' } });
  expect(document.querySelector('.gw-serp')?.getAttribute('dir')).toBe('rtl');
});

test.each([
  ['nothing said', [], 'page.index_and_follow'],
  ['noindex', [{ agent: 'robots', content: 'noindex' }], 'page.no_index_follow'],
  ['nofollow', [{ agent: 'googlebot', content: 'nofollow' }], 'page.index_no_follow'],
  ['none', [{ agent: 'robots', content: 'none' }], 'page.no_index_no_follow'],
])('robots: %s in one sentence', async (_, directives, sentence) => {
  await show({ robots: { directives, header: null } });
  expect(document.body.textContent).toContain(sentence);
});

test('the outline keeps document order, and a fault stands in its line', async () => {
  await show({
    headings: headingFacts(headingFact(1, 'Title'), headingFact(4, 'Too deep'), headingFact(2, '')),
    counts: { ...pageSnapshot().counts, headings: 3 },
  });
  const lines = [...document.querySelectorAll('.gw-outline li')].map((line) => line.textContent ?? '');
  expect(lines[0]).toContain('Title');
  expect(lines[1]).toContain('page_checks.level-skipped');
  expect(lines[2]).toContain('page_checks.heading-empty');
});

test('the social card names its image and loads none', async () => {
  const { meta } = pageSnapshot();
  await show({ meta: { ...meta, openGraph: { 'og:title': 'A card', 'og:image': 'https://spy.example/pixel.png' } } });
  expect(text('.gw-og')).toContain('A card');
  expect(text('.gw-og')).toContain('page.social_image');
  expect(document.querySelector('img, [style*="url("]')).toBeNull();
});
