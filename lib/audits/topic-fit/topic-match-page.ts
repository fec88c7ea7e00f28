import { pageLanguage } from '../../computed/page-language.ts';
import { type TermMatch, topicMatch } from '../../computed/topic-match.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { evidence, message } from '../evidence.ts';
import { leftOut, SHOWN_EVIDENCE, scored, unknown } from '../outcome.ts';

/** Weighted share of the niche that the article speaks of. Heuristic. */
export const TOPIC_CURVE: CurvePoints = [
  [0, 0],
  [0.1, 0.3],
  [0.25, 0.6],
  [0.45, 0.85],
  [0.7, 1],
];
const SHORT_TEXT_WORDS = 150;
const CONFIDENCE = 0.9;
/** Without word forms of the language, matches are missed. Heuristic. */
const UNCOVERED_CONFIDENCE = 0.7;

export const topicMatchPage = defineAudit({
  id: 'topic-match-page',
  category: 'topic-fit',
  weight: 9,
  scope: 'page',
  documentation: {
    measures: "How much of the user's niche the article speaks of: in title, headings, labels, opening and text.",
    curve: describeCurve(TOPIC_CURVE),
    guards: `Not applicable without a niche. Unknown under ${SHORT_TEXT_WORDS} words. Word forms are folded in the languages that have a stemmer.`,
    sources: ['https://weelinx.com/guide/how-to-vet-sites-for-guest-posting', 'heuristic'],
  },
  evaluate: (page, context) => {
    if (context.settings.niche === null) return leftOut('audits.topic_match_page.no_niche');
    const match = topicMatch(page, context);
    if (match === null || (page.article?.wordCount ?? 0) < SHORT_TEXT_WORDS) {
      return unknown('audits.topic_match_page.short');
    }
    const found = match.terms.filter(({ score }) => score > 0);
    const value = valueOnCurve(TOPIC_CURVE, match.value);
    const { primary, isCovered } = pageLanguage(page, context);
    return scored(
      value,
      isCovered ? CONFIDENCE : UNCOVERED_CONFIDENCE,
      message(summaryKey(value), { count: found.length, total: match.terms.length }),
      [
        ...(found.length === 0 && primary !== null && primary !== 'en' ? [otherLanguage(primary)] : []),
        ...found.toSorted((a, b) => b.score * b.weight - a.score * a.weight).map(foundTerm),
        ...match.terms.filter(({ score }) => score === 0).map(missingTerm),
      ].slice(0, SHOWN_EVIDENCE),
    );
  },
});

function summaryKey(value: number): string {
  if (value >= 0.7) return 'audits.topic_match_page.on_topic';
  return value >= 0.4 ? 'audits.topic_match_page.near' : 'audits.topic_match_page.off_topic';
}

const foundTerm = ({ term, counts }: TermMatch) =>
  evidence(
    counts.title > 0 ? 'audits.topic_match_page.in_title' : 'audits.topic_match_page.in_text',
    { count: Math.ceil(counts.body) },
    { quote: term },
  );

/** Terms typed in English are not in an Italian article, whatever it is about. */
const otherLanguage = (language: string) => evidence('audits.topic_match_page.other_language', { language });

const missingTerm = ({ term }: TermMatch) => evidence('audits.topic_match_page.missing', undefined, { quote: term });
