import type { AnchorClass } from '../../computed/anchor-class.ts';
import { outboundInArticle } from '../../computed/article-links.ts';
import type { JudgedLink } from '../../computed/judged-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { notApplicable, scored } from '../outcome.ts';
import { anchorEvidence, confidenceOf } from './link-evidence.ts';

/** Heuristic. */
const CURVE: CurvePoints = [
  [0, 0.1],
  [0.25, 0.5],
  [0.5, 0.85],
  [0.75, 1],
];
const EDITORIAL_CLASSES = new Set<AnchorClass>(['descriptive', 'citation', 'partial-brand']);

export const editorialCitationShare = defineAudit({
  id: 'editorial-citation-share',
  category: 'link-practice',
  weight: 4,
  scope: 'page',
  documentation: {
    measures:
      'Share of the article’s outbound links that cite: a reference, or a link text that describes or names its source.',
    curve: describeCurve(CURVE),
    guards: 'Marked links count too. Not applicable without outbound links.',
    sources: ['https://developers.google.com/search/docs/crawling-indexing/links-crawlable', 'heuristic'],
  },
  evaluate: (page, context) => {
    const links = outboundInArticle(page, context);
    if (links.length === 0) return notApplicable('audits.editorial_citation_share.no_links');
    const citations = links.filter(isCitation);
    return scored(
      valueOnCurve(CURVE, citations.length / links.length),
      confidenceOf(links.length),
      message('audits.editorial_citation_share.share', { count: citations.length, total: links.length }),
      anchorEvidence(citations),
    );
  },
});

/** A name that is linked in passing, such as a magazine's article, cites as well unless its target sells. */
const isCitation = ({ isReference, isCommercialTarget, anchor }: JudgedLink): boolean =>
  isReference || EDITORIAL_CLASSES.has(anchor.class) || (anchor.class === 'brand' && !isCommercialTarget);
