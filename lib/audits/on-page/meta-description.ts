import { descriptionChecks } from '../../computed/page-checks/description-checks.ts';
import { defineAudit } from '../audit.ts';
import { CHECKS_CURVE, checksOutcome } from './checks-outcome.ts';

export const metaDescription = defineAudit({
  id: 'meta-description',
  category: 'on-page',
  weight: 0.5,
  scope: 'page',
  documentation: {
    measures: 'Whether the page describes itself in one sentence that fits in search results.',
    curve: CHECKS_CURVE,
    guards: 'A missing description is a warning, never an error: search engines then pick words from the text.',
    sources: [
      'https://developers.google.com/search/docs/appearance/snippet',
      'https://github.com/Yoast/YoastSEO.js',
      'heuristic',
    ],
  },
  evaluate: (page, context) => checksOutcome(descriptionChecks(page, context), 'audits.meta_description'),
});
