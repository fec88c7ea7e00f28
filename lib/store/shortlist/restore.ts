import type { Message } from '../../audits/audit.ts';
import {
  auditFault,
  type BackupEntry,
  type BackupHeader,
  type Companions,
  createBackupReader,
  LONGEST_BACKUP_LINE,
} from '../../shortlist/backup-lines.ts';
import { fromBase64 } from '../../shortlist/base64.ts';
import { mergeProspects } from '../../shortlist/merge-prospects.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import { isSameProspect } from '../../shortlist/same-prospect.ts';
import type { Previewed, Restored, RestoreMode } from '../../shortlist/shortlist.ts';
import { packAudit, unpackAudit } from './audit-record.ts';
import { restoreCompanions } from './companions.ts';
import { listProspects } from './list-prospects.ts';
import { rewriteProspects } from './rewrite-prospects.ts';
import type { AuditRecord, ShortlistDatabase } from './schema.ts';
import { IMPORT_LOCK, sweepUnnamed } from './sweep-trash.ts';

/** Audits unpacked side by side, then written ahead in one transaction. */
const BATCH = 100;

/**
 * Reads a whole backup without writing anything: what restoring it would do. The insides of packed audits are checked
 * by `restoreBackup` only, which refuses a faulty one as a whole.
 *
 * @param now ISO 8601, UTC
 * @param onProgress share read, 0 to 1
 */
export async function previewRestore(
  database: ShortlistDatabase,
  file: Blob,
  now: string,
  onProgress: (share: number) => void,
): Promise<Previewed> {
  const here = new Map((await listProspects(database, now)).prospects.map((prospect) => [prospect.domain, prospect]));
  let header: BackupHeader | null = null;
  let [added, changed, same] = [0, 0, 0];
  const refusal = await eachEntry(file, onProgress, (entry) => {
    if (entry.kind === 'header') header = entry.header;
    if (entry.kind !== 'prospect') return null;
    const mine = here.get(entry.prospect.domain) ?? null;
    if (mine === null) added += 1;
    else if (isSameProspect(mine, entry.prospect)) same += 1;
    else changed += 1;
    return null;
  });
  if (refusal !== null) return { ok: false, reason: refusal };
  if (header === null) return { ok: false, reason: { key: 'import.backup.not_a_backup', values: { line: 1 } } };
  return { ok: true, preview: { header, added, changed, same, others: here.size - changed - same } };
}

/**
 * Restores a backup: all of it, or nothing. Audits are written ahead, where no prospect names them yet; one transaction
 * over the prospects makes them count. What a crash leaves of the first part is swept away later.
 *
 * @param now ISO 8601, UTC
 * @param onProgress share done, 0 to 1
 */
export function restoreBackup(
  database: ShortlistDatabase,
  file: Blob,
  mode: RestoreMode,
  now: string,
  onProgress: (share: number) => void,
): Promise<Restored> {
  return navigator.locks.request(IMPORT_LOCK, async () => {
    const prospects: Prospect[] = [];
    const staged = stageAudits(database);
    let companions: Companions | null = null;
    const refusal =
      (await eachEntry(file, onProgress, (entry, line) => {
        if (entry.kind === 'prospect') prospects.push(entry.prospect);
        if (entry.kind === 'companions') companions = entry.companions;
        return entry.kind === 'packed' || entry.kind === 'audit' ? staged.add(entry, line) : null;
      })) ?? (await staged.flush());
    if (refusal !== null) {
      await sweepUnnamed(database, '');
      return { ok: false, reason: refusal };
    }
    const restored = await commit(database, prospects, mode, now);
    if (restored.ok && companions !== null) await restoreCompanions(companions, mode);
    return restored;
  });
}

async function commit(
  database: ShortlistDatabase,
  prospects: readonly Prospect[],
  mode: RestoreMode,
  now: string,
): Promise<Restored> {
  let missing: string | null = null;
  try {
    const changes = await rewriteProspects(
      database,
      prospects.map((theirs) => ({ domain: theirs.domain, next: (mine) => restored(mine, theirs, mode) })),
      {
        removesOthers: mode === 'replace',
        onMissingAudit: (domain) => {
          missing = domain;
          return new Error('missing audit');
        },
      },
      now,
    );
    return { ok: true, changes };
  } catch (error) {
    await sweepUnnamed(database, '');
    if (missing === null) throw error;
    return { ok: false, reason: { key: 'import.backup.missing_audit', values: { site: missing } } };
  }
}

function restored(mine: Prospect | null, theirs: Prospect, mode: RestoreMode): Prospect {
  if (mine === null) return theirs;
  if (mode === 'merge') return mergeProspects(mine, theirs);
  return isSameProspect(mine, theirs) ? mine : { ...theirs, revision: mine.revision + 1 };
}

type AuditEntry = Extract<BackupEntry, { readonly kind: 'packed' | 'audit' }>;

/** Audits that are there already are the same, by their ids, and are written over with themselves. */
function stageAudits(database: ShortlistDatabase) {
  let batch: { readonly entry: AuditEntry; readonly line: number }[] = [];
  const flush = async (): Promise<Message | null> => {
    const records = await Promise.all(batch.map(({ entry }) => recordOf(entry)));
    const faulty = records.findIndex((record) => typeof record === 'string');
    if (faulty !== -1) {
      const [line, field] = [batch[faulty]?.line ?? 0, String(records[faulty])];
      return { key: 'import.backup.bad_audit', values: { line, field } };
    }
    batch = [];
    const transaction = database.transaction('audits', 'readwrite', { durability: 'relaxed' });
    const puts = records.map((record) => (typeof record === 'string' ? null : transaction.store.put(record)));
    await Promise.all([...puts, transaction.done]);
    return null;
  };
  return {
    add: async (entry: AuditEntry, line: number): Promise<Message | null> => {
      batch.push({ entry, line });
      return batch.length >= BATCH ? flush() : null;
    },
    flush,
  };
}

/** What is stored, or the path to a faulty field. */
async function recordOf(entry: AuditEntry): Promise<AuditRecord | string> {
  if (entry.kind === 'audit') return packAudit(entry.domain, entry.json);
  const { domain, id, gzip } = entry.packed;
  const body = fromBase64(gzip);
  if (body === null) return 'packed.gzip';
  const json = await unpackAudit({ id, body });
  return json === null ? 'packed.gzip' : (auditFault(json) ?? { id, domain, body });
}

/** Hands over a backup's entries in order; the reason when it is refused, `null` at a good end. */
async function eachEntry(
  file: Blob,
  onProgress: (share: number) => void,
  take: (entry: BackupEntry, line: number) => Message | null | Promise<Message | null>,
): Promise<Message | null> {
  const read = createBackupReader();
  let number = 0;
  let hasEnded = false;
  try {
    for await (const line of linesOf(file, onProgress)) {
      number += 1;
      if (line.length > LONGEST_BACKUP_LINE) return { key: 'import.backup.too_long', values: { line: number } };
      if (line === '') continue;
      const entry = read(line, number);
      if (entry.kind === 'refused') return entry.reason;
      hasEnded = entry.kind === 'end';
      const refusal = await take(entry, number);
      if (refusal !== null) return refusal;
    }
  } catch (error) {
    // What a fatal TextDecoder throws.
    if (error instanceof TypeError) return { key: 'import.backup.not_text', values: { line: number + 1 } };
    throw error;
  }
  return hasEnded ? null : { key: 'import.backup.cut_short', values: { line: number } };
}

/** Lines of a file, read piece by piece; a line beyond the longest ends the reading with what there is of it. */
async function* linesOf(file: Blob, onProgress: (share: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let rest = '';
  let seen = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    seen += value.length;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (rest.length > LONGEST_BACKUP_LINE) break;
    onProgress(seen / file.size);
  }
  await reader.cancel();
  if (rest !== '') yield rest + decoder.decode();
}
