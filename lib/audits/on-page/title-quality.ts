import { titleChecks } from '../../computed/page-checks/title-checks.ts';
import { defineAudit } from '../audit.ts';
import { CHECKS_CURVE, checksOutcome } from './checks-outcome.ts';

export const titleQuality = defineAudit({
  id: 'title-quality',
  category: 'on-page',
  weight: 0.75,
  scope: 'page',
  documentation: {
    measures: 'Whether the page has one title that says what it is about and fits in search results.',
    curve: CHECKS_CURVE,
    guards: 'Brackets and pipes are no fault. Widths are third-party measurements, not limits of Google.',
    sources: [
      'https://developers.google.com/search/docs/appearance/title-link',
      'https://zyppy.com/seo/title-tags/google-title-rewrite-study/',
      'heuristic',
    ],
  },
  evaluate: (page, context) => checksOutcome(titleChecks(page, context), 'audits.title_quality'),
});
