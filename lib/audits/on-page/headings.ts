import { headingChecks } from '../../computed/page-checks/heading-checks.ts';
import { defineAudit } from '../audit.ts';
import { notApplicable } from '../outcome.ts';
import { CHECKS_CURVE, checksOutcome } from './checks-outcome.ts';

export const headings = defineAudit({
  id: 'headings',
  category: 'on-page',
  weight: 0.75,
  scope: 'page',
  documentation: {
    measures: "Whether the article's headings form an outline that readers and screen readers can follow.",
    curve: CHECKS_CURVE,
    guards:
      'Several main headings are a remark, never a fault. Headings of navigation, sidebar, footer, comments and related posts are left out. Not applicable without an article.',
    sources: [
      'https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines-2',
      'https://dequeuniversity.com/rules/axe/4.11/heading-order',
      'https://github.com/Yoast/YoastSEO.js',
      'heuristic',
    ],
  },
  evaluate: (page, context) =>
    page.article === null
      ? notApplicable('audits.headings.no_article')
      : checksOutcome(headingChecks(page, context), 'audits.headings'),
});
