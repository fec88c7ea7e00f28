import type { AnchorClass } from '../../computed/anchor-class.ts';
import { isFollowed, outboundInArticle } from '../../computed/article-links.ts';
import type { JudgedLink } from '../../computed/judged-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { notApplicable, scored } from '../outcome.ts';
import { anchorEvidence, confidenceOf } from './link-evidence.ts';

/** Share of commercial link texts. Google names the practice and no number: heuristic. */
const CURVE: CurvePoints = [
  [0, 1],
  [0.15, 0.9],
  [0.3, 0.6],
  [0.5, 0.3],
  [0.75, 0.1],
  [1, 0],
];
/** How much a link text of each class counts. Heuristic. */
const COUNTS: Partial<Record<AnchorClass, number>> = {
  'exact-commercial': 1,
  'brand-emd': 0.5,
  'partial-commercial': 0.5,
};
const PLAIN_WORD_TO_SHOP = 0.25;
/** Google's own example of link spam: several keyword links to several shops in one text. */
const PATTERN_LINKS = 3;
const PATTERN_DOMAINS = 2;
const PATTERN_VALUE = 0.2;

export const commercialAnchorShare = defineAudit({
  id: 'commercial-anchor-share',
  category: 'link-practice',
  weight: 6,
  scope: 'page',
  documentation: {
    measures:
      'Share of the article’s followed outbound links whose text is a keyword to rank for, such as "cheap car insurance", instead of a name or a description.',
    curve: `exact keyword 1, keyword domain or keyword in a longer text 0.5, single word to a shop ${PLAIN_WORD_TO_SHOP}; share of all: ${describeCurve(CURVE)}; at most ${PATTERN_VALUE} with ${PATTERN_LINKS} exact keywords to ${PATTERN_DOMAINS} sites`,
    guards:
      'Links marked nofollow, ugc or sponsored and links to references do not count. Not applicable without followed links; less sure with fewer than three.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies', 'heuristic'],
  },
  evaluate: (page, context) => {
    const links = outboundInArticle(page, context).filter((judged) => isFollowed(judged) && !judged.isReference);
    if (links.length === 0) return notApplicable('audits.commercial_anchor_share.no_links');
    const commercial = links.filter((judged) => countOf(judged) > 0);
    const share = links.reduce((sum, judged) => sum + countOf(judged), 0) / links.length;
    const exact = links.filter(({ anchor }) => anchor.class === 'exact-commercial');
    const isPattern =
      exact.length >= PATTERN_LINKS && new Set(exact.map(({ domain }) => domain)).size >= PATTERN_DOMAINS;
    return scored(
      Math.min(valueOnCurve(CURVE, share), isPattern ? PATTERN_VALUE : 1),
      confidenceOf(links.length),
      commercial.length === 0
        ? message('audits.commercial_anchor_share.none', { count: links.length })
        : message('audits.commercial_anchor_share.some', { count: commercial.length, total: links.length }),
      anchorEvidence(commercial),
    );
  },
});

function countOf({ anchor, isCommercialTarget }: JudgedLink): number {
  if (anchor.class === 'other') return isCommercialTarget ? PLAIN_WORD_TO_SHOP : 0;
  return COUNTS[anchor.class] ?? 0;
}
