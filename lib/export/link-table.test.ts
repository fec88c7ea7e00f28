import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditContext, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { judgedLinks } from '../computed/judged-links.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { linkCsv, linkJson, linkTabTable } from './link-table.ts';
import { parseCsv } from './parse-csv.ts';

const tableOf = (...links: readonly Partial<LinkFact>[]) => {
  const page = pageSnapshot({ url: 'https://blog.example/post', links: linkFacts(...links) });
  return { page, counted: judgedLinks(page, auditContext()).map((judged) => ({ judged, count: 1, health: null })) };
};
/** The file as a sheet reads it. */
function readBack(csv: string) {
  const parsed = parseCsv(csv);
  if (!parsed.ok) throw new Error(parsed.reason.key);
  return { header: parsed.header, rows: parsed.rows.map(({ cells }) => cells) };
}
const translate = ({ key }: { readonly key: string }) => key;

test('every column is filled from the link it is about', () => {
  const { page, counted } = tableOf({ href: 'https://one.example/a', text: 'a guide', rel: ['ugc', 'nofollow'] });
  const { header, rows } = readBack(linkCsv(counted, page, translate).text);
  expect(Object.fromEntries(header.map((head, at) => [head, rows[0]?.[at]]))).toMatchObject({
    page: 'https://blog.example/post',
    target: 'https://one.example/a',
    'target domain': 'one.example',
    anchor: 'a guide',
    rel: 'ugc nofollow',
    'follow verdict': 'qualified',
    placement: 'article',
    count: '1',
    hidden: '',
    status: '',
    'final address': '',
  });
});

const HOSTILE_SIGN = fc.constantFrom(...'=+-@\t\r\n",;\'|% a', '\u202e', '\u200b', '\u{1f600}', '\u0000', '\ud800');

test('whatever an anchor says, a sheet gets one row of thirteen cells and no formula', () => {
  const { page, counted } = tableOf({});
  const [first] = counted;
  fc.assert(
    fc.property(fc.string({ unit: HOSTILE_SIGN }), (text) => {
      const judged = { ...first!.judged, link: { ...first!.judged.link, text } };
      const {
        rows: [row, ...rest],
      } = readBack(linkCsv([{ judged, count: 1, health: null }], page, translate).text);
      return rest.length === 0 && row?.length === 13 && !/^[=+\-@]/.test(row[3] ?? '');
    }),
  );
});

test.each(['=HYPERLINK("https://x.example")', '+1', '@SUM(A1)', '\t=1', 'a\tb\nc'])('%j pastes as one cell', (text) => {
  const { page, counted } = tableOf({ text });
  const lines = linkTabTable(counted, page, translate).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]?.split('\t')).toHaveLength(13);
  expect(lines[1]?.split('\t')[3]).not.toMatch(/^[=+@]/);
});

test('JSON keeps a text as it is', () => {
  const { page, counted } = tableOf({ text: '=1+1' });
  const { text, name } = linkJson(counted, page, translate);
  expect(name).toBe('guestworthy-blog.example-2026-06-15.links.json');
  expect(JSON.parse(text)[0]).toMatchObject({ anchor: '=1+1', count: 1, 'follow verdict': 'followable' });
});

test.each([
  ['broken', 404, 'broken 404'],
  ['unknown', null, 'could not tell'],
] as const)('a checked link that is %s, with status %s, says "%s" and where it led', (outcome, status, text) => {
  const { page, counted } = tableOf({});
  const health = { outcome, status, reason: { key: 'x' }, finalUrl: 'https://end.example/', notes: [] };
  const { rows } = readBack(linkCsv([{ ...counted[0]!, health }], page, translate).text);
  expect(rows[0]?.slice(-2)).toEqual([text, 'https://end.example/']);
});
