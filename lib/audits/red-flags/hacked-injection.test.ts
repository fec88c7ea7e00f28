import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts, paragraphs } from '../../../tests/support/snapshots.ts';
import type { LinkFact, PageSnapshot } from '../../snapshot/types.ts';
import { hackedInjection } from './hacked-injection.ts';

const hidden = (count: number, link: (at: number) => Partial<LinkFact>) =>
  linkFacts(...Array.from({ length: count }, (_, at) => ({ hidden: 'off-screen' as const, ...link(at) })));
const pills = (at: number) => ({ text: 'buy cialis online', href: `https://pills${at}.example/` });
const name = (at: number) => ({ text: 'Acme', href: `https://acme${at}.example/` });
const titled = (text: string, body = 'Tomatoes like water.') => ({
  title: { text, count: 1 },
  article: articleFacts({ blocks: paragraphs(body) }),
});

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['one hidden spam link is another flag', { links: hidden(1, pills) }, false],
  ['two hidden spam links', { links: hidden(2, pills) }, true],
  ['many hidden links, one of them spam', { links: hidden(6, (at) => (at === 0 ? pills(at) : name(at))) }, true],
  ['many hidden links without advertising', { links: hidden(9, name) }, false],
  ['a title that sells pills above an article on tomatoes', titled('Buy cialis online - Garden Notes'), true],
  [
    'an article about pills',
    titled('Why people buy cialis online', 'Patients buy cialis online because of shame.'),
    false,
  ],
  ['nothing', {}, false],
])('%s', (_, page, fires) => {
  expect(fired(hackedInjection, page)).toBe(fires);
});
