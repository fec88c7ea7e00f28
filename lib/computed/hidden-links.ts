import type { AnchorClass } from './anchor-class.ts';
import { computed } from './computed.ts';
import { type JudgedLink, judgedLinks } from './judged-links.ts';

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
  const all = judgedLinks(page, context).filter(
    ({ link, relation, follow, kinds }) =>
      link.hidden !== null &&
      relation === 'outbound' &&
      link.placement !== 'comments' &&
      link.placement !== 'ad' &&
      !kinds.includes('share') &&
      !kinds.includes('social') &&
      (follow.verdict === 'followable' || follow.verdict === 'uncertain'),
  );
  return { all, advertising: all.filter(isAdvertising) };
});

const COMMERCIAL = new Set<AnchorClass>(['exact-commercial', 'partial-commercial', 'brand-emd']);

const isAdvertising = ({ anchor, spamNiche }: JudgedLink): boolean =>
  spamNiche !== null || COMMERCIAL.has(anchor.class);
