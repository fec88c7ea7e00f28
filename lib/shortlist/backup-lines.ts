import type { Message } from '../audits/audit.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';
import { parseAuditSettings } from '../settings/parse-settings.ts';
import { Mismatch, object, oneOf } from '../snapshot/readers.ts';
import { parseAuditBody } from './audit-body.ts';
import { type KeptViews, parseNamedViews } from './list-view.ts';
import { isProspectDomain, parseProspect } from './parse-prospect.ts';
import type { Prospect } from './prospect.ts';
import { moment, textLike, wholeText, within } from './strict-readers.ts';

/*
 * A backup is JSON Lines: one JSON value a line, so that a fault has a line number, and 50,000 audits are written and
 * read without holding them all. A header, settings and kept views, every prospect, every audit, and an end that a file
 * cut short lacks. Since version 2 audits are packed: base64 of gzip of the JSON text that version 1 had in full, a
 * quarter of its size. Version 1 is still read.
 */

export const BACKUP_VERSION = 2;

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

/** Settings and views, which are stored elsewhere and belong to everything that a backup holds. */
export interface Companions {
  readonly settings: AuditSettings;
  readonly views: KeptViews['named'];
}

export const companionsLine = (companions: Companions): string => JSON.stringify({ companions });

/** An audit as it is stored. */
export interface PackedAudit {
  readonly domain: string;
  /** SHA-256 in hex of the JSON text. */
  readonly id: string;
  /** Base64 of gzip of the JSON text. */
  readonly gzip: string;
}

export const auditLine = (packed: PackedAudit): string => JSON.stringify({ packed });

export const END_LINE = '{"end":true}';

export type BackupEntry =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'prospect'; readonly prospect: Prospect }
  | { readonly kind: 'companions'; readonly companions: Companions }
  /** To be unpacked and checked by `auditFault`. */
  | { readonly kind: 'packed'; readonly packed: PackedAudit }
  /** Of version 1: checked, to be packed. */
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
    if ('packed' in value || 'audit' in value) {
      const audit = 'packed' in value ? readPacked(value.packed) : readAudit(value.audit);
      if (typeof audit === 'string') return refuse('bad_audit', { field: audit });
      const { domain } = audit.kind === 'packed' ? audit.packed : audit;
      if (!domains.has(domain)) return refuse('stray_audit', { site: domain });
      audits += 1;
      return audit;
    }
    if ('companions' in value) return { kind: 'companions', companions: readCompanions(value.companions) };
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

function readHeader(value: object): BackupHeader | 'not_a_backup' | 'newer' {
  try {
    const read = header(value, '');
    if (read.version > BACKUP_VERSION) return 'newer';
    return read;
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

type Line<Kind extends BackupEntry['kind']> = Extract<BackupEntry, { readonly kind: Kind }>;

/** The path to the faulty field instead, where there is one. */
function readAudit(value: unknown): Line<'audit'> | string {
  try {
    const { domain, body } = auditParts(value, 'audit');
    if (!isProspectDomain(domain)) return 'audit.domain';
    // Written again from what was parsed, the text is the one that was stored: JSON keeps the order of keys.
    const json = JSON.stringify(body);
    return auditFault(json) ?? { kind: 'audit', domain, json };
  } catch (error) {
    if (error instanceof Mismatch) return error.message;
    // Nested deeper than the stack.
    if (error instanceof RangeError) return 'audit.body';
    throw error;
  }
}

/** What is wrong with the JSON text of an audit, as the path to a field; `null` for a good one. */
export function auditFault(json: string): string | null {
  try {
    const parsed = parseAuditBody(JSON.parse(json));
    return parsed.ok ? null : parsed.path;
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return 'audit.body';
    throw error;
  }
}

const packedAudit = object<PackedAudit>({
  domain: wholeText(300),
  id: textLike(/^[0-9a-f]{64}$/, 64),
  gzip: wholeText(LONGEST_BACKUP_LINE),
});

function readPacked(value: unknown): Line<'packed'> | string {
  try {
    const packed = packedAudit(value, 'packed');
    return isProspectDomain(packed.domain) ? { kind: 'packed', packed } : 'packed.domain';
  } catch (error) {
    if (error instanceof Mismatch) return error.message;
    throw error;
  }
}

/** What is missing or wrong becomes the default, as with settings everywhere. */
function readCompanions(value: unknown): Companions {
  const { settings, views }: { settings?: unknown; views?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  return { settings: parseAuditSettings(settings), views: parseNamedViews(views) };
}
