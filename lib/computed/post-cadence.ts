import { computed } from './computed.ts';
import { daysBetween } from './days-between.ts';
import { dated } from './newest-post.ts';
import { postAuthors } from './post-authors.ts';

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
export const postCadence = computed((page, context): PostCadence | null => {
  const posts = context.site?.posts ?? [];
  const moments = posts.flatMap((post) => dated(post)?.moment ?? []);
  if (moments.length < LEAST_POSTS) return null;
  const days = Math.max(SHORTEST_SPAN_DAYS, daysBetween(Math.min(...moments), Math.max(...moments)));
  const namedAuthors = postAuthors(page, context)?.people.length ?? 0;
  return { postsPerWeek: ((moments.length - 1) / days) * 7, namedAuthors };
});
