import type { HiddenReason } from '../snapshot/types.ts';
import type { AnchorClass } from './anchor-class.ts';
import { computed } from './computed.ts';
import { type JudgedLink, judgedLinks } from './judged-links.ts';
import { siteParts } from './registrable-domain.ts';
import { bearsSameName } from './same-house.ts';

export interface HiddenLinks {
  /** Hidden, followed links to other sites, whatever they say. */
  readonly all: readonly JudgedLink[];
  /** Those that advertise: a keyword as text, or a spam niche as target. */
  readonly advertising: readonly JudgedLink[];
}

/**
 * Links to other sites that a reader cannot see and search engines follow. Menus, tabs, text for screen readers and
 * the like are told apart when the page is read.
 */
export const hiddenLinks = computed((page, context): HiddenLinks => {
  const own = siteParts(page.url);
  const all = judgedLinks(page, context).filter(
    ({ link, relation, follow, kinds, domain }) =>
      link.hidden !== null &&
      relation === 'outbound' &&
      !bearsSameName(siteParts(domain ?? ''), own) &&
      link.placement !== 'comments' &&
      link.placement !== 'ad' &&
      !kinds.includes('share') &&
      !kinds.includes('social') &&
      (follow.verdict === 'followable' || follow.verdict === 'uncertain'),
  );
  return { all, advertising: all.filter(isAdvertising) };
});

/**
 * Closed menus, tabs and layouts for other screens are not displayed either, and link to sister sites with words like
 * "services": there only a spam niche gives a link away.
 */
const OFTEN_HONEST = new Set<HiddenReason>(['display', 'visibility']);
const COMMERCIAL = new Set<AnchorClass>(['exact-commercial', 'brand-emd']);

const isAdvertising = ({ link, anchor, spamNiche }: JudgedLink): boolean =>
  spamNiche !== null || (link.hidden !== null && !OFTEN_HONEST.has(link.hidden) && COMMERCIAL.has(anchor.class));
