import { FARM_SIGNAL_IDS, farmSignals, isNewsroom } from '../../computed/farm-signals.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { message } from '../evidence.ts';
import type { RedFlagHit } from '../red-flag.ts';

/** What docs say of both flags. */
export const FARM_SIGNALS_TEXT = `of ${FARM_SIGNAL_IDS.length} signs of a site that exists to carry links: a menu of eight families of subjects; gambling, pharmacy or the like in menu or recent posts; offers to sell placements; posts without a person's name; placed links in 40 % of posts; nobody to reach but by free mail or messenger; over ten posts a day by fewer than three people; a marketplace's tag; boasting with link metrics; doors for guests and for advertisers side by side in a broad menu`;

export const FARM_GUARDS =
  'News organisations and sites with eight people who sign. Cheap domain endings, hyphens, themes and hosting are not used. Some signs need a site check.';

export const FARM_SOURCES = [
  'https://help.linksthatrank.com/721254-DFY----Quality-Control-Checklist-Guest-Posts',
  'https://gotopshelf.com/articles/link-schemes/',
  'https://ranktracker.com/seo/glossary/link-farm',
  'https://cozab.com/guest-post-farms-manipulating-dr-and-trashy-traffic/',
] as const;

/** A hit when the number of signs is within bounds. */
export function farmHit(
  page: PageSnapshot,
  context: AuditContext,
  isEnough: (signs: number) => boolean,
  key: string,
): RedFlagHit | null {
  const found = farmSignals(page, context);
  if (!isEnough(found.length) || isNewsroom(page, context)) return null;
  return { summary: message(key, { count: found.length }), evidence: found.map(({ evidence }) => evidence) };
}
