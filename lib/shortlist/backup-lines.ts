import type { Message } from '../audits/audit.ts';
import { Mismatch, object, oneOf } from '../snapshot/readers.ts';
import { parseAuditBody } from './audit-body.ts';
import { isProspectDomain, parseProspect } from './parse-prospect.ts';
import type { Prospect } from './prospect.ts';
import { moment, wholeText, within } from './strict-readers.ts';

/*
 * A backup is JSON Lines: one JSON value a line, so that a fault has a line number, and 50,000 audits are written and
 * read without holding them all. A header, every prospect, every audit, and an end that a file cut short lacks.
 */

export const BACKUP_VERSION = 1;

/** Longest line, in UTF-16 units: the largest snapshot and its report. */
export const LONGEST_BACKUP_LINE = 16_000_000;
const MOST_PROSPECTS = 1_000_000;
const MOST_AUDITS = 10_000_000;

export interface BackupHeader {
  readonly format: 'guestworthy-shortlist';
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly prospects: number;
  readonly audits: number;
}

export const headerLine = (header: Omit<BackupHeader, 'format' | 'version'>): string =>
  JSON.stringify({ format: 'guestworthy-shortlist', version: BACKUP_VERSION, ...header } satisfies BackupHeader);

/** The revision is this computer's own count and stays behind. */
export const prospectLine = ({ revision: _own, ...prospect }: Prospect): string => JSON.stringify({ prospect });

/** @param json text of the audit as it is stored; taken over as it is, so that its hash stays the same */
export const auditLine = (domain: string, json: string): string =>
  `{"audit":{"domain":${JSON.stringify(domain)},"body":${json}}}`;

export const END_LINE = '{"end":true}';

export type BackupEntry =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'prospect'; readonly prospect: Prospect }
  | { readonly kind: 'audit'; readonly domain: string; readonly json: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly reason: Message };

/**
 * Reads a backup line by line, in order. After a refusal nothing more may be asked.
 *
 * The reader knows which lines may follow: it refuses a file that is cut short, repeats a site or is put together from
 * several.
 */
export function createBackupReader(): (line: string, number: number) => BackupEntry {
  let header: BackupHeader | null = null;
  const domains = new Set<string>();
  let audits = 0;
  let hasEnded = false;

  return (line, number) => {
    const refuse = (key: string, values: Message['values'] = {}): BackupEntry => ({
      kind: 'refused',
      reason: { key: `import.backup.${key}`, values: { line: number, ...values } },
    });
    if (hasEnded) return refuse('after_end');
    const value = parseLine(line);
    if (value === null) return refuse('not_json');

    if (header === null) {
      const read = readHeader(value);
      if (typeof read === 'string') return refuse(read);
      header = read;
      return { kind: 'header', header };
    }
    if ('prospect' in value) {
      if (audits > 0) return refuse('out_of_order');
      const parsed = parseProspect(withRevision(value.prospect));
      if (!parsed.ok) return refuse(parsed.isNewer ? 'newer' : 'bad_prospect', parsed.reason.values);
      if (domains.has(parsed.prospect.domain)) return refuse('twice', { site: parsed.prospect.domain });
      domains.add(parsed.prospect.domain);
      return { kind: 'prospect', prospect: parsed.prospect };
    }
    if ('audit' in value) {
      const audit = readAudit(value.audit);
      if (!audit.ok) return refuse('bad_audit', { field: audit.path });
      if (!domains.has(audit.domain)) return refuse('stray_audit', { site: audit.domain });
      audits += 1;
      return { kind: 'audit', domain: audit.domain, json: audit.json };
    }
    if (!('end' in value)) return refuse('unknown_line');
    if (domains.size !== header.prospects || audits !== header.audits) return refuse('wrong_count');
    hasEnded = true;
    return { kind: 'end' };
  };
}

function parseLine(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

const header = object<BackupHeader>({
  format: oneOf('guestworthy-shortlist'),
  version: within(1, Number.MAX_SAFE_INTEGER),
  createdAt: moment,
  prospects: within(0, MOST_PROSPECTS),
  audits: within(0, MOST_AUDITS),
});

function readHeader(value: object): BackupHeader | 'not_a_backup' | 'newer' | 'older' {
  try {
    const read = header(value, '');
    if (read.version > BACKUP_VERSION) return 'newer';
    return read.version < BACKUP_VERSION ? 'older' : read;
  } catch (error) {
    if (error instanceof Mismatch) return 'not_a_backup';
    throw error;
  }
}

const withRevision = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? { ...value, revision: 1 } : value;

const auditParts = object<{ readonly domain: string; readonly body: unknown }>({
  domain: wholeText(300),
  body: (value) => value,
});

function readAudit(
  value: unknown,
):
  | { readonly ok: true; readonly domain: string; readonly json: string }
  | { readonly ok: false; readonly path: string } {
  try {
    const { domain, body } = auditParts(value, 'audit');
    if (!isProspectDomain(domain)) return { ok: false, path: 'audit.domain' };
    const parsed = parseAuditBody(body);
    // Written again from what was parsed, the text is the one that was stored: JSON keeps the order of keys.
    return parsed.ok ? { ok: true, domain, json: JSON.stringify(body) } : { ok: false, path: parsed.path };
  } catch (error) {
    if (error instanceof Mismatch) return { ok: false, path: error.message };
    // Nested deeper than the stack.
    if (error instanceof RangeError) return { ok: false, path: 'audit.body' };
    throw error;
  }
}
