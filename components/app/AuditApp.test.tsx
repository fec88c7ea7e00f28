import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import type { Reading, TabSummary } from '../../lib/snapshot/reading.ts';
import { articleFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import { linkChecksInMemory } from '../links/link-checks.fixture.ts';
import { shortlistInMemory } from '../shortlist/shortlist.fixture.ts';
import { AuditApp } from './AuditApp.tsx';
import { firstRun, reportView } from './later-views.ts';
import type { AuditServices } from './services.ts';

const TAB: TabSummary = { id: 1, windowId: 2, url: 'https://blog.example/post', title: 'A post' };
const PAGE = pageSnapshot({ article: articleFacts({ blocks: paragraphs('A first paragraph of the post.') }) });
const READ: Reading = { status: 'read', page: PAGE, documentId: null };

function services(overrides: Partial<AuditServices> = {}): AuditServices {
  return {
    findTab: async () => TAB,
    readPage: async () => READ,
    watchTab: () => () => undefined,
    rememberPage: async () => undefined,
    loadSettings: async () => DEFAULT_AUDIT_SETTINGS,
    saveSettings: async () => undefined,
    watchSettings: () => () => undefined,
    loadPreferences: async () => ({ isWelcomed: true, theme: 'system' }),
    savePreferences: async () => undefined,
    openPanel: () => undefined,
    openSettings: () => undefined,
    openShortlist: () => undefined,
    shortlist: shortlistInMemory(),
    linkChecks: linkChecksInMemory(),
    markPage: async () => ({ outcome: 'done' }),
    pickPart: async () => ({ outcome: 'done' }),
    awaitPart: async () => ({ outcome: 'done', picked: null }),
    forgetPart: async () => undefined,
    close: () => undefined,
    copy: async () => undefined,
    download: () => undefined,
    ...overrides,
  };
}

/** Does something, then lets effects and promises that are already kept follow each other. */
async function settle(change: () => unknown) {
  await act(() => void change());
  for (let turn = 0; turn < 8; turn += 1) await act(async () => undefined);
}
const show = (own: AuditServices) => settle(() => render(<AuditApp surface="popup" services={own} />, document.body));
const text = () => document.body.textContent ?? '';
const button = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    [one.textContent, one.getAttribute('aria-label')].includes(label),
  );
const click = (label: string) => settle(() => button(label)?.click());

beforeAll(async () => {
  await Promise.all([reportView.load(), firstRun.load()]);
});

afterEach(() => {
  render(null, document.body);
});

test('before anything is known the popup shows what it does, not an empty box', async () => {
  await show(services({ loadSettings: () => new Promise(() => undefined) }));
  expect(text()).toContain('working.title');
});

test('the host stands in the header while the page is read', async () => {
  await show(services({ readPage: () => new Promise(() => undefined) }));
  expect(document.querySelector('h1')?.textContent).toBe('blog.example');
});

test('a read page shows its verdict', async () => {
  await show(services());
  expect(document.querySelector('[role="tab"][aria-selected="true"]')?.textContent).toBe('app.tab.verdict');
  expect(document.querySelector('.gw-ring')).not.toBeNull();
});

test.each(['browser-page', 'pdf', 'file-access', 'no-access'] as const)('refused: %s says why', async (reason) => {
  await show(services({ readPage: async () => ({ status: 'refused', reason }) }));
  expect(text()).toContain(`refused.${reason}.title`);
  expect(document.querySelector('[role="tab"]')).toBeNull();
});

test('a failed reading can be tried again, and then counts', async () => {
  const readPage = vi.fn<AuditServices['readPage']>();
  readPage.mockResolvedValueOnce({ status: 'failed', reason: 'no-answer', detail: '8000 ms' });
  readPage.mockResolvedValueOnce(READ);
  await show(services({ readPage }));
  expect(text()).toContain('failed.no-answer.title');
  await click('failed.again');
  expect(document.querySelector('.gw-ring__num')).not.toBeNull();
});

test('the answer of an earlier reading is not shown after a later one', async () => {
  const late: ((reading: Reading) => void)[] = [];
  const readPage = vi.fn<AuditServices['readPage']>();
  readPage.mockImplementationOnce(() => new Promise((resolve) => late.push(resolve)));
  readPage.mockResolvedValueOnce({ status: 'refused', reason: 'pdf' });
  await show(services({ readPage }));
  await click('app.again');
  await settle(() => late[0]?.(READ));
  expect(text()).toContain('refused.pdf.title');
});

test('no tab in front: says so', async () => {
  await show(services({ findTab: async () => null }));
  expect(text()).toContain('refused.no-tab.title');
});

test('once the tab leaves the page the report says that it is old', async () => {
  const leave: (() => void)[] = [];
  await show(
    services({
      watchTab: (_, onLeft) => {
        leave.push(onLeft);
        return () => undefined;
      },
    }),
  );
  expect(text()).not.toContain('app.stale');
  await settle(() => leave.at(-1)?.());
  expect(text()).toContain('app.stale');
});

test('the first time it asks for the niche, and saves what is typed', async () => {
  const saveSettings = vi.fn(async () => undefined);
  const savePreferences = vi.fn(async () => undefined);
  await show(
    services({
      loadPreferences: async () => ({ isWelcomed: false, theme: 'system' }),
      saveSettings,
      savePreferences,
    }),
  );
  const field = document.querySelector<HTMLInputElement>('#niche');
  await settle(() => {
    if (field) field.value = 'home brewing';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click('first_run.start');
  expect(saveSettings).toHaveBeenCalledWith(
    expect.objectContaining({ niche: expect.objectContaining({ text: 'home brewing' }) }),
  );
  expect(savePreferences).toHaveBeenCalledWith({ isWelcomed: true, theme: 'system' });
  expect(document.querySelector('.gw-ring')).not.toBeNull();
});

test('skipping the first question leaves the niche unset and is not asked again', async () => {
  const savePreferences = vi.fn(async () => undefined);
  await show(services({ loadPreferences: async () => ({ isWelcomed: false, theme: 'system' }), savePreferences }));
  await click('first_run.skip');
  expect(savePreferences).toHaveBeenCalledWith({ isWelcomed: true, theme: 'system' });
  expect(text()).toContain('niche.none');
});

test('the first verdict waits until the answer is stored, for a popup that closes takes unfinished writes along', async () => {
  const stored = Promise.withResolvers<void>();
  const isWelcomed = false;
  const loadPreferences = async () => ({ isWelcomed, theme: 'system' }) as const;
  await show(services({ loadPreferences, savePreferences: () => stored.promise }));
  await click('first_run.skip');
  expect(document.querySelector('.gw-ring')).toBeNull();
  await settle(() => stored.resolve());
  expect(document.querySelector('.gw-ring')).not.toBeNull();
});

test('an answer that cannot be stored holds for this window, and is said to hold no longer', async () => {
  const savePreferences = () => Promise.reject(new Error('QuotaExceededError'));
  await show(services({ loadPreferences: async () => ({ isWelcomed: false, theme: 'system' }), savePreferences }));
  await click('first_run.skip');
  expect(document.querySelector('.gw-ring')).not.toBeNull();
  expect(text()).toContain('app.not_kept');
});

test('arrows move through the tabs and wrap around', async () => {
  await show(services());
  const press = (key: string) =>
    settle(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  await press('ArrowLeft');
  expect(document.activeElement?.textContent).toContain('app.tab.article');
  await press('ArrowRight');
  expect(document.activeElement?.textContent).toContain('app.tab.verdict');
  await press('End');
  expect(document.querySelector('[aria-selected="true"]')?.textContent).toContain('app.tab.article');
  expect(text()).toContain('A first paragraph of the post.');
});

test('Escape closes the menu and does not reach the popup', async () => {
  await show(services());
  await click('app.more');
  expect(document.querySelector('[role="menu"]')).not.toBeNull();
  const escapeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await settle(() => document.activeElement?.dispatchEvent(escapeKey));
  expect(document.querySelector('[role="menu"]')).toBeNull();
  expect(escapeKey.defaultPrevented).toBe(true);
});

test('a hostile page is text everywhere', async () => {
  const evil = '"><img src=x onerror=alert(1)>';
  const page = pageSnapshot({
    title: { text: evil, count: 1 },
    meta: { ...PAGE.meta, description: evil, openGraph: { 'og:title': evil, 'og:site_name': evil } },
    article: articleFacts({ title: evil, blocks: paragraphs(evil), topics: [evil] }),
  });
  await show(services({ readPage: async () => ({ status: 'read', page, documentId: null }) }));
  for (const tab of ['verdict', 'links', 'page', 'article']) {
    await settle(() => document.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.click());
    expect(document.querySelector('img')).toBeNull();
  }
});

test('picking another part closes the popup once the page is ready for it', async () => {
  const close = vi.fn();
  const pickPart = vi.fn<AuditServices['pickPart']>().mockResolvedValue({ outcome: 'done' });
  await show(services({ close, pickPart }));
  await settle(() => document.querySelector<HTMLElement>('[data-tab="article"]')?.click());
  await click('article.pick');
  expect(pickPart.mock.calls[0]?.[2].start).toBe('A first paragraph of the post.');
  expect(close).toHaveBeenCalledOnce();
});

test('in the panel the part is audited as soon as it is picked', async () => {
  const readPage = vi.fn<AuditServices['readPage']>().mockResolvedValue(READ);
  const own = services({ readPage, awaitPart: async () => ({ outcome: 'done', picked: 'div.post' }) });
  await settle(() => render(<AuditApp surface="panel" services={own} />, document.body));
  await settle(() => document.querySelector<HTMLElement>('[data-tab="article"]')?.click());
  await click('article.pick');
  expect(readPage).toHaveBeenCalledTimes(2);
});

test('what was picked can be taken back', async () => {
  const forgetPart = vi.fn<AuditServices['forgetPart']>().mockResolvedValue(undefined);
  const page = pageSnapshot({ article: articleFacts({ source: 'picked' }) });
  await show(services({ forgetPart, readPage: async () => ({ status: 'read', page, documentId: null }) }));
  await settle(() => document.querySelector<HTMLElement>('[data-tab="article"]')?.click());
  await click('article.forget_pick');
  expect(forgetPart).toHaveBeenCalledWith(page.url);
});

test('a reading that takes long can be stopped; a late answer changes nothing, and the focus is not lost', async () => {
  let answer: (reading: Reading) => void = () => undefined;
  const readPage = (_tab: TabSummary, onSlow: () => void) => {
    onSlow();
    return new Promise<Reading>((resolve) => {
      answer = resolve;
    });
  };
  await show(services({ readPage }));
  expect(document.querySelector('[role="status"]')?.textContent).toBe('working.slow');
  await click('working.stop');
  expect(text()).toContain('failed.stopped.title');
  expect(document.activeElement?.textContent).toBe('failed.again');
  await settle(() => answer(READ));
  expect(text()).toContain('failed.stopped.title');
});
