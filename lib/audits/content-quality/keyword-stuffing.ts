import { repeatedPhrase } from '../../computed/repeated-phrase.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Share of all words that one phrase takes up. Yoast's limit is 3 to 4 %; there is no good density, only excess. */
const CURVE: CurvePoints = [
  [0.025, 1],
  [0.035, 0.6],
  [0.05, 0.2],
];
const LEAST_OCCURRENCES = 8;
const PLACE_LIST_VALUE = 0.2;
const PLACE_LIST_ITEMS = 15;
const SHORT_TEXT_WORDS = 150;

export const keywordStuffing = defineAudit({
  id: 'keyword-stuffing',
  category: 'content-quality',
  weight: 2,
  scope: 'page',
  documentation: {
    measures: 'Whether one phrase of two to four words is repeated beyond what a text needs.',
    curve: `share of all words, from ${LEAST_OCCURRENCES} occurrences: ${describeCurve(CURVE)}; a list of ${PLACE_LIST_ITEMS} names or numbers in one paragraph ${PLACE_LIST_VALUE}`,
    guards: `Names of the article's subject may repeat: phrases written with capitals do not count. Not applicable under ${SHORT_TEXT_WORDS} words and to documentation.`,
    sources: [
      'https://developers.google.com/search/docs/essentials/spam-policies',
      'https://github.com/Yoast/YoastSEO.js',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    if (page.article === null) return unknown('audits.keyword_stuffing.no_article');
    if (page.article.wordCount < SHORT_TEXT_WORDS) return notApplicable('audits.keyword_stuffing.short');
    if (page.pageKind.kind === 'docs' || page.article.codeBlocks > 0)
      return notApplicable('audits.keyword_stuffing.docs');
    const list = page.article.blocks.findIndex(({ kind, text }) => kind === 'paragraph' && isBareList(text));
    if (list >= 0) {
      const quote = page.article.blocks[list]?.text ?? null;
      return scored(PLACE_LIST_VALUE, 1, message('audits.keyword_stuffing.bare_list'), [
        evidence('audits.keyword_stuffing.list_here', undefined, atBlock(list, quote)),
      ]);
    }
    const worst = repeatedPhrase(page, context);
    if (worst === null || worst.occurrences < LEAST_OCCURRENCES) {
      return scored(1, 1, message('audits.keyword_stuffing.none'));
    }
    const value = valueOnCurve(CURVE, worst.share);
    const values = { count: worst.occurrences, percent: Math.round(worst.share * 1_000) / 10 };
    return scored(
      value,
      1,
      message(value >= 0.9 ? 'audits.keyword_stuffing.fine' : 'audits.keyword_stuffing.heavy', values),
      [evidence('audits.keyword_stuffing.phrase', values, { quote: worst.phrase })],
    );
  },
});

/** Fifteen short items between commas and no sentence among them: city and number lists made for search engines. */
function isBareList(text: string): boolean {
  const items = text.split(/[,،、;|]/u).map((item) => item.trim());
  return (
    items.length >= PLACE_LIST_ITEMS && items.every((item) => item.split(/\s+/u).length <= 3) && !/[.!?]\s/u.test(text)
  );
}
