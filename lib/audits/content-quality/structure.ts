import { countWords, longestStretch } from '../../computed/page-checks/text-stretch.ts';
import type { ArticleFacts } from '../../snapshot/types.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Words between subheadings. https://github.com/Yoast/YoastSEO.js (300 and 350); the tail is heuristic. */
const STRETCH_CURVE: CurvePoints = [
  [300, 1],
  [350, 0.6],
  [600, 0.3],
];
/** Share of paragraphs that are long. Yoast's 150 words; the curve is heuristic. */
const LONG_PARAGRAPH_WORDS = 150;
const LONG_SHARE_CURVE: CurvePoints = [
  [0, 1],
  [0.3, 0.5],
];
const SHORT_TEXT_WORDS = 300;
/** Something else than running text. Heuristic. */
const VARIETY_BONUS = 0.1;

export const structure = defineAudit({
  id: 'structure',
  category: 'content-quality',
  weight: 2,
  scope: 'page',
  documentation: {
    measures: 'Whether the text is broken up for reading: subheadings and paragraphs of bearable length.',
    curve: `mean of: longest part without a subheading in words (${describeCurve(STRETCH_CURVE)}) and share of paragraphs over ${LONG_PARAGRAPH_WORDS} words (${describeCurve(LONG_SHARE_CURVE)}); plus ${VARIETY_BONUS} for a list, table, picture or code`,
    guards: `Not applicable under ${SHORT_TEXT_WORDS} words. There is no right number of headings; this is for readers' comfort only.`,
    sources: ['https://github.com/Yoast/YoastSEO.js', 'heuristic'],
  },
  evaluate: ({ article }) => {
    if (article === null) return unknown('audits.structure.no_article');
    if (article.wordCount < SHORT_TEXT_WORDS)
      return notApplicable('audits.structure.short', { count: SHORT_TEXT_WORDS });
    const stretch = longestStretch(article.blocks);
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
    const long = paragraphs.filter(({ text }) => countWords(text) > LONG_PARAGRAPH_WORDS);
    const longShare = paragraphs.length === 0 ? 0 : long.length / paragraphs.length;
    const comfort = (valueOnCurve(STRETCH_CURVE, stretch.words) + valueOnCurve(LONG_SHARE_CURVE, longShare)) / 2;
    const value = Math.min(1, comfort + (hasVariety(article) ? VARIETY_BONUS : 0));
    return scored(value, 1, message(value >= 0.9 ? 'audits.structure.clear' : 'audits.structure.dense'), [
      evidence('audits.structure.longest_part', { count: stretch.words }, atBlock(stretch.firstBlock)),
      evidence('audits.structure.long_paragraphs', { count: long.length, total: paragraphs.length }),
    ]);
  },
});

const hasVariety = ({ blocks, images, tables, codeBlocks }: ArticleFacts): boolean =>
  images > 0 || tables > 0 || codeBlocks > 0 || blocks.some(({ kind }) => kind === 'list-item');
