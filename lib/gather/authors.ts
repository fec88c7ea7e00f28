import { LIMITS } from '../snapshot/limits.ts';
import type { ArticleFacts, AuthorFact } from '../snapshot/types.ts';
import { kindOf, nameKey } from './authors/author-name.ts';
import { type AuthorCandidate, collectAuthors } from './authors/collect-authors.ts';
import type { GatherContext } from './context.ts';

/** Who wrote the article, from the most trusted source that names anyone; other names become conflicts. */
export function gatherAuthors(context: GatherContext): Pick<ArticleFacts, 'authors' | 'authorConflicts'> {
  const candidates = collectAuthors(context);
  const [chosen] = candidates.toSorted((one, other) => other.trust - one.trust);
  if (!chosen) return { authors: [], authorConflicts: [] };
  const keys = new Set(chosen.names.map(nameKey));
  const conflicts = candidates
    .filter((candidate) => !candidate.names.some((name) => keys.has(nameKey(name))))
    .map((candidate) => ({ value: candidate.names.join(', '), source: candidate.source }));
  const authors = chosen.names.map((name) => authorFact(name, chosen));
  return { authors: authors.slice(0, LIMITS.authors), authorConflicts: conflicts.slice(0, LIMITS.authors) };
}

function authorFact(name: string, { source }: AuthorCandidate): AuthorFact {
  return {
    name,
    kind: kindOf(name),
    source,
    profileUrl: null,
    bio: null,
    outsideUrls: [],
    jobTitle: null,
    affiliation: null,
  };
}
