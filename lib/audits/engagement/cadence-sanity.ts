import { postCadence } from '../../computed/post-cadence.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Posts a week for each named author. Most bloggers publish two to four a month; the curve is heuristic. */
const CURVE: CurvePoints = [
  [0.05, 0.6],
  [0.25, 1],
  [7, 1],
  [15, 0.6],
  [35, 0.2],
  [70, 0],
];
const NEWSPAPER = 'NewsMediaOrganization';

export const cadenceSanity = defineAudit({
  id: 'cadence-sanity',
  category: 'engagement',
  weight: 1,
  scope: 'site',
  documentation: {
    measures: 'Posts a week for each named author, over the dated posts of a site check.',
    curve: describeCurve(CURVE),
    guards: 'Needs ten dated posts. Not applicable to news organisations.',
    sources: [
      'https://www.marketingprofs.com/charts/2025/53736/blogging-benchmarks-2025-word-count-frequency-study-orbit-media',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    if (context.site === null) return notApplicable('audits.needs_site_check');
    if (page.site.publisher?.types.includes(NEWSPAPER)) return notApplicable('audits.cadence_sanity.newspaper');
    const cadence = postCadence(page, context);
    if (cadence === null) return unknown('audits.cadence_sanity.too_few');
    const perAuthor = cadence.postsPerWeek / Math.max(1, cadence.namedAuthors);
    return scored(
      valueOnCurve(CURVE, perAuthor),
      1,
      message('audits.cadence_sanity.rate', {
        posts: Math.round(cadence.postsPerWeek * 10) / 10,
        authors: cadence.namedAuthors,
      }),
    );
  },
});
