import { LIMITS } from '../snapshot/limits.ts';
import type { ArticleFacts, DateFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { collectDates, type DateCandidate } from './dates/collect-dates.ts';
import { daysBetween } from './dates/parse-date.ts';

/** Time zones part two statements of one moment by a day at most. */
const SAME_DAY = 1;
const MAX_CONFLICTS = 5;

/**
 * When the article was published and last changed. What the page tells machines comes before what it shows, because
 * it says which date it is; what it shows near the headline comes before dates elsewhere. Every other statement that
 * differs by more than a day is a conflict.
 */
export function gatherDates(
  context: GatherContext,
): Pick<ArticleFacts, 'datePublished' | 'dateModified' | 'dateConflicts'> {
  const candidates = collectDates(context);
  const published = best(candidates, 'published');
  const modified = best(candidates, 'modified');
  const conflicts = candidates.filter((candidate) => {
    const chosen = candidate.role === 'published' ? published : modified;
    return chosen !== null && daysBetween(candidate.iso, chosen.iso) > SAME_DAY;
  });
  return {
    datePublished: published && factOf(published, candidates),
    dateModified: modified && factOf(modified, candidates),
    dateConflicts: conflicts.slice(0, MAX_CONFLICTS).map((candidate) => factOf(candidate, candidates)),
  };
}

function best(candidates: readonly DateCandidate[], role: DateCandidate['role']): DateCandidate | null {
  const [first] = candidates
    .filter((candidate) => candidate.role === role)
    .toSorted((one, other) => other.trust - one.trust);
  return first ?? null;
}

function factOf({ iso, source, raw }: DateCandidate, candidates: readonly DateCandidate[]): DateFact {
  const day = iso.slice(0, 10);
  const isVisible = candidates.some((candidate) => candidate.isVisible && candidate.iso.slice(0, 10) === day);
  return { iso, source, isVisible, raw: raw.slice(0, LIMITS.anchorText) };
}
