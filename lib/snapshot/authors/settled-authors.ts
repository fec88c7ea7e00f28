import { LIMITS } from '../limits.ts';
import type { StatedPage } from '../statements.ts';
import type { ArticleFacts, AuthorFact } from '../types.ts';
import { type AuthorCandidate, collectAuthors } from './author-candidates.ts';
import { authorDetails } from './author-details.ts';
import { kindOf, nameKey } from './author-name.ts';

/** Trust from which a person in a byline replaces a handle or a desk in the markup (heuristic). */
const LEAST_TRUST = 40;

/** Who wrote the article, from the most trusted source that names anyone; other names become conflicts. */
export function settledAuthors(page: StatedPage): Pick<ArticleFacts, 'authors' | 'authorConflicts'> {
  const candidates = collectAuthors(page.statements);
  const chosen = choose(candidates, new Set(page.statements.siteNames.map(nameKey)));
  if (!chosen) return { authors: [], authorConflicts: [] };
  const keys = new Set(chosen.names.map(nameKey));
  const conflicts = candidates
    .filter((candidate) => !candidate.names.some((name) => keys.has(nameKey(name))))
    .map((candidate) => ({ value: candidate.names.join(', '), source: candidate.source }));
  const authors = chosen.names.map((name) => authorFact(name, chosen, page));
  return { authors: authors.slice(0, LIMITS.authors), authorConflicts: conflicts.slice(0, LIMITS.authors) };
}

/**
 * The statement to believe: what readers see before what only machines see, then by the trust in its place. A name
 * without a person behind it (a handle, a desk) gives way to a person in the byline.
 */
function choose(candidates: readonly AuthorCandidate[], sites: ReadonlySet<string>): AuthorCandidate | null {
  const shown = namesFrom(candidates, ({ source }) => source !== 'json-ld' && source !== 'meta');
  const inHead = namesFrom(candidates, ({ source, trust }) => source === 'meta' && trust >= LEAST_TRUST);
  const onCard = namesFrom(candidates, ({ source, trust }) => source === 'meta' && trust < LEAST_TRUST);
  const inBoth = new Set([...inHead].filter((key) => onCard.has(key)));
  const usable = candidates
    .filter((candidate) => isUsable(candidate, shown, inHead, inBoth))
    .toSorted((one, other) => Number(other.isVisible) - Number(one.isVisible) || other.trust - one.trust);
  const [first] = usable;
  const isSubstitute = first?.names.every((name) => isImpersonal(name) || sites.has(nameKey(name)));
  if (!first || !isSubstitute) return first ?? null;
  return (
    usable.find(
      ({ names, isVisible, trust }) =>
        isVisible && trust >= LEAST_TRUST && names.every((name) => isPerson(name) && !sites.has(nameKey(name))),
    ) ?? first
  );
}

/**
 * A person's full name is believed when a reader sees it on the page, or when `meta` states it as well: structured
 * data alone often names whoever pressed the button in the publishing system. A first name must be given to a person
 * by the markup and be on the page, or stand both in `meta` and on the card for sharing. Any other name, be it a handle, a desk or the site's own, counts only where a
 * byline shows it.
 */
function isUsable(
  { names, source, stated, isVisible }: AuthorCandidate,
  shown: ReadonlySet<string>,
  inHead: ReadonlySet<string>,
  inBoth: ReadonlySet<string>,
): boolean {
  const keys = names.map(nameKey);
  if (source !== 'json-ld' && source !== 'meta') return true;
  if (keys.every((key) => shown.has(key))) return true;
  if (stated === 'organisation') return false;
  if (names.every(isPerson)) return isVisible || keys.every((key) => inHead.has(key));
  const isStated = (stated === 'person' && isVisible) || keys.every((key) => inBoth.has(key));
  return isStated && !names.some(isImpersonal);
}

function namesFrom(
  candidates: readonly AuthorCandidate[],
  isFrom: (candidate: AuthorCandidate) => boolean,
): ReadonlySet<string> {
  return new Set(candidates.filter(isFrom).flatMap(({ names }) => names.map(nameKey)));
}

/** A desk, or a handle such as `jane_99`. */
function isImpersonal(name: string): boolean {
  return kindOf(name) === 'role' || /^\p{Ll}|\p{N}/u.test(name);
}

function isPerson(name: string): boolean {
  return kindOf(name) === 'person';
}

function authorFact(name: string, { source }: AuthorCandidate, page: StatedPage): AuthorFact {
  return { name, kind: kindOf(name), source, ...authorDetails(name, page) };
}
