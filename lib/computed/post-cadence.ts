import { ROLE_AUTHORS } from '../lexicons/role-authors.ts';
import { computed } from './computed.ts';
import { daysBetween } from './days-between.ts';
import { dated } from './newest-post.ts';
import { foldText } from './text-tokens.ts';

export interface PostCadence {
  readonly postsPerWeek: number;
  /** People who sign posts; roles such as "admin" are none. */
  readonly namedAuthors: number;
}

/** Fewer dated posts say little about a pace. Heuristic. */
const LEAST_POSTS = 10;
/** A burst within a day is counted as a day. */
const SHORTEST_SPAN_DAYS = 1;

/** How fast the site publishes, from the dated posts of a site check; `null` without enough of them. */
export const postCadence = computed((_, { site }): PostCadence | null => {
  const moments = (site?.posts ?? []).flatMap((post) => dated(post)?.moment ?? []);
  if (site === null || moments.length < LEAST_POSTS) return null;
  const days = Math.max(SHORTEST_SPAN_DAYS, daysBetween(Math.min(...moments), Math.max(...moments)));
  const people = new Set(site.posts.flatMap(({ author }) => (isPerson(author) ? foldText(author) : [])));
  return { postsPerWeek: ((moments.length - 1) / days) * 7, namedAuthors: people.size };
});

const ROLES = new Set(ROLE_AUTHORS.map(foldText));

const isPerson = (author: string | null): author is string => author !== null && !ROLES.has(foldText(author));
