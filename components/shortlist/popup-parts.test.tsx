import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { auditPage } from '../../lib/report/audit-page.ts';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { auditOfPage } from '../../lib/shortlist/audit-of-page.ts';
import { prospectOf } from '../../lib/shortlist/prospect.fixture.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { articleFacts, linkFact, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import { MyLinks } from './MyLinks.tsx';
import { SaveButton } from './SaveButton.tsx';
import { SaveNotes } from './SaveNotes.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { shortlistInMemory } from './shortlist.fixture.ts';
import { useSaved } from './use-saved.ts';

const PAGE = pageSnapshot({ article: articleFacts({ blocks: paragraphs('Water in the morning.') }) });
const EARLIER = pageSnapshot({ ...PAGE, takenAt: '2026-01-05T08:00:00.000Z' });

function Popup({ shortlist }: { readonly shortlist: Shortlist }) {
  const report = auditPage(PAGE, DEFAULT_AUDIT_SETTINGS);
  const site = useSaved(shortlist, PAGE, report, DEFAULT_AUDIT_SETTINGS);
  return (
    <>
      <SeenBefore site={site} />
      <SaveNotes site={site} />
      <SaveButton site={site} />
    </>
  );
}

async function settle(change: () => unknown) {
  await act(() => void change());
  for (let turn = 0; turn < 6; turn += 1) await act(async () => undefined);
}

const show = async (shortlist: Shortlist) => {
  await settle(() => render(<Popup shortlist={shortlist} />, document.body));
  return shortlist;
};

const kept = async (shortlist: Shortlist) => {
  const stored = await shortlist.read('blog.example');
  return stored.ok ? stored.value : null;
};

const press = (key: string, target: EventTarget = document.body) =>
  settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const click = (label: string) =>
  settle(() => [...document.querySelectorAll('button')].find((button) => button.textContent === label)?.click());
const text = () => document.body.textContent ?? '';

async function withEarlierAudit(shortlist = shortlistInMemory()) {
  const audit = auditOfPage(EARLIER, auditPage(EARLIER, DEFAULT_AUDIT_SETTINGS), DEFAULT_AUDIT_SETTINGS);
  if (audit) await shortlist.save(audit);
  return shortlist;
}

afterEach(() => render(null, document.body));

describe('saving', () => {
  test('the key s saves, once', async () => {
    const shortlist = await show(shortlistInMemory());
    await press('s');
    await press('s');
    expect((await kept(shortlist))?.audits).toHaveLength(1);
    expect(document.querySelector('button[aria-pressed="true"]')?.textContent).toBe('saved.saved');
  });

  test('typing an s in a field does not save', async () => {
    const shortlist = await show(await withEarlierAudit());
    await press('s', document.querySelector('textarea')!);
    expect((await kept(shortlist))?.audits).toHaveLength(1);
  });

  test('choosing a status saves with it', async () => {
    const shortlist = await show(shortlistInMemory());
    const select = document.querySelector('select')!;
    select.value = 'shortlisted';
    await settle(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(await kept(shortlist)).toMatchObject({ status: 'shortlisted', audits: [{}] });
  });

  test('undo takes the site off again', async () => {
    const shortlist = await show(shortlistInMemory());
    await click('saved.save');
    await click('saved.undo');
    expect(await kept(shortlist)).toBeNull();
  });

  test('a note is kept when the field is left', async () => {
    const shortlist = await show(await withEarlierAudit());
    const field = document.querySelector('textarea')!;
    field.value = 'Wants numbers';
    await settle(() => field.dispatchEvent(new Event('input', { bubbles: true })));
    await settle(() => field.dispatchEvent(new FocusEvent('blur')));
    expect(await kept(shortlist)).toMatchObject({ note: 'Wants numbers' });
  });

  test('what cannot be saved is not called saved', async () => {
    const save: Shortlist['save'] = async () => ({ ok: false, problem: { kind: 'full', detail: '' } });
    await show(shortlistInMemory([], { save }));
    await click('saved.save');
    expect(text()).toContain('store.full.title');
    expect(document.querySelector('button[aria-pressed="true"]')).toBeNull();
  });
});

describe('seen before', () => {
  test('a new site says nothing', async () => {
    await show(shortlistInMemory());
    expect(document.querySelector('.gw-seen')).toBeNull();
  });

  test('a known site says where the pitch stands, and what changed', async () => {
    await show(await withEarlierAudit());
    expect(document.querySelector('.gw-seen')?.textContent).toContain('saved.known_as');
    expect(document.querySelector('.gw-seen')?.textContent).toContain('saved.no_change');
  });

  test('do not contact is said first of all, also after saving', async () => {
    await show(shortlistInMemory([prospectOf('blog.example', { status: 'do-not-contact' })]));
    await press('s');
    expect(document.querySelector('.gw-seen[data-tone="bad"]')?.textContent).toContain('saved.do_not_contact');
  });
});

describe('my links', () => {
  const showLinks = (settings: Partial<AuditSettings>) =>
    settle(() =>
      render(
        <MyLinks
          page={pageSnapshot({
            links: [linkFact({ href: 'https://shop.mine.example/x', text: 'my shop', rel: ['ugc'] })],
          })}
          settings={{ ...DEFAULT_AUDIT_SETTINGS, ...settings }}
        />,
        document.body,
      ),
    );

  test.each<[string, Partial<AuditSettings>, string]>([
    ['nothing without domains', {}, ''],
    ['the link with its words, mark and place', { ownDomains: ['mine.example'] }, 'my shop'],
    ['none', { ownDomains: ['other.example'] }, 'my_links.none'],
    ['competitors', { competitors: ['mine.example'] }, 'my_links.competitors'],
    ['no competitors', { competitors: ['rival.example'] }, 'my_links.no_competitors'],
  ])('says %s', async (_name, settings, expected) => {
    await showLinks(settings);
    expect(text()).toContain(expected);
    expect(text() === '').toBe(expected === '');
  });
});
