import type { LinkFact, PageSnapshot } from '../../lib/snapshot/types.ts';

/** So many posts are offered. */
const MOST = 6;

/** A headline is longer than a menu entry. Heuristic. */
const SHORTEST_HEADLINE = 25;

/** The links of a list page that look like its posts: to the same host, outside menus, with the words of a headline. */
export function postsOf(page: Pick<PageSnapshot, 'url' | 'links'>): readonly LinkFact[] {
  const here = URL.canParse(page.url) ? new URL(page.url).host : '';
  const posts = new Map<string, LinkFact>();
  for (const link of page.links) {
    if (!link.isWeb || link.hidden !== null || link.text.length < SHORTEST_HEADLINE) continue;
    if (!PLACES.has(link.placement) || new URL(link.href).host !== here) continue;
    if (!posts.has(link.href)) posts.set(link.href, link);
    if (posts.size === MOST) break;
  }
  return [...posts.values()];
}

const PLACES: ReadonlySet<LinkFact['placement']> = new Set(['article', 'other', 'related']);
