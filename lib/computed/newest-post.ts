import type { SitePost } from '../snapshot/site-evidence.ts';
import { computed } from './computed.ts';
import { momentOf } from './moment.ts';

export interface DatedPost {
  readonly url: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly moment: number;
}

/** The newest dated post of a site check, not counting dates to come; `null` without one. */
export const newestPost = computed((_, { site, now }): DatedPost | null =>
  (site?.posts ?? [])
    .flatMap((post) => dated(post) ?? [])
    .filter(({ moment }) => moment <= now)
    .reduce<DatedPost | null>((newest, post) => (newest === null || post.moment > newest.moment ? post : newest), null),
);

/** A post with the moment it was published; `null` when the feed does not say. */
export function dated({ url, title, datePublished }: SitePost): DatedPost | null {
  const moment = momentOf(datePublished ?? '');
  return moment === null ? null : { url, title, moment };
}
