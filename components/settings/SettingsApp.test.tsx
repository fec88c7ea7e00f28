import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { categoryWeights } from '../../lib/report/category-weights.ts';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { prospectOf } from '../../lib/shortlist/prospect.fixture.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { articleFacts, pageSnapshot, paragraphOf } from '../../tests/support/snapshots.ts';
import { shortlistInMemory } from '../shortlist/shortlist.fixture.ts';
import { SettingsApp } from './SettingsApp.tsx';

const saved = vi.fn(async (_: AuditSettings) => undefined);
const savedPreferences = vi.fn(async () => undefined);
const dropped = vi.fn(async () => true);
const requested = vi.fn(async () => true);
const erased = vi.fn(async () => true);
const downloaded = vi.fn();

async function show(settings: Partial<AuditSettings> = {}, lastPage: PageSnapshot | null = null) {
  saved.mockClear();
  savedPreferences.mockClear();
  const services = {
    loadSettings: async () => ({ ...DEFAULT_AUDIT_SETTINGS, ...settings }),
    saveSettings: saved,
    watchSettings: () => () => undefined,
    loadPreferences: async () => ({ isWelcomed: true, theme: 'system' }) as const,
    savePreferences: savedPreferences,
    loadLastPage: async () => lastPage,
    siteAccess: { has: async () => true, drop: dropped, watch: () => () => undefined },
    tabAccess: {
      has: async () => false,
      request: requested,
      drop: async () => true,
      watch: () => () => undefined,
    },
    shortlist: shortlistInMemory([prospectOf('blog.example')]),
    data: {
      persistence: async () => 'may-be-cleared' as const,
      askPersistence: async () => 'kept' as const,
      usage: async () => 2_500_000,
      erase: erased,
    },
    download: downloaded,
    now: () => Date.parse('2026-06-16T09:00:00Z'),
  };
  await act(() => render(<SettingsApp services={services} />, document.body));
  for (let turn = 0; turn < 5; turn += 1) await act(async () => undefined);
}

const field = (id: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`#${id}`)!;
const type = (id: string, value: string) =>
  act(() => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (id: string, key: string) =>
  act(() => void field(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

afterEach(() => {
  render(null, document.body);
  delete document.documentElement.dataset['theme'];
});

test.each([
  ['competitors', 'https://www.rival.example/pricing', { competitors: ['rival.example'] }],
  ['own-domains', 'Mine.example', { ownDomains: ['mine.example'] }],
  ['languages', 'pt-BR', { languages: ['pt'] }],
])('%s: %s is read and saved', async (id, text, expected) => {
  await show();
  await type(id, text);
  await press(id, 'Enter');
  expect(saved).toHaveBeenCalledWith({ ...DEFAULT_AUDIT_SETTINGS, ...expected });
  expect(field(id).value).toBe('');
});

test.each([
  ['competitors', 'not a domain'],
  ['languages', 'english'],
])('%s: %s is not understood, said so, and kept for mending', async (id, text) => {
  await show();
  await type(id, text);
  await press(id, 'Enter');
  expect(saved).not.toHaveBeenCalled();
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('settings.not_understood');
  expect(field(id).value).toBe(text);
});

test('the same domain twice is one', async () => {
  await show({ competitors: ['rival.example'] });
  await type('competitors', 'rival.example');
  await press('competitors', 'Enter');
  expect(saved).not.toHaveBeenCalled();
});

test('a token is taken out by its button', async () => {
  await show({ languages: ['en', 'de'] });
  await act(() => document.querySelectorAll<HTMLElement>('.gw-token button')[0]?.click());
  expect(saved).toHaveBeenCalledWith(expect.objectContaining({ languages: ['de'] }));
});

test('without a page audited there is nothing to preview, and it says so', async () => {
  await show();
  expect(document.querySelector('.gw-preview')?.textContent).toContain('settings.preview_none');
});

test('a weight moved is saved for its whole category', async () => {
  await show({}, pageSnapshot({ article: articleFacts({ blocks: [paragraphOf(1200)] }) }));
  await type('weight-trust', '0');
  const { weights } = saved.mock.calls.at(-1)?.[0] ?? DEFAULT_AUDIT_SETTINGS;
  expect(categoryWeights(weights).trust).toBe(0);
  expect(document.querySelector('.gw-preview .gw-ring')).not.toBeNull();
});

test('a theme is saved and shown at once', async () => {
  await show();
  await act(() => document.querySelectorAll<HTMLElement>('input[name="theme"]')[2]?.click());
  expect(savedPreferences).toHaveBeenCalledWith({ isWelcomed: true, theme: 'dark' });
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('the permission to ask other sites is shown, and can be taken back', async () => {
  await show();
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'settings.site_access.drop',
  );
  await act(() => button?.click());
  expect(dropped).toHaveBeenCalledOnce();
});

const pressButton = (label: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label)?.click();
  });

test('the badge on known sites is asked for here', async () => {
  await show();
  await pressButton('settings.badge.allow');
  expect(requested).toHaveBeenCalledOnce();
});

test('whether the browser keeps the data is said, and can be asked again', async () => {
  await show();
  expect(document.body.textContent).toContain('settings.data.persistence.may-be-cleared');
  await pressButton('settings.data.ask');
  expect(document.body.textContent).toContain('settings.data.persistence.kept');
});

test('a backup is saved as a file with its day', async () => {
  await show();
  await pressButton('settings.data.backup');
  await act(async () => undefined);
  expect(downloaded).toHaveBeenCalledWith('shortlist-2026-06-16.jsonl', 'application/jsonl', expect.any(Blob));
});

test('everything is erased only after the question', async () => {
  await show();
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  await pressButton('settings.data.erase_button');
  expect(erased).not.toHaveBeenCalled();
  await pressButton('settings.data.erase_now');
  expect(erased).toHaveBeenCalledOnce();
  expect(document.body.textContent).toContain('settings.data.erased');
});
