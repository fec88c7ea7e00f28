import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ENGINE_VERSION } from '../../lib/report/engine-version.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { rowOf } from '../../lib/shortlist/list-row.ts';
import { DEFAULT_VIEW } from '../../lib/shortlist/list-view.ts';
import { factsOf, pointOf, prospectOf } from '../../lib/shortlist/prospect.fixture.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { ShortlistApp } from './ShortlistApp.tsx';
import type { ShortlistServices } from './services.ts';
import { shortlistInMemory } from './shortlist.fixture.ts';
// Loaded when they are wanted; here beforehand, so that no test waits for a module.
import './ImportSheet.tsx';
import './rescore-sites.ts';

// The whole page is drawn in each test: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.parse('2026-06-16T09:00:00Z');
const audited = (domain: string, score: number, fields: Partial<Prospect> = {}) =>
  prospectOf(domain, {
    audits: [pointOf('a', { score, engineVersion: ENGINE_VERSION })],
    facts: factsOf({ title: `Post of ${domain}` }),
    ...fields,
  });
const SITES = [
  audited('low.example', 30),
  audited('high.example', 80, { tags: ['hr'] }),
  audited('late.example', 50, { nextAction: { date: '2026-06-14', label: 'Follow up' }, status: 'contacted' }),
];

let download = vi.fn();
let copied: string[] = [];

beforeEach(() => {
  download = vi.fn();
  copied = [];
  // jsdom has dialogs without their methods.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => render(null, document.body));

async function settle(change: () => unknown) {
  await act(() => void change());
  for (let turn = 0; turn < 6; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
}

async function show(shortlist: Shortlist = shortlistInMemory(SITES), own: Partial<ShortlistServices> = {}) {
  const services: ShortlistServices = {
    shortlist,
    loadSettings: async () => DEFAULT_AUDIT_SETTINGS,
    loadViews: async () => ({ last: DEFAULT_VIEW, named: [] }),
    saveViews: async () => undefined,
    copy: async (text) => void copied.push(text),
    download,
    now: () => NOW,
    ...own,
  };
  await settle(() => render(<ShortlistApp services={services} />, document.body));
  return shortlist;
}

const text = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-domain]')].map((row) => row.dataset['domain']);
const button = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    [one.textContent?.trim(), one.getAttribute('aria-label')].includes(label),
  );
const click = (label: string) => settle(() => button(label)?.click());
const choose = async (element: HTMLSelectElement | null, value: string) => {
  // The choices of a row are drawn when the focus comes near.
  await settle(() => element?.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
  await settle(() => {
    if (element === null) throw new Error('no such list');
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const type = (element: HTMLInputElement | HTMLTextAreaElement | null, value: string) =>
  settle(() => {
    if (element === null) throw new Error('no such field');
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  settle(() => document.querySelector('.gw-list')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const tick = (domain: string) =>
  settle(() => document.querySelector<HTMLElement>(`tr[data-domain="${domain}"] input[type="checkbox"]`)?.click());
const kept = async (shortlist: Shortlist, domain: string) => {
  const stored = await shortlist.read(domain);
  return stored.ok ? stored.value : null;
};

describe('the list', () => {
  test('due actions come first, then good scores', async () => {
    await show();
    expect(rows()).toEqual(['late.example', 'high.example', 'low.example']);
    expect(text()).toContain('list.days_late');
  });

  test('a click on a column sorts, a second one turns the order', async () => {
    await show();
    const head = () => settle(() => document.querySelector<HTMLElement>('th.gw-c-score button')?.click());
    await head();
    expect(rows()).toEqual(['high.example', 'late.example', 'low.example']);
    await head();
    expect(rows()).toEqual(['low.example', 'late.example', 'high.example']);
  });

  test('search and status narrow it down, and can be cleared', async () => {
    await show();
    await type(document.querySelector('input[type="search"]'), 'post of high');
    expect(rows()).toEqual(['high.example']);
    await click('list.clear_filters');
    expect(rows()).toHaveLength(3);
  });

  test('of ten thousand sites only those in sight are drawn', async () => {
    await show(shortlistInMemory(Array.from({ length: 10_000 }, (_, index) => audited(`s${index}.example`, 50))));
    expect(rows().length).toBeLessThan(100);
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('10001');
  });

  test('empty, it says how to begin', async () => {
    await show(shortlistInMemory([]));
    expect(text()).toContain('list.empty_note');
  });

  test('what another window changes shows at once', async () => {
    const shortlist = await show();
    await settle(() => shortlist.edit(['low.example'], { note: 'from elsewhere' }));
    expect(text()).toContain('from elsewhere');
    await settle(() => shortlist.remove(['high.example']));
    expect(rows()).not.toContain('high.example');
  });
});

describe('changing', () => {
  test('a status in the row, and back again', async () => {
    const shortlist = await show();
    await choose(document.querySelector('tr[data-domain="low.example"] select'), 'agreed');
    expect(await kept(shortlist, 'low.example')).toMatchObject({ status: 'agreed' });
    await click('saved.undo');
    expect(await kept(shortlist, 'low.example')).toMatchObject({ status: 'to-review' });
  });

  test('a note in the row', async () => {
    const shortlist = await show();
    await settle(() => document.querySelector<HTMLElement>('tr[data-domain="low.example"] .gw-c-note button')?.click());
    await type(document.querySelector('textarea'), 'typed');
    await settle(() => document.querySelector('textarea')?.dispatchEvent(new FocusEvent('blur')));
    expect(await kept(shortlist, 'low.example')).toMatchObject({ note: 'typed' });
  });

  test('several at once: status, tags, removal, undo', async () => {
    const shortlist = await show();
    await tick('low.example');
    await tick('high.example');
    await choose(document.querySelector('.gw-bulk select'), 'declined');
    expect(await kept(shortlist, 'low.example')).toMatchObject({ status: 'declined' });
    await type(document.querySelector('.gw-bulk__tag'), 'x, y');
    await settle(() => document.querySelector<HTMLFormElement>('.gw-bulk form')?.requestSubmit());
    expect(await kept(shortlist, 'high.example')).toMatchObject({ tags: ['hr', 'x', 'y'], status: 'declined' });
    await click('list.remove');
    expect(rows()).toEqual(['late.example']);
    await click('saved.undo');
    expect(rows()).toHaveLength(3);
  });

  test('what could not be stored is said', async () => {
    const edit: Shortlist['edit'] = async () => ({ ok: false, problem: { kind: 'full', detail: '' } });
    await show(shortlistInMemory(SITES, { edit }));
    await choose(document.querySelector('tr[data-domain="low.example"] select'), 'agreed');
    expect(text()).toContain('store.full.title');
  });
});

describe('the keyboard', () => {
  test('arrows move, x selects, Delete removes', async () => {
    await show();
    await press('ArrowDown');
    expect(document.querySelector<HTMLElement>('tr[data-active]')?.dataset['domain']).toBe('high.example');
    await press('x');
    expect(document.querySelector('.gw-bulk__n')).not.toBeNull();
    await press('Delete');
    expect(rows()).toEqual(['late.example', 'low.example']);
  });

  test('Enter opens the details, / goes to the search', async () => {
    await show();
    await press('Enter');
    expect(document.querySelector('dialog h2')?.textContent).toBe('late.example');
    await settle(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })));
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });
});

describe('details and comparison', () => {
  test('two sites side by side, copied as a table', async () => {
    await show();
    await tick('low.example');
    await tick('high.example');
    await click('list.compare');
    expect(document.querySelectorAll('.gw-compare thead th')).toHaveLength(3);
    await click('list.copy_table');
    expect(copied[0]).toContain('list.column.score\t80\t30');
  });

  test('a damaged audit is said to be one', async () => {
    await show(
      shortlistInMemory([
        prospectOf('two.example', {
          audits: [pointOf('a', { engineVersion: ENGINE_VERSION }), pointOf('b', { engineVersion: ENGINE_VERSION })],
        }),
      ]),
    );
    await press('Enter');
    expect(text()).toContain('list.audit_unreadable');
  });
});

describe('out and in', () => {
  test('CSV of what is shown', async () => {
    await show();
    await type(document.querySelector('input[type="search"]'), 'high');
    await click('list.export_as.full');
    const [name, kind, content] = download.mock.calls[0] ?? [];
    expect([name, kind]).toEqual(['shortlist-2026-06-16.csv', 'text/csv']);
    expect(content).toContain('high.example');
    expect(content).not.toContain('low.example');
  });

  test('pasted addresses are previewed, then added', async () => {
    const shortlist = await show();
    await click('list.import');
    await type(document.querySelector('#import-addresses'), 'new.example\nnonsense');
    expect(text()).toContain('import.left_out');
    expect(await kept(shortlist, 'new.example')).toBeNull();
    await click('import.add');
    expect(await kept(shortlist, 'new.example')).toMatchObject({ url: 'https://new.example/' });
  });
});

describe('trouble', () => {
  test('a list that cannot be read is said, with a way to rescue it', async () => {
    const rows: Shortlist['rows'] = async () => ({ ok: false, problem: { kind: 'damaged', detail: '' } });
    await show(shortlistInMemory([], { rows }));
    expect(text()).toContain('store.damaged.title');
    await click('list.export_raw');
    expect(download).toHaveBeenCalledOnce();
  });

  test('records in quarantine are counted', async () => {
    const rows: Shortlist['rows'] = async () => ({
      ok: true,
      value: { rows: SITES.map(rowOf), quarantined: 2, newer: [] },
    });
    await show(shortlistInMemory(SITES, { rows }));
    expect(text()).toContain('list.unreadable');
  });
});
