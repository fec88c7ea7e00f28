import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts, pageSnapshot, paragraphs } from '../../../tests/support/snapshots.ts';
import type { ArticleFacts, PageSnapshot } from '../../snapshot/types.ts';
import { originalityEvidence } from './originality-evidence.ts';

const image = (src: string) => ({ images: { inArticle: [{ src, alt: '', caption: null }], total: 1, withoutAlt: 0 } });
const withText = (text: string, overrides: Partial<ArticleFacts> = {}) => ({
  article: articleFacts({ blocks: paragraphs(text), ...overrides }),
});
const PLAIN = 'Tomatoes like water. Water them early.';

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['nothing', withText(PLAIN), [0, 'none']],
  ['an own picture', { ...withText(PLAIN), ...image('https://blog.example/img/balcony.jpg') }, [0.25, 'some']],
  ['a stock picture', { ...withText(PLAIN), ...image('https://images.unsplash.com/photo-1') }, [0, 'none']],
  [
    'a stock picture by its name',
    { ...withText(PLAIN), ...image('https://blog.example/shutterstock_123.jpg') },
    [0, 'none'],
  ],
  ['a table', withText(PLAIN, { tables: 1 }), [0.2, 'some']],
  ['figures', withText('Yield rose by 12 % and cost fell by 3 %.'), [0.2, 'some']],
  ['somebody quoted', withText('It depends on the soil, said Maria Lopez of the garden school.'), [0.2, 'some']],
  ['experience', withText('I tried this on my balcony.'), [0.15, 'some']],
  [
    'experience in German',
    { ...withText('Das habe ich im Garten erprobt.'), language: { ...pageSnapshot().language, code: 'de' } },
    [0.15, 'some'],
  ],
  ['code and a video', withText(PLAIN, { codeBlocks: 2, videos: 1 }), [0.25, 'some']],
  [
    'a reference',
    { ...withText(PLAIN), links: linkFacts({ href: 'https://en.wikipedia.org/wiki/Tomato' }) },
    [0.2, 'some'],
  ],
  ['no article', { article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(originalityEvidence, page)).toEqual(verdict);
});
