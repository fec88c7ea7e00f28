import { LIMITS } from '../limits.ts';
import type { StatedPage } from '../statements.ts';
import type { ArticleFacts, DateFact } from '../types.ts';
import { daysBetween } from './calendar.ts';
import { collectDates, type DateCandidate } from './date-candidates.ts';

/** Time zones part two statements of one moment by a day at most. */
const SAME_DAY = 1;
const MAX_CONFLICTS = 5;

/**
 * When the article was published and last changed. What the page tells machines comes before what it shows, because
 * it says which date it is; what it shows near the headline comes before dates elsewhere. Every other statement that
 * differs by more than a day is a conflict.
 */
export function settledDates(page: StatedPage): Pick<ArticleFacts, 'datePublished' | 'dateModified' | 'dateConflicts'> {
  const candidates = withoutClocks(collectDates(page), page.takenAt);
  const modified = best(candidates, 'modified');
  // Of a page that only shows when it was updated, that is the date its readers go by.
  const published =
    best(candidates, 'published') ??
    candidates.find((candidate) => candidate === modified && candidate.isVisible) ??
    null;
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
  const sorted = candidates
    .filter((candidate) => candidate.role === role)
    .toSorted((one, other) => other.trust - one.trust);
  const [first] = sorted;
  if (!first) return null;
  if (role === 'modified') return first;
  return localDay(first, sorted) ?? firstShown(first, sorted, candidates) ?? first;
}

/**
 * A system that states one day for both publishing and changing states the change; then an earlier day that the page
 * shows by its headline is the one on which it was published.
 */
function firstShown(
  chosen: DateCandidate,
  published: readonly DateCandidate[],
  candidates: readonly DateCandidate[],
): DateCandidate | null {
  const changed = candidates.find(({ role, source }) => role === 'modified' && source === chosen.source);
  if (chosen.isVisible || !changed || daysBetween(changed.iso, chosen.iso) > SAME_DAY) return null;
  const shown = published.filter(({ isVisible, trust }) => isVisible && trust >= BY_HEADLINE);
  if (shown.some(({ iso }) => daysBetween(iso, chosen.iso) <= SAME_DAY)) return null;
  return shown.find(({ iso }) => iso < chosen.iso) ?? null;
}

/**
 * Without what only looks like the day of publishing: the day of the last change shown a second time without its
 * label, and today's date on a page that names another.
 */
function withoutClocks(candidates: readonly DateCandidate[], now: string): readonly DateCandidate[] {
  const changed = new Set(
    candidates.flatMap(({ role, isVisible, iso }) => (role === 'modified' && isVisible ? [dayOf(iso)] : [])),
  );
  const isDoubtful = ({ role, source, isLabelled, iso }: DateCandidate): boolean =>
    role === 'published' &&
    !isLabelled &&
    ((source === 'text' && dayOf(iso) === dayOf(now)) ||
      ((source === 'text' || source === 'time') && changed.has(dayOf(iso))));
  const sure = candidates.filter((candidate) => !isDoubtful(candidate));
  const isDated = sure.some(({ role, trust }) => role === 'published' && trust >= NEAR);
  return isDated ? sure : candidates;
}

function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/**
 * Markup in universal time may be a day off from the date that the page shows its readers and carries in its address;
 * then theirs is the date.
 */
function localDay(chosen: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate | null {
  if (!UNIVERSAL.test(chosen.iso)) return null;
  const shown = candidates.filter(({ isVisible, source, trust }) => source === 'url' || (isVisible && trust >= NEAR));
  if (shown.some(({ iso }) => daysBetween(iso, chosen.iso) === 0)) return null;
  return shown.find(({ iso }) => daysBetween(iso, chosen.iso) === SAME_DAY) ?? null;
}

const UNIVERSAL = /T.*(?:Z|\+00:00)$/;
/** Trust from which a visible date stands by the headline. */
const NEAR = 25;
/** Trust from which it stands right by it. */
const BY_HEADLINE = 33;

function factOf({ iso, source, raw }: DateCandidate, candidates: readonly DateCandidate[]): DateFact {
  const isVisible = candidates.some((candidate) => candidate.isVisible && dayOf(candidate.iso) === dayOf(iso));
  return { iso, source, isVisible, raw: raw.slice(0, LIMITS.anchorText) };
}
