import type { Placement } from '../../snapshot/types.ts';

/** Parts of the page that hold no part of the article. */
export const OUTSIDE_ZONES: ReadonlySet<Placement> = new Set([
  'navigation',
  'footer',
  'sidebar',
  'comments',
  'related',
  'share',
  'ad',
  'author-bio',
]);
