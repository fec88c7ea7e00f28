import { LIMITS } from '../limits.ts';
import type { StatedPage } from '../statements.ts';
import type { ArticleFacts, AuthorFact } from '../types.ts';
import { type AuthorCandidate, collectAuthors } from './author-candidates.ts';
import { authorDetails } from './author-details.ts';
import { kindOf, nameKey } from './author-name.ts';
import { isLowerCase } from './letters.ts';

/** Trust from which a person in a byline replaces a handle or a desk in the markup (heuristic). */
const LEAST_TRUST = 40;

/** Who wrote the article, from the most trusted source that names anyone; other names become conflicts. */
export function settledAuthors(page: StatedPage): Pick<ArticleFacts, 'authors' | 'authorConflicts'> {
  const candidates = collectAuthors(page);
  const chosen = choose(candidates, page.statements.siteNames);
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
 * without a person behind it (a handle, a desk) gives way to a person in the byline, by the headline or behind a label.
 */
function choose(candidates: readonly AuthorCandidate[], siteNames: readonly string[]): AuthorCandidate | null {
  const sites = siteNames.map(compact);
  const shown = namesFrom(candidates, ({ source }) => source !== 'json-ld' && source !== 'meta');
  const inHead = namesFrom(candidates, ({ source, trust }) => source === 'meta' && trust >= LEAST_TRUST);
  const onCard = namesFrom(candidates, ({ source, trust }) => source === 'meta' && trust < LEAST_TRUST);
  const inBoth = new Set([...inHead].filter((key) => onCard.has(key)));
  const usable = candidates
    .filter(
      (candidate) =>
        isUsable(candidate, shown, inHead, inBoth) && !candidate.names.every((name) => isSite(name, siteNames, shown)),
    )
    .toSorted((one, other) => Number(other.isVisible) - Number(one.isVisible) || other.trust - one.trust);
  const [first] = usable;
  const isSubstitute = first?.names.every((name) => isImpersonal(name) || sites.includes(compact(name)));
  if (!first || !isSubstitute) return first ? fuller(first, usable) : null;
  return (
    usable.find(
      ({ names, isVisible, isNear, isLabelled, trust }) =>
        isVisible &&
        (isNear || isLabelled) &&
        trust >= LEAST_TRUST &&
        names.every((name) => isPerson(name) && !sites.includes(compact(name))),
    ) ?? first
  );
}

/** `Todd` is `Todd Bates` where the byline says so. */
function fuller(chosen: AuthorCandidate, usable: readonly AuthorCandidate[]): AuthorCandidate {
  const [name = '', ...others] = chosen.names;
  if (others.length > 0 || name.includes(' ')) return chosen;
  const start = `${nameKey(name)} `;
  const isFuller = ({ names, isLabelled }: AuthorCandidate): boolean =>
    isLabelled && names.length === 1 && names.every((one) => isPerson(one) && nameKey(one).startsWith(start));
  return usable.find(isFuller) ?? chosen;
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

/**
 * The site's own name, whole or shortened (`Acme` of `Acme Blog`), which is no author. A person's blog bears the
 * person's name, and a name that a byline shows is what readers are told, unless it is a company's.
 */
function isSite(name: string, siteNames: readonly string[], shown: ReadonlySet<string>): boolean {
  if (isPerson(name)) return false;
  const key = compact(name);
  const isShown = shown.has(nameKey(name));
  const own = siteNames.filter((site) => compact(site) === key);
  // `acmenews` where the site calls itself `Acme News` is its account, not anyone's handle.
  const isAccount =
    !/[ .]/.test(name) && name === name.toLowerCase() && own.some((site) => site !== site.toLowerCase());
  if (own.length > 0) return !isShown || isAccount || kindOf(name) === 'organisation';
  // A desk of the house is one of its own.
  if (kindOf(name) === 'role' || /(?:team|staff|redaktion)$/.test(key)) return false;
  return !isShown && siteNames.some((site) => isPartOf(compact(site), key));
}

function isPartOf(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= LEAST_PART && (one.startsWith(other) || other.startsWith(one));
}

function compact(name: string): string {
  return nameKey(name)
    .replaceAll(' ', '')
    .replace(/^(?:the|der|die|das|le|la|el|il)(?=.{4})/, '');
}

const LEAST_PART = 4;

/** A desk, or a handle such as `jane_99`. */
function isImpersonal(name: string): boolean {
  return kindOf(name) === 'role' || isLowerCase(name.charAt(0)) || /\d/.test(name);
}

function isPerson(name: string): boolean {
  return kindOf(name) === 'person';
}

function authorFact(name: string, { source }: AuthorCandidate, page: StatedPage): AuthorFact {
  return { name, kind: kindOf(name), source, ...authorDetails(name, page) };
}
