import { siteTopics, type TopicFamily } from '../../computed/site-topics.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Families of subjects in the menu or the categories. Heuristic. */
const CURVE: CurvePoints = [
  [3, 1],
  [5, 0.8],
  [6, 0.55],
  [8, 0.3],
  [10, 0.1],
];
/** Newspapers and magazines are broad by nature. */
const BROAD_BY_NATURE_VALUE = 0.6;
/** Labels that a menu must have before it says anything. Heuristic. */
const FEW_LABELS = 3;
const CONFIDENCE = { navigation: 0.5, categories: 0.9 } as const;

export const topicalFocus = defineAudit({
  id: 'topical-focus',
  category: 'topic-fit',
  weight: 7,
  scope: 'page',
  documentation: {
    measures: 'How many families of subjects the site covers, by its menu or, after a site check, its categories.',
    curve: describeCurve(CURVE),
    guards: `News organisations keep at least ${BROAD_BY_NATURE_VALUE}. Unknown when the menu names fewer than ${FEW_LABELS} subjects or none that is known.`,
    sources: [
      'https://gotopshelf.com/articles/link-schemes/',
      'https://ranktracker.com/seo/glossary/link-farm',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    const { families, labelCount, source } = siteTopics(page, context);
    if (labelCount < FEW_LABELS || families.length === 0) return unknown('audits.topical_focus.no_menu');
    const value = valueOnCurve(CURVE, families.length);
    return scored(
      isNews(page) ? Math.max(value, BROAD_BY_NATURE_VALUE) : value,
      CONFIDENCE[source],
      message(value >= 0.8 ? 'audits.topical_focus.focused' : 'audits.topical_focus.broad', {
        count: families.length,
      }),
      families.map(familyEvidence),
    );
  },
});

const isNews = ({ site }: PageSnapshot): boolean => site.publisher?.types.includes('NewsMediaOrganization') ?? false;

const familyEvidence = ({ labels }: TopicFamily) =>
  evidence('audits.topical_focus.labels', undefined, {
    quote: labels.map(({ text }) => text).join(', '),
    locator: labels[0]?.link == null ? null : { kind: 'link', index: labels[0].link },
  });
