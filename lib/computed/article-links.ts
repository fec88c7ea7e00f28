import type { LinkFact } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { type JudgedLink, judgedLinks } from './judged-links.ts';

/** The article's links to other sites, each address once, without share buttons and profiles. */
export const outboundInArticle = computed((page, context): readonly JudgedLink[] =>
  oncePerAddress(
    judgedLinks(page, context).filter((judged) => judged.link.placement === 'article' && isEditorial(judged)),
  ),
);

/** The template's links to other sites: what every page of the site carries. Ads and comments are no template. */
export const outboundInTemplate = computed((page, context): readonly JudgedLink[] =>
  oncePerAddress(
    judgedLinks(page, context).filter((judged) => TEMPLATE.has(judged.link.placement) && isEditorial(judged)),
  ),
);

/** The article's links within the site, each address once, without anchors of the same page. */
export const internalInArticle = computed((page, context): readonly JudgedLink[] =>
  oncePerAddress(
    judgedLinks(page, context).filter(
      ({ link, relation, kinds }) =>
        link.placement === 'article' && relation === 'internal' && !kinds.includes('fragment'),
    ),
  ),
);

/** Not marked for search engines as paid, untrusted or user-made, on a page that lets its links be followed. */
export const isFollowed = ({ follow }: JudgedLink): boolean =>
  follow.verdict === 'followable' || follow.verdict === 'uncertain';

export const isAffiliate = ({ kinds }: JudgedLink): boolean => kinds.includes('affiliate');

const TEMPLATE = new Set<LinkFact['placement']>(['navigation', 'header', 'footer', 'sidebar', 'related', 'other']);

const isEditorial = ({ relation, kinds }: JudgedLink): boolean =>
  relation === 'outbound' && !kinds.includes('share') && !kinds.includes('social');

function oncePerAddress(links: readonly JudgedLink[]): readonly JudgedLink[] {
  const seen = new Set<string>();
  return links.filter(({ link }) => {
    const isNew = !seen.has(link.href);
    seen.add(link.href);
    return isNew;
  });
}
