import { isAffiliate, outboundInArticle } from '../../computed/article-links.ts';
import { paidDisclosure } from '../../computed/paid-disclosure.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { notApplicable, SHOWN_EVIDENCE, scored } from '../outcome.ts';

/** Share of paid links that are marked. Heuristic. */
const CURVE: CurvePoints = [
  [0, 0],
  [0.5, 0.5],
  [1, 1],
];
const CONFIDENCE = 0.9;

export const qualifiedPaidLinks = defineAudit({
  id: 'qualified-paid-links',
  category: 'link-practice',
  weight: 2,
  scope: 'page',
  documentation: {
    measures: 'Share of partner links, and of the links of a paid article, that are marked sponsored or nofollow.',
    curve: describeCurve(CURVE),
    guards: 'Not applicable without partner links and without a paid label. Advertising as such is no fault.',
    sources: [
      'https://developers.google.com/search/docs/essentials/spam-policies',
      'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    ],
  },
  evaluate: (page, context) => {
    const { isPaid, unqualifiedLinks } = paidDisclosure(page, context);
    const paid = outboundInArticle(page, context).filter(
      (judged) => isAffiliate(judged) || (isPaid && !judged.isReference),
    );
    if (paid.length === 0) return notApplicable('audits.qualified_paid_links.none_paid');
    const marked = paid.length - unqualifiedLinks.length;
    return scored(
      valueOnCurve(CURVE, marked / paid.length),
      CONFIDENCE,
      unqualifiedLinks.length === 0
        ? message('audits.qualified_paid_links.all', { count: paid.length })
        : message('audits.qualified_paid_links.some', { count: marked, total: paid.length }),
      unqualifiedLinks
        .slice(0, SHOWN_EVIDENCE)
        .map(({ link }) => evidence('audits.qualified_paid_links.unmarked', undefined, atLink(link))),
    );
  },
});
