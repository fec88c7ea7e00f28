import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { commercialAnchorShare } from './commercial-anchor-share.ts';

const keyword = (at: number, overrides: Partial<LinkFact> = {}) => ({
  text: 'buy cheap garden hoses',
  href: `https://shop${at}.example/`,
  ...overrides,
});
const citation = (at: number) => ({
  text: 'a study of 400 gardens in dry summers',
  href: `https://paper${at}.example/blog/study`,
});

test.each<[string, readonly Partial<LinkFact>[], readonly [number | string, string]]>([
  ['no links', [], ['not-applicable', 'no_links']],
  ['only citations', [citation(1), citation(2), citation(3)], [1, 'none']],
  ['one keyword among four', [keyword(1), citation(1), citation(2), citation(3)], [0.7, 'some']],
  ['nothing but keywords', [keyword(1), keyword(2), keyword(3)], [0, 'some']],
  [
    'three keywords drowned in citations',
    [keyword(1), keyword(2), keyword(3), ...Array.from({ length: 27 }, (_, at) => citation(at))],
    [0.2, 'some'],
  ],
  ['marked keywords', [keyword(1, { rel: ['sponsored'] }), citation(1)], [1, 'none']],
  ['keywords in comments', [keyword(1, { placement: 'comments' }), citation(1)], [1, 'none']],
  [
    'keywords within the site',
    [{ text: 'buy cheap garden hoses', href: 'https://blog.example/' }, citation(1)],
    [1, 'none'],
  ],
])('%s', (_, links, verdict) => {
  expect(verdictOf(commercialAnchorShare, { links: linkFacts(...links) })).toEqual(verdict);
});

test('is less sure with few links, and shows the keywords with their place', () => {
  const outcome = commercialAnchorShare.evaluate(
    pageSnapshot({ links: linkFacts(citation(1), keyword(1)) }),
    auditContext(),
  );
  expect(outcome).toMatchObject({
    confidence: 0.4,
    evidence: [{ quote: 'buy cheap garden hoses', locator: { kind: 'link', index: 1 } }],
  });
});
