import { auditLine, END_LINE, headerLine, prospectLine } from '../../shortlist/backup-lines.ts';
import type { Backup } from '../../shortlist/shortlist.ts';
import { unpackAudit } from './audit-record.ts';
import { listProspects } from './list-prospects.ts';
import type { ShortlistDatabase } from './schema.ts';

/** Audits read at once: enough to keep the disk busy, few enough to hold. */
const BATCH = 100;
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
  const wanted = prospects.flatMap(({ domain, audits }) => audits.map(({ id }) => ({ domain, id })));
  const stored = new Set(await database.getAllKeys('audits'));

  const damaged: Backup['damaged'][number][] = [];
  const body = collectLines();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const lines = await Promise.all(
      batch.map(async ({ domain, id }) => {
        const record = stored.has(id) ? await database.get('audits', id) : undefined;
        const json = record ? await unpackAudit(record) : null;
        return json === null ? null : auditLine(domain, json);
      }),
    );
    for (const [index, line] of lines.entries()) {
      const audit = batch[index];
      if (line !== null) body.add(line);
      else if (audit) damaged.push(audit);
    }
    onProgress(Math.min(1, (start + batch.length) / wanted.length));
  }

  const lost = new Set(damaged.map(({ id }) => id));
  const head = collectLines();
  const audits = wanted.length - damaged.length;
  head.add(headerLine({ createdAt: now, prospects: prospects.length, audits }));
  for (const prospect of prospects) {
    head.add(prospectLine({ ...prospect, audits: prospect.audits.filter(({ id }) => !lost.has(id)) }));
  }
  const end = new Blob([`${END_LINE}\n`]);
  const file = new Blob([...head.parts(), ...body.parts(), end], { type: 'application/jsonl' });
  return { file, prospects: prospects.length, audits, damaged };
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
