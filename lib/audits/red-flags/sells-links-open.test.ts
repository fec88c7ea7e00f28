import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, authorFact, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { sellsLinksOpen } from './sells-links-open.ts';

const footer = (footerText: string) => ({ site: { ...pageSnapshot().site, footerText } });
const signed = { article: articleFacts({ authors: [authorFact('Ada Green')] }) };

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['a price list', { ...signed, ...footer('Guest post 60 USD, dofollow, permanent link.') }, true],
  [
    'a price list with labels',
    { ...signed, ...footer('Sponsored posts 300 EUR. All sponsored posts are labelled and links are rel=sponsored.') },
    false,
  ],
  ['a refusal', { ...signed, ...footer('We do not sell dofollow links.') }, false],
  ['hidden sales are another flag', { ...signed, ...footer('Dofollow links, $40, no sponsored tag.') }, false],
  ['nothing', signed, false],
])('%s', (_, page, fires) => {
  expect(fired(sellsLinksOpen, page)).toBe(fires);
});
