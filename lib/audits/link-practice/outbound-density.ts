import { outboundInArticle } from '../../computed/article-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Outbound links per 1,000 words. A very wide plateau: nobody has shown a right number. Heuristic. */
const CURVE: CurvePoints = [
  [0, 0.4],
  [1, 0.85],
  [2, 1],
  [12, 1],
  [20, 0.7],
  [35, 0.3],
  [60, 0.1],
];
const SHORT_TEXT_WORDS = 150;
/** A list of links is made of links: so many, to almost as many sites. Heuristic. */
const ROUND_UP_LINKS = 20;
const ROUND_UP_DOMAIN_SHARE = 0.7;
const CONFIDENCE = 0.9;

export const outboundDensity = defineAudit({
  id: 'outbound-density',
  category: 'link-practice',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'Outbound links of the article per 1,000 words.',
    curve: describeCurve(CURVE),
    guards: `Not applicable to link round-ups (${ROUND_UP_LINKS} links and more, to almost as many sites). Unknown under ${SHORT_TEXT_WORDS} words.`,
    sources: ['https://www.siegemedia.com/marketing/link-building-prospecting-scorecard', 'heuristic'],
  },
  evaluate: (page, context) => {
    const words = page.article?.wordCount ?? 0;
    if (words < SHORT_TEXT_WORDS) return unknown('audits.outbound_density.short');
    const links = outboundInArticle(page, context);
    const domains = new Set(links.map(({ domain }) => domain));
    if (links.length >= ROUND_UP_LINKS && domains.size / links.length >= ROUND_UP_DOMAIN_SHARE) {
      return notApplicable('audits.outbound_density.round_up');
    }
    const density = (links.length / words) * 1_000;
    return scored(
      valueOnCurve(CURVE, density),
      CONFIDENCE,
      links.length === 0
        ? message('audits.outbound_density.none')
        : message('audits.outbound_density.density', { count: links.length, density: Math.round(density * 10) / 10 }),
    );
  },
});
