import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { writeAuditBody } from './audit-body.ts';
import {
  auditLine,
  type BackupEntry,
  companionsLine,
  createBackupReader,
  END_LINE,
  headerLine,
  prospectLine,
} from './backup-lines.ts';
import { DEFAULT_VIEW } from './list-view.ts';
import { bodyOf, factsOf, pointOf, prospectOf } from './prospect.fixture.ts';

const CREATED = '2026-06-01T00:00:00.000Z';
const PROSPECT = prospectOf('blog.example', { note: 'n', revision: 7, audits: [pointOf('a')], facts: factsOf() });
const JSON_TEXT = writeAuditBody(bodyOf('Watering tomatoes'));
const PACKED = { domain: 'blog.example', id: 'a'.repeat(64), gzip: 'H4sI' };
const COMPANIONS = {
  settings: { ...DEFAULT_AUDIT_SETTINGS, ownDomains: ['mine.example'] },
  views: [{ name: 'Good ones', view: { ...DEFAULT_VIEW, filters: ['good-score'] } }],
} as const;
/** As version 1 wrote it. */
const plainAuditLine = (domain: string, json: string) => `{"audit":{"domain":"${domain}","body":${json}}}`;
const LINES = [
  headerLine({ createdAt: CREATED, prospects: 1, audits: 1 }),
  companionsLine(COMPANIONS),
  prospectLine(PROSPECT),
  auditLine(PACKED),
  END_LINE,
];

const readAll = (lines: readonly string[]): readonly BackupEntry[] => {
  const read = createBackupReader();
  const entries: BackupEntry[] = [];
  for (const [index, line] of lines.entries()) {
    entries.push(read(line, index + 1));
    if (entries.at(-1)?.kind === 'refused') break;
  }
  return entries;
};

const refusal = (lines: readonly string[]) => {
  const last = readAll(lines).at(-1);
  return last?.kind === 'refused' ? last.reason : null;
};

test('a backup reads as what was written, revision apart', () => {
  expect(readAll(LINES)).toEqual([
    { kind: 'header', header: expect.objectContaining({ createdAt: CREATED, prospects: 1, audits: 1 }) },
    { kind: 'companions', companions: COMPANIONS },
    { kind: 'prospect', prospect: { ...PROSPECT, revision: 1 } },
    { kind: 'packed', packed: PACKED },
    { kind: 'end' },
  ]);
});

test('audits of version 1 are read as they were written', () => {
  const [header = '', , prospect = '', , end = ''] = LINES;
  const old = header.replace('"version":2', '"version":1');
  expect(readAll([old, prospect, plainAuditLine('blog.example', JSON_TEXT), end])).toContainEqual({
    kind: 'audit',
    domain: 'blog.example',
    json: JSON_TEXT,
  });
});

test('settings and views that are none become the usual ones', () => {
  expect(readAll([LINES[0] ?? '', '{"companions":{"settings":5,"views":[1,{"name":"x"}]}}'])[1]).toEqual({
    kind: 'companions',
    companions: { settings: DEFAULT_AUDIT_SETTINGS, views: [{ name: 'x', view: DEFAULT_VIEW }] },
  });
});

test('lines are JSON and hold no line break', () => {
  for (const line of LINES) expect(JSON.parse(line)).toBeTypeOf('object');
  expect(LINES.join('')).not.toContain('\n');
});

describe('is refused, with its line', () => {
  const [header = '', , prospect = '', audit = '', end = ''] = LINES;
  const plain = plainAuditLine('blog.example', JSON_TEXT);
  const withHeader = (fields: object) => [JSON.stringify({ ...JSON.parse(header), ...fields }), prospect, audit, end];

  test.each<[string, readonly string[], string, number]>([
    ['another file', ['{"a":1}'], 'not_a_backup', 1],
    ['text', ['hello'], 'not_json', 1],
    ['a bare value', ['1'], 'not_json', 1],
    ['a list', ['[]'], 'not_a_backup', 1],
    ['a later version', withHeader({ version: 3 }), 'newer', 1],
    ['a version that cannot be', withHeader({ version: 0 }), 'not_a_backup', 1],
    ['a line that is cut', [header, prospect.slice(0, 40)], 'not_json', 2],
    ['a prospect of a later format', [header, prospect.replace('"schema":2', '"schema":9')], 'newer', 2],
    ['a wrong field', [header, prospect.replace('"to-review"', '"bought"')], 'bad_prospect', 2],
    ['a site twice', [header, prospect, prospect], 'twice', 3],
    ['a prospect after an audit', [header, prospect, audit, prospect], 'out_of_order', 4],
    ['an audit of a site that is not there', [header, audit], 'stray_audit', 2],
    ['a damaged audit', [header, prospect, plain.replace('"schema":1', '"schema":2')], 'bad_audit', 3],
    ['an audit under no id', [header, prospect, audit.replace('aaa', 'xyz')], 'bad_audit', 3],
    ['an audit of no site', [header, prospect, audit.replace('blog.example', 'no site')], 'bad_audit', 3],
    [
      'an audit nested too deep',
      [header, prospect, plainAuditLine('blog.example', '['.repeat(1e5) + ']'.repeat(1e5))],
      'bad_audit',
      3,
    ],
    ['an unknown line', [header, prospect, '{"x":1}'], 'unknown_line', 3],
    ['a missing audit', [header, prospect, end], 'wrong_count', 3],
    ['something after the end', [...LINES, prospect], 'after_end', 6],
  ])('%s', (_name, lines, reason, line) => {
    expect(refusal(lines)).toMatchObject({ key: `import.backup.${reason}`, values: { line } });
  });
});

test('names from prototypes have no effect', () => {
  const hostile = LINES[2]?.replace('{"prospect":{', '{"prospect":{"__proto__":{"note":"evil"},"constructor":1,') ?? '';
  expect(readAll([LINES[0] ?? '', hostile])[1]).toEqual({ kind: 'prospect', prospect: { ...PROSPECT, revision: 1 } });
});

test('any JSON is read or refused, at any place', () => {
  const lines = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.json(), fc.string()), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (tail) => {
      for (const entry of readAll([...LINES.slice(0, 3), ...tail])) {
        if (entry.kind === 'refused') expect(entry.reason.values?.['line']).toBeGreaterThan(3);
      }
    }),
  );
});
