import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { judgedLinks } from '../../lib/computed/judged-links.ts';
import { type LinkCheck, type LinkHealth, MOST_TARGETS } from '../../lib/link-check/link-health.ts';
import type { LinkFact } from '../../lib/snapshot/types.ts';
import { auditContext, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { LinkCheckApp } from '../link-check/LinkCheckApp.tsx';
import { LinksTab } from './LinksTab.tsx';
import { linkChecksInMemory } from './link-checks.fixture.ts';
import { linkRows, withHealth } from './link-row.ts';
import { targetsOf, useLinkCheck } from './use-link-check.ts';

const PAGE_URL = 'https://blog.example/post';

const health = (outcome: LinkHealth['outcome'], status: number | null = null): LinkHealth => ({
  outcome,
  reason: { key: `link_check.reason.${outcome}` },
  status,
  finalUrl: null,
  notes: [],
});

const checkOf = (overrides: Partial<LinkCheck> = {}): LinkCheck => ({
  pageUrl: PAGE_URL,
  title: 'A post',
  targets: ['https://one.example/a', 'https://two.example/'],
  state: 'done',
  results: new Map([
    ['https://one.example/a', health('works', 200)],
    ['https://two.example/', health('broken', 404)],
  ]),
  robotsHeader: null,
  ...overrides,
});

const pageOf = (links: readonly Partial<LinkFact>[]) => pageSnapshot({ url: PAGE_URL, links: linkFacts(...links) });
const rowsOf = (links: readonly Partial<LinkFact>[]) => linkRows(judgedLinks(pageOf(links), auditContext()), []);

const LINKS: readonly Partial<LinkFact>[] = [
  { href: 'https://one.example/a#part', text: 'One' },
  { href: 'https://two.example/', text: 'Two' },
];

const MARKS = { shown: null, show: () => undefined, isHighlighted: false, toggleHighlight: () => undefined };

function Tab({ checks, surface }: { checks: ReturnType<typeof linkChecksInMemory>; surface: 'popup' | 'panel' }) {
  const page = pageOf(LINKS);
  const check = useLinkCheck(page, checks, surface);
  const rows = withHealth(rowsOf(LINKS), check.check?.results);
  return (
    <LinksTab page={page} context={auditContext()} rows={rows} marks={MARKS} check={check} onCopy={() => undefined} />
  );
}

async function settle(change: () => unknown) {
  await act(() => void change());
  for (let turn = 0; turn < 4; turn += 1) await act(async () => undefined);
}
const press = (name: string) =>
  settle(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name))?.click());
const text = () => document.body.textContent ?? '';

afterEach(() => {
  render(null, document.body);
});

test.each([
  ['popup', 'startInPage'],
  ['panel', 'start'],
] as const)('from the %s the links that are shown are checked by %s', async (surface, call) => {
  const checks = linkChecksInMemory();
  await settle(() => render(<Tab checks={checks} surface={surface} />, document.body));
  await press('link_check.check');
  expect(checks.calls).toEqual([call]);
  expect((await checks.load(PAGE_URL))?.targets).toEqual(['https://one.example/a', 'https://two.example/']);
});

test('what a check found stands in the rows, and each outcome filters them', async () => {
  await settle(() => render(<Tab checks={linkChecksInMemory(checkOf())} surface="popup" />, document.body));
  expect(document.querySelectorAll('[data-line]')).toHaveLength(2);
  await press('link_check.outcome.broken');
  const lines = [...document.querySelectorAll('[data-line]')].map((line) => line.textContent);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Two');
});

test('a running check tells how far it is and can be cancelled', async () => {
  const checks = linkChecksInMemory(checkOf({ state: 'running', results: new Map() }));
  await settle(() => render(<Tab checks={checks} surface="popup" />, document.body));
  expect(document.querySelector('progress')?.max).toBe(2);
  await press('link_check.cancel');
  expect(checks.calls).toEqual(['cancel']);
});

test('a stopped check can be gone on with', async () => {
  const results = new Map([['https://one.example/a', health('works', 200)]]);
  const checks = linkChecksInMemory(checkOf({ state: 'cancelled', results }));
  await settle(() => render(<Tab checks={checks} surface="panel" />, document.body));
  await press('link_check.resume');
  expect(checks.calls).toEqual(['start']);
  expect((await checks.load(PAGE_URL))?.results.size).toBe(1);
});

test('each address once, those in the article first, no more than the cap', () => {
  const many = Array.from({ length: MOST_TARGETS + 50 }, (_, at) => ({
    href: `https://site${at}.example/`,
    placement: 'footer' as const,
  }));
  const targets = targetsOf(
    rowsOf([...many, { href: 'https://site7.example/#again' }, { href: 'https://in.example/', placement: 'article' }]),
  );
  expect(targets).toHaveLength(MOST_TARGETS);
  expect(targets.slice(0, 2)).toEqual(['https://site7.example/', 'https://in.example/']);
  expect(new Set(targets).size).toBe(targets.length);
});

const showPage = (checks: ReturnType<typeof linkChecksInMemory>) =>
  settle(() =>
    render(
      <LinkCheckApp
        pageUrl={PAGE_URL}
        services={{
          linkChecks: checks,
          loadPreferences: async () => ({ isWelcomed: true, theme: 'system' }),
          savePreferences: async () => undefined,
        }}
      />,
      document.body,
    ),
  );

test('the full page says why it asks, and asks on a click', async () => {
  const checks = linkChecksInMemory(checkOf({ state: 'waiting', results: new Map() }));
  await showPage(checks);
  expect(text()).toContain('link_check.ask');
  expect(checks.calls).toEqual(['startIfAllowed']);
  await press('link_check.start');
  expect(checks.calls).toEqual(['startIfAllowed', 'start']);
});

test('the full page says so when the permission was refused, and can ask again', async () => {
  const checks = linkChecksInMemory(checkOf({ state: 'not-allowed', results: new Map() }));
  await showPage(checks);
  expect(text()).toContain('link_check.state.not_allowed');
  await press('link_check.start');
  expect(checks.calls).toEqual(['start']);
});

test('the full page lists the broken links first', async () => {
  await showPage(linkChecksInMemory(checkOf()));
  const lines = [...document.querySelectorAll('.gw-checklist li')].map((line) => line.textContent ?? '');
  expect(lines[0]).toContain('https://two.example/');
  expect(lines[1]).toContain('https://one.example/a');
});

test('opened without a check the full page says what to do', async () => {
  await showPage(linkChecksInMemory());
  expect(text()).toContain('link_check.nothing');
});
