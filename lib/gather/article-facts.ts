import type { SentSnapshot } from '../snapshot/envelope.ts';
import type { ImageFacts } from '../snapshot/types.ts';
import { readHeaderText } from './article/header-text.ts';
import type { GatherContext } from './context.ts';
import { isWithin, query } from './dom.ts';
import type { Guard, StepGuard } from './guard.ts';
import { gatherStatements } from './statements.ts';
import { gatherHeadline } from './title.ts';
import { gatherTopics } from './topics.ts';

/** The facts of the article, or `null` when the page has none; in steps. */
export function* gatherArticle(
  context: GatherContext,
  images: ImageFacts,
  guarded: Guard,
  inSteps: StepGuard,
): Generator<void, SentSnapshot['article']> {
  const { region } = context;
  if (!region) return null;
  const { blocks } = region;
  const headline = guarded('headline', () => gatherHeadline(context), { title: null, titleSource: null });
  yield;
  const statements = yield* inSteps('statements', () => gatherStatements(context), null);
  yield;
  const topics = guarded('topics', () => gatherTopics(context), { topics: [], excerpt: null });
  yield;
  return {
    ...headline,
    blocks,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    wordCount: region.words,
    authors: [],
    authorConflicts: [],
    datePublished: null,
    dateModified: null,
    dateConflicts: [],
    statements,
    images: images.inArticle.length,
    tables: blocks.filter(({ kind }) => kind === 'table').length,
    codeBlocks: blocks.filter(({ kind }) => kind === 'code').length,
    videos: countVideos(context),
    ...topics,
    headerText: guarded('header-text', () => readHeaderText(region), null),
    source: region.source,
  };
}

/** Players inside the article's element: they are not copied, so the live page is asked. */
function countVideos({ document, region }: GatherContext): number {
  if (!region) return 0;
  let count = 0;
  for (const player of query(document, VIDEO_SELECTOR)) if (isWithin(player, region.root)) count += 1;
  return count;
}

const VIDEO_SELECTOR =
  'video, iframe[src*="youtube"], iframe[src*="youtu.be"], iframe[src*="vimeo.com"], iframe[src*="dailymotion"], iframe[src*="wistia"], iframe[src*="loom.com"], iframe[src*="tiktok.com"], lite-youtube';
