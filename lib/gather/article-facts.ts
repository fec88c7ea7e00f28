import type { SentSnapshot } from '../snapshot/envelope.ts';
import { gatherAuthors } from './authors.ts';
import type { GatherContext } from './context.ts';
import { gatherDates } from './dates.ts';
import type { Guard } from './guard.ts';
import { gatherHeadline } from './title.ts';
import { gatherTopics } from './topics.ts';
import { countWords } from './word-count.ts';

/** The facts of the article, or `null` when the page has none. */
export function gatherArticle(context: GatherContext, guarded: Guard): SentSnapshot['article'] {
  const { region } = context;
  if (!region) return null;
  const { blocks } = region;
  return {
    ...guarded('headline', () => gatherHeadline(context), { title: null, titleSource: null }),
    blocks,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    wordCount: countWords(region.text),
    ...guarded('authors', () => gatherAuthors(context), { authors: [], authorConflicts: [] }),
    ...guarded('dates', () => gatherDates(context), { datePublished: null, dateModified: null, dateConflicts: [] }),
    images: 0,
    tables: blocks.filter(({ kind }) => kind === 'table').length,
    codeBlocks: blocks.filter(({ kind }) => kind === 'code').length,
    videos: 0,
    ...guarded('topics', () => gatherTopics(context), { topics: [], excerpt: null }),
    headerText: null,
    source: region.source,
  };
}
