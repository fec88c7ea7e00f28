import type { PageFigures, SetFigures } from './bench-set.ts';
import { type Counts, drawnError, f1, precision, recall, shareError } from './standard-errors.ts';

/** One measure of the table: where it stands in the scorer's figures, and what we promise. */
export interface Measure {
  readonly label: string;
  readonly set: string;
  /** Path below the set, such as `body.f1`. */
  readonly path: string;
  readonly atLeast: number | null;
  readonly isLowerBetter: boolean;
}

const measure = (label: string, set: string, path: string, atLeast: number | null, isLowerBetter = false): Measure => ({
  label,
  set,
  path,
  atLeast,
  isLowerBetter,
});

export const MEASURES: readonly Measure[] = [
  measure('body F1', 'zyte', 'body.f1', 0.97),
  measure('body F1', 'wcxb', 'body.f1', 0.955),
  measure('body F1', 'daniel', 'body.f1', 0.915),
  measure('body F1', 'readability', 'body.f1', null),
  measure('snippets F1', 'trafeval', 'snippets.f1', 0.935),
  measure('comments leaked', 'trafeval', 'comments.leakedIntoText', 0.02, true),
  measure('links in article F1', 'wcxb', 'links_silver.f1', 0.92),
  measure('links in article F1', 'zyte', 'links_silver.f1', 0.92),
  measure('links in article F1', 'daniel', 'links_silver.f1', null),
  measure('links in article precision', 'wcxb', 'links_silver.precision', null),
  measure('links in article recall', 'wcxb', 'links_silver.recall', null),
  measure('links in article precision', 'zyte', 'links_silver.precision', null),
  measure('links in article recall', 'zyte', 'links_silver.recall', null),
  measure('title exact', 'wcxb', 'title.exact', 0.8),
  measure('title exact', 'trafeval', 'title.exact', null),
  measure('title exact', 'readability', 'title.exact', null),
  measure('title exact', 'postlight', 'title.exact', null),
  measure('authors exact', 'wcxb', 'author.recallExact', 0.76),
  measure('authors exact', 'trafeval', 'author.recallExact', 0.65),
  measure('author where none', 'wcxb', 'author.falseAuthorRate', 0.12, true),
  measure('author where none', 'trafeval', 'author.falseAuthorRate', 0.2, true),
  measure('published date F1', 'htmldate', 'datePublished.f1', 0.945),
  measure('published date F1', 'wcxb', 'datePublished.f1', 0.94),
  measure('published date F1', 'trafeval', 'datePublished.f1', null),
  measure('modified date right', 'htmldate', 'dateModified_silver.exact', 0.8),
  measure('language', 'daniel', 'lang.exact', 0.97),
  measure('language', 'wcxb', 'lang.exact', null),
];

/** A number at a path of the scorer's figures, or `null`. */
export function figure(sets: SetFigures, set: string, path: string): number | null {
  let value: unknown = sets[set];
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === 'number' ? value : null;
}

/**
 * Standard error of a measure's figure, `null` where it cannot be told. A share's follows from how many answers there
 * were; a published date's F1 is taken for one.
 *
 * @param pages the figures of the pages of the measure's set
 */
export function standardError({ set, path }: Measure, sets: SetFigures, pages: readonly PageFigures[]): number | null {
  const value = figure(sets, set, path);
  if (value === null) return null;
  const [field = ''] = path.split('.');
  const share = SHARE_OF[path] ?? SHARE_OF[field];
  if (path === 'body.f1') return figure(sets, set, 'body.f1_se');
  if (share) return shareError(value, figure(sets, set, share) ?? 0);
  if (path === 'snippets.f1') return drawnError(pages.flatMap(snippetCounts), f1);
  const of = LINK_FIGURES[path];
  return of ? drawnError(pages.flatMap(linkCounts), of) : null;
}

/** Where the scorer says how many answers a share is of. */
const SHARE_OF: Readonly<Record<string, string>> = {
  title: 'title.n',
  author: 'author.n',
  'author.falseAuthorRate': 'author.noAuthorPages',
  datePublished: 'datePublished.n',
  dateModified_silver: 'dateModified_silver.n',
  lang: 'lang.n',
  comments: 'comments.snippets',
};
const LINK_FIGURES: Readonly<Record<string, (sum: Counts) => number>> = {
  'links_silver.f1': f1,
  'links_silver.precision': precision,
  'links_silver.recall': recall,
};

function snippetCounts({ snip }: PageFigures): Counts[] {
  if (!snip) return [];
  const [right, all, wrong] = snip;
  return [[right, wrong, all - right]];
}

function linkCounts({ links }: PageFigures): Counts[] {
  return links ? [[links[0], links[1], links[2]]] : [];
}

/** Whether a figure keeps what its measure promises; `null` when there is no promise or no figure. */
export function isMet({ atLeast, isLowerBetter }: Measure, value: number | null): boolean | null {
  if (atLeast === null || value === null) return null;
  return isLowerBetter ? value <= atLeast : value >= atLeast;
}

export interface Percentiles {
  readonly median: number;
  readonly p95: number;
}

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
