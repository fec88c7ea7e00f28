import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, dateFact, paragraphOf } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { contentDepth } from './content-depth.ts';

const words = (count: number) => articleFacts({ blocks: [paragraphOf(count)] });
const item = (type: string) => [{ format: 'json-ld', types: [type], properties: {}, error: null }] as const;

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['thin', { article: words(299) }, [0.448, 'thin']],
  ['at the floor', { article: words(300) }, [0.45, 'short']],
  ['middling', { article: words(600) }, [0.75, 'short']],
  ['full', { article: words(900) }, [1, 'full']],
  ['no better when longer', { article: words(3_000) }, [1, 'full']],
  ['endless', { article: words(9_000) }, [0.85, 'full']],
  ['a recipe', { article: words(120), structuredData: item('Recipe') }, ['not-applicable', 'short_by_nature']],
  [
    'a post with a video',
    { article: words(900), structuredData: [...item('BlogPosting'), ...item('VideoObject')] },
    [1, 'full'],
  ],
  [
    'news of today',
    {
      article: { ...words(120), datePublished: dateFact('2026-06-15T08:00:00Z') },
      structuredData: item('NewsArticle'),
    },
    ['not-applicable', 'short_by_nature'],
  ],
  [
    'news of last week',
    { article: { ...words(100), datePublished: dateFact('2026-06-08') }, structuredData: item('NewsArticle') },
    [0, 'thin'],
  ],
  ['no article', { article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(contentDepth, page)).toEqual(verdict);
});
