import type { GatherContext } from './context.ts';
import { query } from './dom.ts';

/** How many titles of posts lead to those posts, as in a list of them. */
export function countTeasers({ document }: GatherContext): number {
  return query(document, 'article h2 a[href], article h3 a[href], .post h2 a[href], .entry-title a[href]').length;
}
