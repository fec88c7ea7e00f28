import type { Message } from '../audits/audit.ts';
import { registrableDomain } from '../computed/registrable-domain.ts';
import { withoutFormulaGuard } from '../export/csv.ts';
import type { CsvRow } from '../export/parse-csv.ts';
import type { Translate } from '../i18n/translate.ts';
import { newProspect } from './add-audit.ts';
import { editProspect, normaliseTags } from './edit-prospect.ts';
import { isProspectDomain } from './parse-prospect.ts';
import { type NextAction, PROSPECT_LIMITS, type Prospect, STATUSES, type Status } from './prospect.ts';

/** What a column of an imported table can mean. */
export const IMPORT_FIELDS = [
  'site',
  'status',
  'note',
  'tags',
  'actionDate',
  'actionLabel',
  'contact',
  'guidelinesUrl',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Number of the column, from 0, for each field; `null` where the table has none. */
export type ColumnMapping = Readonly<Record<ImportField, number | null>>;

/** A line that became a site. A field is absent where the table says nothing. */
export interface ImportedSite {
  readonly line: number;
  readonly domain: string;
  readonly url: string | null;
  readonly fields: ImportedFields;
}

export interface ImportedFields {
  readonly status?: Status;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly nextAction?: NextAction;
  readonly contact?: string;
  readonly guidelinesUrl?: string;
}

export interface ImportPlan {
  readonly sites: readonly ImportedSite[];
  /** Lines that cannot be imported, and why. */
  readonly refused: readonly { readonly line: number; readonly reason: Message }[];
}

/** The key a page's address is kept under: its registrable domain, or its host where it has none; `null` if unusable. */
export function prospectDomain(address: string): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const domain = registrableDomain(url.href) ?? url.hostname;
  return isProspectDomain(domain) ? domain : null;
}

/** Addresses as people paste them: one a line, or divided by white space, commas or semicolons. */
export function planUrlImport(text: string): ImportPlan {
  const entries = text
    .split('\n')
    .flatMap((line, index) => line.split(/[\s,;]+/).map((address) => ({ line: index + 1, address })));
  return collect(
    entries.filter(({ address }) => address !== ''),
    ({ line, address }) => readSite(line, address, {}),
  );
}

/**
 * Rows of a table, by the columns the user chose.
 *
 * @param translate for the names of statuses as the user's own files have them
 */
export function planCsvImport(rows: readonly CsvRow[], mapping: ColumnMapping, translate: Translate): ImportPlan {
  return collect(rows, (row) => {
    const cell = (field: ImportField): string => {
      const column = mapping[field];
      return withoutFormulaGuard(column === null ? '' : (row.cells[column] ?? '')).trim();
    };
    const status = cell('status') === '' ? null : statusOf(cell('status'), translate);
    if (status === undefined) return refuse(row.line, 'status', cell('status'));
    const date = cell('actionDate');
    if (date !== '' && !isDay(date)) return refuse(row.line, 'date', date);
    const tags = normaliseTags(cell('tags').split(/[,;]/));
    return readSite(row.line, cell('site'), {
      ...(status !== null && { status }),
      ...(cell('note') !== '' && { note: cell('note').slice(0, PROSPECT_LIMITS.note) }),
      ...(tags.length > 0 && { tags }),
      ...(date !== '' && { nextAction: { date, label: cell('actionLabel').slice(0, PROSPECT_LIMITS.actionLabel) } }),
      ...(cell('contact') !== '' && { contact: cell('contact') }),
      ...(cell('guidelinesUrl') !== '' && { guidelinesUrl: cell('guidelinesUrl') }),
    });
  });
}

/** Which column is which, by the words in the header; the user can change it. */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  const taken = new Set<number>();
  const column = (field: ImportField): number | null => {
    for (const word of HEADER_WORDS[field]) {
      const index = names.findIndex((name, position) => name === word && !taken.has(position));
      if (index === -1) continue;
      taken.add(index);
      return index;
    }
    return null;
  };
  return Object.fromEntries(IMPORT_FIELDS.map((field) => [field, column(field)])) as Record<ImportField, number | null>;
}

/**
 * The prospect with what a line says.
 *
 * @param mode `fill`: what the user has stays, the line fills gaps. `overwrite`: what the line says holds.
 * @param now ISO 8601, UTC
 */
export function applyImport(
  current: Prospect | null,
  { domain, url, fields }: ImportedSite,
  mode: 'fill' | 'overwrite',
  now: string,
): Prospect {
  const base = current ?? { ...newProspect(domain, now), url };
  const mayWrite = (isEmpty: boolean) => current === null || mode === 'overwrite' || isEmpty;
  const { status, note, tags, nextAction, contact, guidelinesUrl } = fields;
  const result = editProspect(
    base,
    {
      ...(status !== undefined && mayWrite(false) && { status }),
      ...(note !== undefined && mayWrite(base.note === '') && { note }),
      ...(nextAction !== undefined && mayWrite(base.nextAction === null) && { nextAction }),
      ...(contact !== undefined && mayWrite(base.contact === null) && { contact }),
      ...(guidelinesUrl !== undefined && mayWrite(base.guidelinesUrl === null) && { guidelinesUrl }),
      ...(tags !== undefined && { addTags: tags }),
    },
    now,
  );
  if (result.kind !== 'edited') return base;
  return current === null ? { ...result.prospect, revision: 1 } : result.prospect;
}

/** Headers in lower case, of our own files and of those that outreach suites write. */
const HEADER_WORDS: Readonly<Record<ImportField, readonly string[]>> = {
  site: [
    'page',
    'page url',
    'url',
    'site',
    'domain',
    'website',
    'partner url',
    'link partner domain',
    'address',
    'host',
  ],
  status: ['status', 'stage', 'relationship stage'],
  note: ['note', 'notes', 'comment', 'comments'],
  tags: ['tags', 'tag', 'labels', 'partner category'],
  actionDate: ['due', 'next action date', 'due date', 'follow up date'],
  actionLabel: ['next action', 'action', 'task'],
  contact: ['contact', 'contact email', 'email', 'e mail', 'email address'],
  guidelinesUrl: ['guidelines', 'guidelines url', 'write for us'],
};

type ReadLine = { readonly ok: true; readonly site: ImportedSite } | { readonly ok: false; readonly refused: Refused };
type Refused = ImportPlan['refused'][number];

function readSite(line: number, address: string, fields: ImportedFields): ReadLine {
  const domain = prospectDomain(address);
  if (domain === null) return refuse(line, address === '' ? 'no_site' : 'site', address);
  const url = webAddress(address)?.href ?? null;
  return {
    ok: true,
    site: { line, domain, url: url !== null && url.length <= PROSPECT_LIMITS.url ? url : null, fields },
  };
}

const refuse = (line: number, key: string, value: string): ReadLine => ({
  ok: false,
  refused: { line, reason: { key: `import.line.${key}`, values: { line, value: value.slice(0, 80) } } },
});

/** A site named twice is imported once, with the first line's word where both say something. */
function collect<Entry>(entries: readonly Entry[], read: (entry: Entry) => ReadLine): ImportPlan {
  const sites = new Map<string, ImportedSite>();
  const refused: Refused[] = [];
  for (const entry of entries) {
    const result = read(entry);
    if (!result.ok) {
      refused.push(result.refused);
      continue;
    }
    const { site } = result;
    const first = sites.get(site.domain);
    sites.set(site.domain, first ? { ...first, fields: { ...site.fields, ...first.fields } } : site);
  }
  return { sites: [...sites.values()], refused };
}

/** An http or https address, with or without its scheme; `null` for anything else. */
function webAddress(address: string): URL | null {
  const trimmed = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(withScheme);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  // A bare word is no site; hosts without a dot are kept only when the address names their scheme or port.
  return url.hostname.includes('.') || url.hostname.startsWith('[') || withScheme === trimmed ? url : null;
}

function statusOf(text: string, translate: Translate): Status | undefined {
  const slug = slugOf(text);
  return STATUSES.find(
    (status) => status === slug || slugOf(translate({ key: `shortlist.status.${status}` })) === slug,
  );
}

const slugOf = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, '-');

const isDay = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
