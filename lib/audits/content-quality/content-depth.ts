import { daysBetween } from '../../computed/days-between.ts';
import { momentOf } from '../../computed/moment.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Words of the article. Rises to 900 and stays: longer is not better. Yoast's floor is 300; the rest is heuristic. */
const CURVE: CurvePoints = [
  [100, 0],
  [300, 0.45],
  [600, 0.75],
  [900, 1],
  [4_000, 1],
  [8_000, 0.85],
];
/** A short report on the day is a news brief. Heuristic. */
const BRIEF_NEWS_DAYS = 1;
const SHORT_BY_NATURE = new Set(['Recipe', 'ImageGallery', 'VideoObject', 'VideoGallery', 'PodcastEpisode']);

export const contentDepth = defineAudit({
  id: 'content-depth',
  category: 'content-quality',
  weight: 4,
  scope: 'page',
  documentation: {
    measures: 'Words of the article itself, without comments, bio and related posts.',
    curve: describeCurve(CURVE),
    guards:
      'Not applicable to news of the day, recipes, galleries, videos and podcasts. No bonus for length beyond 900 words; search engines count no words.',
    sources: [
      'https://github.com/Yoast/YoastSEO.js',
      'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
      'heuristic',
    ],
  },
  evaluate: (page, { now }) => {
    if (page.article === null) return unknown('audits.content_depth.no_article');
    if (isShortByNature(page, now)) return notApplicable('audits.content_depth.short_by_nature');
    const { wordCount } = page.article;
    const value = valueOnCurve(CURVE, wordCount);
    return scored(value, 1, message(summaryKey(wordCount), { count: wordCount }));
  },
});

function summaryKey(words: number): string {
  if (words < 300) return 'audits.content_depth.thin';
  return words < 900 ? 'audits.content_depth.short' : 'audits.content_depth.full';
}

function isShortByNature(page: PageSnapshot, now: number): boolean {
  const types = page.structuredData.flatMap((item) => item.types);
  if (types.some((type) => SHORT_BY_NATURE.has(type)) && !types.some((type) => type.endsWith('Posting'))) return true;
  const published = momentOf(page.article?.datePublished?.iso ?? '');
  return types.includes('NewsArticle') && published !== null && Math.abs(daysBetween(published, now)) < BRIEF_NEWS_DAYS;
}
