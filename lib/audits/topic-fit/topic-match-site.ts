import { type SiteTopicMatch, siteTopicMatch } from '../../computed/site-topic-match.ts';
import { defineAudit, type Evidence } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { evidence, message } from '../evidence.ts';
import { leftOut, SHOWN_EVIDENCE, scored, unknown } from '../outcome.ts';
import { TOPIC_CURVE } from './topic-match-page.ts';

/** Share of recent posts about the niche. Heuristic. */
const POSTS_CURVE: CurvePoints = [
  [0, 0],
  [0.1, 0.3],
  [0.3, 0.7],
  [0.6, 1],
];
const CONFIDENCE = { posts: 0.9, template: 0.5 } as const;

export const topicMatchSite = defineAudit({
  id: 'topic-match-site',
  category: 'topic-fit',
  weight: 9,
  scope: 'page',
  documentation: {
    measures:
      "How much of the site is about the user's niche: its recent posts after a site check, else its menu, name and related posts.",
    curve: `share of posts: ${describeCurve(POSTS_CURVE)}; from one page: ${describeCurve(TOPIC_CURVE)}, half as sure`,
    guards: 'Not applicable without a niche. Unknown when the template names too little.',
    sources: ['https://weelinx.com/guide/how-to-vet-sites-for-guest-posting', 'heuristic'],
  },
  evaluate: (page, context) => {
    if (context.settings.niche === null) return leftOut('audits.topic_match_site.no_niche');
    const match = siteTopicMatch(page, context);
    if (match === null) return unknown('audits.topic_match_site.unknown');
    const value = valueOnCurve(match.source === 'posts' ? POSTS_CURVE : TOPIC_CURVE, match.value);
    return scored(value, CONFIDENCE[match.source], summaryOf(match), evidenceOf(match).slice(0, SHOWN_EVIDENCE));
  },
});

function summaryOf(match: SiteTopicMatch) {
  if (match.source === 'posts') {
    const count = match.fitting.length;
    return message('audits.topic_match_site.posts', { count, total: count + match.others.length });
  }
  return message(
    match.fitting.length > 0 ? 'audits.topic_match_site.template' : 'audits.topic_match_site.template_silent',
  );
}

function evidenceOf(match: SiteTopicMatch): readonly Evidence[] {
  if (match.source === 'template') {
    return match.fitting.map((quote) => evidence('audits.topic_match_site.label', undefined, { quote }));
  }
  return [
    ...match.fitting.map(({ title, url }) =>
      evidence('audits.topic_match_site.fitting', undefined, { quote: title, url }),
    ),
    ...match.others.map(({ title, url }) =>
      evidence('audits.topic_match_site.other', undefined, { quote: title, url }),
    ),
  ];
}
