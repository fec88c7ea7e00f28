import { auditLine, companionsLine, END_LINE, headerLine, prospectLine } from '../../shortlist/backup-lines.ts';
import { toBase64 } from '../../shortlist/base64.ts';
import type { Backup } from '../../shortlist/shortlist.ts';
import { unpackAudit } from './audit-record.ts';
import { loadCompanions } from './companions.ts';
import { listProspects } from './list-prospects.ts';
import type { AuditRecord, ShortlistDatabase } from './schema.ts';

/** Audits read at once: enough to keep the disk busy, few enough to hold. */
const BATCH = 200;
/** Lines are gathered into parts of about this many characters, so that a large backup does not stay in memory. */
const PART = 4_000_000;

/**
 * Everything on the shortlist as one file. Audits never change, so what is saved meanwhile does not disturb it.
 *
 * @param now ISO 8601, UTC
 * @param onProgress share done, 0 to 1
 */
export async function makeBackup(
  database: ShortlistDatabase,
  now: string,
  onProgress: (share: number) => void,
): Promise<Backup> {
  const { prospects } = await listProspects(database, now);
  const missing = new Map(prospects.flatMap(({ domain, audits }) => audits.map(({ id }) => [id, domain] as const)));
  const wanted = missing.size;

  const body = collectLines();
  let seen = 0;
  for await (const records of auditBatches(database)) {
    const named = records.filter(({ id }) => missing.has(id));
    const readable = await Promise.all(named.map(async (record) => (await unpackAudit(record)) !== null));
    for (const [index, { id, domain, body: bytes }] of named.entries()) {
      if (!readable[index]) continue;
      body.add(auditLine({ domain, id, gzip: toBase64(bytes) }));
      missing.delete(id);
    }
    seen += named.length;
    onProgress(Math.min(1, seen / wanted));
  }

  const head = collectLines();
  const audits = wanted - missing.size;
  head.add(headerLine({ createdAt: now, prospects: prospects.length, audits }));
  head.add(companionsLine(await loadCompanions()));
  for (const prospect of prospects) {
    head.add(prospectLine({ ...prospect, audits: prospect.audits.filter(({ id }) => !missing.has(id)) }));
  }
  const end = new Blob([`${END_LINE}\n`]);
  const file = new Blob([...head.parts(), ...body.parts(), end], { type: 'application/jsonl' });
  const damaged = [...missing].map(([id, domain]) => ({ domain, id }));
  return { file, prospects: prospects.length, audits, damaged };
}

/** All audits in the order of their ids, some at a time. */
async function* auditBatches(database: ShortlistDatabase): AsyncGenerator<readonly AuditRecord[]> {
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const records: AuditRecord[] = await database.getAll('audits', range, BATCH);
    const last = records.at(-1);
    if (last === undefined) return;
    yield records;
    after = last.id;
  }
}

function collectLines() {
  const parts: Blob[] = [];
  let lines: string[] = [];
  let length = 0;
  const flush = () => {
    if (lines.length > 0) parts.push(new Blob([`${lines.join('\n')}\n`]));
    lines = [];
    length = 0;
  };
  return {
    add: (line: string) => {
      lines.push(line);
      length += line.length;
      if (length > PART) flush();
    },
    parts: (): readonly Blob[] => {
      flush();
      return parts;
    },
  };
}
