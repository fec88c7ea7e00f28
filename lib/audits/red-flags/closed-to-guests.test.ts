import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, pageSnapshot, paragraphs } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { closedToGuests } from './closed-to-guests.ts';

const footer = (footerText: string) => ({ site: { ...pageSnapshot().site, footerText } });

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['a refusal', footer('We do not accept guest posts.'), true],
  [
    'a refusal in German',
    { ...footer('Wir veröffentlichen keine Gastartikel.'), language: { ...pageSnapshot().language, code: 'de' } },
    true,
  ],
  ['a refusal of paid articles', footer('We do not accept sponsored posts.'), false],
  [
    'an article about refusals',
    { article: articleFacts({ blocks: paragraphs('Many blogs say: we do not accept guest posts.') }) },
    false,
  ],
  ['nothing', {}, false],
])('%s', (_, page, fires) => {
  expect(fired(closedToGuests, page)).toBe(fires);
});
