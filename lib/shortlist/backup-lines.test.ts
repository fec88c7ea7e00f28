import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAuditBody } from './audit-body.ts';
import { auditLine, type BackupEntry, createBackupReader, END_LINE, headerLine, prospectLine } from './backup-lines.ts';
import { bodyOf, factsOf, pointOf, prospectOf } from './prospect.fixture.ts';

const CREATED = '2026-06-01T00:00:00.000Z';
const PROSPECT = prospectOf('blog.example', { note: 'n', revision: 7, audits: [pointOf('a')], facts: factsOf() });
const JSON_TEXT = writeAuditBody(bodyOf('Watering tomatoes'));
const LINES = [
  headerLine({ createdAt: CREATED, prospects: 1, audits: 1 }),
  prospectLine(PROSPECT),
  auditLine('blog.example', JSON_TEXT),
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
    { kind: 'prospect', prospect: { ...PROSPECT, revision: 1 } },
    { kind: 'audit', domain: 'blog.example', json: JSON_TEXT },
    { kind: 'end' },
  ]);
});

test('lines are JSON and hold no line break', () => {
  for (const line of LINES) expect(JSON.parse(line)).toBeTypeOf('object');
  expect(LINES.join('')).not.toContain('\n');
});

describe('is refused, with its line', () => {
  const [header = '', prospect = '', audit = '', end = ''] = LINES;
  const withHeader = (fields: object) => [JSON.stringify({ ...JSON.parse(header), ...fields }), prospect, audit, end];

  test.each<[string, readonly string[], string, number]>([
    ['another file', ['{"a":1}'], 'not_a_backup', 1],
    ['text', ['hello'], 'not_json', 1],
    ['a bare value', ['1'], 'not_json', 1],
    ['a list', ['[]'], 'not_a_backup', 1],
    ['a later version', withHeader({ version: 2 }), 'newer', 1],
    ['a version that cannot be', withHeader({ version: 0 }), 'not_a_backup', 1],
    ['a line that is cut', [header, prospect.slice(0, 40)], 'not_json', 2],
    ['a prospect of a later format', [header, prospect.replace('"schema":1', '"schema":9')], 'newer', 2],
    ['a wrong field', [header, prospect.replace('"to-review"', '"bought"')], 'bad_prospect', 2],
    ['a site twice', [header, prospect, prospect], 'twice', 3],
    ['a prospect after an audit', [header, prospect, audit, prospect], 'out_of_order', 4],
    ['an audit of a site that is not there', [header, audit], 'stray_audit', 2],
    ['a damaged audit', [header, prospect, audit.replace('"schema":1', '"schema":2')], 'bad_audit', 3],
    [
      'an audit nested too deep',
      [header, prospect, auditLine('blog.example', '['.repeat(1e5) + ']'.repeat(1e5))],
      'bad_audit',
      3,
    ],
    ['an unknown line', [header, prospect, '{"x":1}'], 'unknown_line', 3],
    ['a missing audit', [header, prospect, end], 'wrong_count', 3],
    ['something after the end', [...LINES, prospect], 'after_end', 5],
  ])('%s', (_name, lines, reason, line) => {
    expect(refusal(lines)).toMatchObject({ key: `import.backup.${reason}`, values: { line } });
  });
});

test('names from prototypes have no effect', () => {
  const hostile = LINES[1]?.replace('{"prospect":{', '{"prospect":{"__proto__":{"note":"evil"},"constructor":1,') ?? '';
  expect(readAll([LINES[0] ?? '', hostile])[1]).toEqual({ kind: 'prospect', prospect: { ...PROSPECT, revision: 1 } });
});

test('any JSON is read or refused, at any place', () => {
  const lines = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.json(), fc.string()), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (tail) => {
      for (const entry of readAll([...LINES.slice(0, 2), ...tail])) {
        if (entry.kind === 'refused') expect(entry.reason.values?.['line']).toBeGreaterThan(2);
      }
    }),
  );
});
