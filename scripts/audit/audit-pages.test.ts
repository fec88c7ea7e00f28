import { expect, test } from 'vitest';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { pageSnapshot } from '../../tests/support/snapshots.ts';
import { englishWords } from '../words.ts';
import { type AuditedPage, auditPages } from './audit-pages.ts';
import { CSV_HEADER, csvRow } from './csv-row.ts';
import type { PageSource } from './page-source.ts';
import { reportText } from './report-text.ts';

const ENVELOPE = JSON.stringify({ v: 1, ok: true, data: pageSnapshot() });
const page = (id: string): PageSource => ({ id, url: `https://blog.example/${id}`, html: null });

async function audited(ids: readonly string[], read: (page: PageSource) => Promise<unknown>): Promise<AuditedPage[]> {
  return Array.fromAsync(auditPages(ids.map(page), read, DEFAULT_AUDIT_SETTINGS));
}

test('pages come back in their order, whichever is ready first', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => String(index));
  const gates = new Map(ids.map((id) => [id, Promise.withResolvers<string>()]));
  const running = audited(ids, ({ id }) => {
    // Every page waits for the one after it, as far as that has begun.
    gates.get(String(Number(id) - 1))?.resolve(ENVELOPE);
    if (id === '39') gates.get(id)?.resolve(ENVELOPE);
    return gates.get(id)?.promise ?? Promise.reject(new Error(id));
  });
  gates.get('15')?.resolve(ENVELOPE);
  expect((await running).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['the page cannot be read', () => Promise.reject(new Error('no answer within 30 seconds')), 'no answer'],
  ['the script gave up', async () => '{"v":1,"ok":false,"error":"boom"}', 'boom'],
  ['the answer is no envelope', async () => null, 'not-json'],
])('when %s, the row says so and the next page is audited', async (_, fails, said) => {
  const [bad, good] = await audited(['bad', 'good'], ({ id }) => (id === 'bad' ? fails() : Promise.resolve(ENVELOPE)));
  expect(bad).toEqual({ id: 'bad', url: 'https://blog.example/bad', error: expect.stringContaining(said) });
  expect(good).toMatchObject({ id: 'good', report: { url: expect.any(String) }, snapshot: { schema: 1 } });
});

test('text and table tell the page, and an error in its place', async () => {
  const translate = await englishWords();
  const [good, bad] = await audited(['good', 'bad'], async ({ id }) => (id === 'good' ? ENVELOPE : null));
  if (good === undefined || bad === undefined) throw new Error('two pages were audited');
  expect(reportText(good, translate)).toContain('Parts');
  expect(reportText(bad, translate)).toContain('Could not be audited');
  expect(csvRow(good, translate)).toHaveLength(CSV_HEADER.length);
  expect(csvRow(bad, translate)).toHaveLength(CSV_HEADER.length);
  expect(csvRow(bad, translate).at(-1)).toContain('not-json');
});

test('text of the page cannot steer the terminal', async () => {
  const title = { text: 'Red \u001b[31malert\u202e', count: 1 };
  const snapshot = pageSnapshot({ title, article: null });
  const [good] = await audited(['a'], async () => JSON.stringify({ v: 1, ok: true, data: snapshot }));
  if (good === undefined) throw new Error('one page was audited');
  const text = reportText(good, await englishWords());
  expect(text).toContain('Red');
  expect(text).not.toContain('\u001b[31m');
  expect(text).not.toContain('\u202e');
});
