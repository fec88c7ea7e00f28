import type { LinkRow } from './link-row.ts';

export const LINK_ORDERS = ['site', 'page', 'text'] as const;

export type LinkOrder = (typeof LINK_ORDERS)[number];

/** One line of the list: the head of a site's group, or a link. */
export type ListLine =
  | { readonly kind: 'site'; readonly domain: string | null; readonly count: number; readonly rows: readonly LinkRow[] }
  | { readonly kind: 'link'; readonly row: LinkRow };

/**
 * The rows as lines. `site`: grouped by registrable domain, the site with most links first. `page`: in document order.
 * `text`: by anchor text, in the order of the reader's language.
 */
export function arrangeRows(rows: readonly LinkRow[], order: LinkOrder): readonly ListLine[] {
  switch (order) {
    case 'page':
      return rows.map(asLine);
    case 'text':
      return rows.toSorted((a, b) => COLLATOR.compare(a.judged.link.text, b.judged.link.text)).map(asLine);
    default:
      return bySite(rows);
  }
}

const asLine = (row: LinkRow): ListLine => ({ kind: 'link', row });

/** Intl's own collator: comparing with `localeCompare` builds one for every pair. */
const COLLATOR = new Intl.Collator();

function bySite(rows: readonly LinkRow[]): readonly ListLine[] {
  const sites = new Map<string | null, LinkRow[]>();
  for (const row of rows) {
    const own = sites.get(row.judged.domain);
    if (own === undefined) sites.set(row.judged.domain, [row]);
    else own.push(row);
  }
  return [...sites]
    .map(([domain, own]) => ({ domain, own, count: own.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ domain, own, count }) => [{ kind: 'site', domain, count, rows: own } as const, ...own.map(asLine)]);
}
