import { FACET_IDS, type FacetId, type LinkRow } from './link-row.ts';

export interface LinkFilter {
  readonly text: string;
  /** Chosen values by facet. None chosen means any; several in one facet mean one of them; facets add up. */
  readonly chosen: Readonly<Record<FacetId, readonly string[]>>;
}

/** Outbound links are what people come for. */
export const FIRST_FILTER: LinkFilter = {
  text: '',
  chosen: { relation: ['outbound'], place: [], follow: [], anchor: [], mark: [], health: [] },
};

/** The rows that pass the whole filter, in their order. */
export function filterRows(rows: readonly LinkRow[], { text, chosen }: LinkFilter): readonly LinkRow[] {
  const words = wordsOf(text);
  return rows.filter((row) => hasWords(row, words) && FACET_IDS.every((facet) => passes(row, facet, chosen)));
}

/** How many links each value of a facet would show, with everything else in the filter left as it is. */
export function facetCounts(
  rows: readonly LinkRow[],
  { text, chosen }: LinkFilter,
  facet: FacetId,
): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const others = FACET_IDS.filter((id) => id !== facet);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!hasWords(row, words) || !others.every((id) => passes(row, id, chosen))) continue;
    for (const value of row.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + row.count);
  }
  return counts;
}

/** The filter with one value of a facet switched over. */
export function toggled(filter: LinkFilter, facet: FacetId, value: string): LinkFilter {
  const before = filter.chosen[facet];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/\s+/u);

const hasWords = ({ haystack }: LinkRow, words: readonly string[]): boolean =>
  words.every((word) => haystack.includes(word));

function passes({ facets }: LinkRow, facet: FacetId, chosen: LinkFilter['chosen']): boolean {
  const wanted = chosen[facet];
  return wanted.length === 0 || wanted.some((value) => facets[facet].includes(value));
}
