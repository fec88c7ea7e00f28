import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { auditContext, headingFact, headingFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { PageTab } from './PageTab.tsx';

const copied = vi.fn();
const show = (overrides: Partial<PageSnapshot>) =>
  act(() => render(<PageTab page={pageSnapshot(overrides)} context={auditContext()} onCopy={copied} />, document.body));
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

const MIXED = headingFacts(
  headingFact(2, 'Products', { placement: 'navigation' }),
  headingFact(1, 'Title'),
  headingFact(2, 'Part'),
);

test("the article's own headings come first, those of menus are a press away, and Markdown follows what is shown", async () => {
  await show({ headings: MIXED });
  const lines = () => [...document.querySelectorAll('.gw-outline li')].map((line) => line.textContent ?? '');
  const press = (name: string) =>
    act(() =>
      [...document.querySelectorAll('button')]
        .find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name))
        ?.click(),
    );
  expect(lines()).toHaveLength(2);
  await press('page.copy_headings');
  expect(copied).toHaveBeenLastCalledWith('# Title\n## Part');
  await press('page.headings_all');
  expect(lines()[0]).toContain('Products');
  await press('page.copy_headings');
  expect(copied).toHaveBeenLastCalledWith('## Products\n# Title\n## Part');
});

test('X gets a card of its own only where the page asks for one', async () => {
  const { meta } = pageSnapshot();
  await show({});
  expect(document.querySelectorAll('.gw-og')).toHaveLength(1);
  await show({ meta: { ...meta, twitter: { 'twitter:card': 'summary_large_image', 'twitter:title': 'Short' } } });
  const cards = [...document.querySelectorAll<HTMLElement>('.gw-og')];
  expect(cards.map((card) => card.dataset['size'])).toEqual([undefined, 'large']);
  expect(cards[1]?.textContent).toContain('Short');
});

test('broken structured data is quoted with its place', async () => {
  await show({
    structuredData: [{ format: 'json-ld', types: [], properties: {}, error: '2: Unexpected token (line 4)' }],
  });
  expect(document.body.textContent).toContain('2: Unexpected token (line 4)');
});

test('other languages stand with their addresses', async () => {
  await show({ alternates: [{ hreflang: 'de', url: 'https://blog.example/de' }] });
  expect(text('.gw-alternates')).toContain('https://blog.example/de');
  expect(document.body.textContent).toContain('page_checks.hreflang-no-self');
});
