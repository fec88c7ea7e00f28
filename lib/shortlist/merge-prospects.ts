import { byTime } from './add-audit.ts';
import { PROSPECT_LIMITS, type Prospect } from './prospect.ts';
import { isSameProspect } from './same-prospect.ts';

/**
 * One record from two of the same site: all audits of both, and what the user wrote from the one edited last. Nothing
 * the user wrote is dropped: the other's note is added below (unless both together pass the limit), its tags are joined,
 * and its contact, guidelines and next action fill empty fields. Merging the same record again changes nothing.
 */
export function mergeProspects(mine: Prospect, theirs: Prospect): Prospect {
  const [newer, older] = mine.editedAt >= theirs.editedAt ? [mine, theirs] : [theirs, mine];
  const known = new Set(mine.audits.map((audit) => audit.id));
  const audits = byTime([...mine.audits, ...theirs.audits.filter((audit) => !known.has(audit.id))]);
  const merged: Prospect = {
    ...newer,
    note: joinedNotes(newer.note, older.note),
    tags: [...new Set([...newer.tags, ...older.tags])].slice(0, PROSPECT_LIMITS.tags),
    nextAction: newer.nextAction ?? older.nextAction,
    contact: newer.contact ?? older.contact,
    guidelinesUrl: newer.guidelinesUrl ?? older.guidelinesUrl,
    createdAt: earlier(mine.createdAt, theirs.createdAt),
    audits: audits.slice(-PROSPECT_LIMITS.audits),
    ...newestFindings(mine, theirs),
    revision: mine.revision,
  };
  return isSameProspect(merged, mine) ? mine : { ...merged, revision: mine.revision + 1 };
}

/** Of two ISO moments in UTC. */
const earlier = (a: string, b: string): string => [a, b].toSorted()[0] ?? a;

function joinedNotes(first: string, second: string): string {
  if (second === '' || first.includes(second)) return first;
  const joined = first === '' ? second : `${first}\n\n${second}`;
  return joined.length <= PROSPECT_LIMITS.note ? joined : first;
}

function newestFindings(mine: Prospect, theirs: Prospect): Pick<Prospect, 'url' | 'facts'> {
  const [mineAt, theirsAt] = [mine.audits.at(-1)?.takenAt ?? '', theirs.audits.at(-1)?.takenAt ?? ''];
  const [first, second] = theirsAt > mineAt ? [theirs, mine] : [mine, theirs];
  return { url: first.url ?? second.url, facts: first.facts ?? second.facts };
}
