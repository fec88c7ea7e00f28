import { CATEGORY_IDS } from '../audits/categories.ts';
import type { CsvCell } from '../export/csv.ts';
import type { Translate } from '../i18n/translate.ts';
import { type ListRow, rowOf } from './list-row.ts';
import type { Prospect } from './prospect.ts';

/**
 * Tables that other programs import.
 *
 * `full`: everything the list knows, to be read back by the import. `sheets`: the columns people work with.
 * `pitchbox`: the one-row-per-partner form of its Partner CSV import (help.pitchbox.com/article/252, read 2026-11).
 * `buzzstream`: the column order of its link-partner template (buzzstream.com/import-link-partners; an old page, not
 * tried against the product). `respona`: no public description was found; plain column names to be mapped by hand.
 */
export const LAYOUTS = ['full', 'sheets', 'buzzstream', 'pitchbox', 'respona'] as const;

export type Layout = (typeof LAYOUTS)[number];

/** Layouts whose import could not be verified against the product or a current description. */
export const UNVERIFIED_LAYOUTS: readonly Layout[] = ['buzzstream', 'respona'];

/** Header and rows of a layout, in the order of the prospects. */
export function layoutTable(
  layout: Layout,
  prospects: readonly Prospect[],
  translate: Translate,
): readonly (readonly CsvCell[])[] {
  const columns = COLUMNS[layout](translate);
  return [columns.map(([name]) => name), ...prospects.map((prospect) => columns.map(([, cell]) => cell(prospect)))];
}

/** The columns people work with, from what the list holds of each site. */
export function rowTable(rows: readonly ListRow[], translate: Translate): readonly (readonly CsvCell[])[] {
  const columns = rowColumns(translate);
  return [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
}

type Column = readonly [name: string, cell: (prospect: Prospect) => CsvCell];

const COLUMNS: Readonly<Record<Layout, (translate: Translate) => readonly Column[]>> = {
  full: (translate) => [...workColumns(translate), ...evidenceColumns(translate)],
  sheets: (translate) => workColumns(translate),
  buzzstream: () => [
    ['Link Partner - Name', (prospect) => prospect.facts?.title ?? prospect.domain],
    ['Link Partner - Domain', ({ domain }) => domain],
    ['Linking from', (prospect) => (prospect.facts?.ownLinks.length ? prospect.url : null)],
    ['Linking To', ({ facts }) => facts?.ownLinks[0]?.href ?? null],
    ['Anchor Text', ({ facts }) => facts?.ownLinks[0]?.text ?? null],
  ],
  pitchbox: () => [
    ['Partner URL', (prospect) => `https://${prospect.domain}/`],
    ['Partner Category', ({ tags }) => tags.join(', ')],
    ['Contact Email', emailOf],
    ['Contact Name', ({ facts }) => facts?.author ?? null],
    ['Company', ({ domain }) => domain],
  ],
  respona: () => [
    ['URL', (prospect) => prospect.url ?? `https://${prospect.domain}/`],
    ['Domain', ({ domain }) => domain],
    ['Name', ({ facts }) => facts?.author ?? null],
    ['Email', emailOf],
    ['Title', ({ facts }) => facts?.title ?? null],
    ['Notes', ({ note }) => note],
  ],
};

const emailOf = ({ contact }: Prospect): string | null => (contact?.includes('@') ? contact : null);

const workColumns = (translate: Translate): readonly Column[] =>
  rowColumns(translate).map(([name, cell]): Column => [name, (prospect) => cell(rowOf(prospect))]);

type RowColumn = readonly [name: string, cell: (row: ListRow) => CsvCell];

function rowColumns(translate: Translate): readonly RowColumn[] {
  const named = (id: string, cell: RowColumn[1]): RowColumn => [translate({ key: `shortlist.column.${id}` }), cell];
  return [
    named('site', ({ domain }) => domain),
    named('url', ({ url }) => url),
    named('score', ({ score }) => score),
    named('band', ({ band }) => (band === null ? null : translate({ key: `bands.${band}` }))),
    named('status', ({ status }) => translate({ key: `shortlist.status.${status}` })),
    named('due', ({ nextAction }) => nextAction?.date ?? null),
    named('action', ({ nextAction }) => nextAction?.label ?? null),
    named('contact', ({ contact }) => contact),
    named('guidelines', ({ guidelinesUrl }) => guidelinesUrl),
    named('tags', ({ tags }) => tags.join(', ')),
    named('note', ({ note }) => note),
    named('checked', ({ takenAt }) => takenAt?.slice(0, 10) ?? null),
  ];
}

/** What the newest audit found, and the course of the score. */
function evidenceColumns(translate: Translate): readonly Column[] {
  const named = (id: string, cell: Column[1]): Column => [translate({ key: `shortlist.column.${id}` }), cell];
  const percent = (share: number | null | undefined) => (typeof share === 'number' ? Math.round(share * 100) : null);
  return [
    named('audits', ({ audits }) => audits.length),
    named('scores', ({ audits }) =>
      audits.map(({ takenAt, score }) => `${takenAt.slice(0, 10)}: ${score ?? '–'}`).join('; '),
    ),
    named('title', ({ facts }) => facts?.title ?? null),
    named('author', ({ facts }) => facts?.author ?? null),
    named('published', ({ facts }) => facts?.published ?? null),
    named('language', ({ facts }) => facts?.language ?? null),
    named('words', ({ facts }) => facts?.words ?? null),
    named('coverage', ({ facts }) => percent(facts?.coverage)),
    named('red_flags', ({ facts }) => facts?.redFlags.join(', ') ?? null),
    ...CATEGORY_IDS.map(
      (id): Column => [translate({ key: `categories.${id}` }), ({ facts }) => percent(facts?.categories[id])],
    ),
    named('links_outbound', ({ facts }) => facts?.links.outbound ?? null),
    named('links_in_article', ({ facts }) => facts?.links.inArticle ?? null),
    named('links_followed', ({ facts }) => facts?.links.followed ?? null),
    named('links_nofollow', ({ facts }) => facts?.links.nofollow ?? null),
    named('links_sponsored', ({ facts }) => facts?.links.sponsored ?? null),
    named('links_ugc', ({ facts }) => facts?.links.ugc ?? null),
    named(
      'own_links',
      ({ facts }) =>
        facts?.ownLinks
          .map(({ href, text, rel }) => `${href} [${text}]${rel.length > 0 ? ` rel=${rel.join(' ')}` : ''}`)
          .join('; ') ?? null,
    ),
    named('competitors', ({ facts }) => facts?.competitors.join(', ') ?? null),
    named('engine', ({ audits }) => audits.at(-1)?.engineVersion ?? null),
  ];
}
