import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts, pageSnapshot, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { placedLinkPattern } from './placed-link-pattern.ts';

const PLACED = {
  text: 'buy cheap garden hoses',
  href: 'https://acme.example/',
  context: 'Many entrepreneurs today also decide to buy cheap garden hoses from trusted vendors online.',
};
const CITATION = { text: 'how gardeners in dry regions water', href: 'https://other.example/blog/water' };
const SOURCE = { text: 'Tomato', href: 'https://en.wikipedia.org/wiki/Tomato' };
const sampled = (placed: number, total: number) =>
  auditContext(
    {},
    siteEvidence(
      Array.from({ length: total }, (_, at) => ({
        links: [{ ...(at < placed ? PLACED : CITATION), rel: [] }],
      })),
    ),
  );

test.each<[string, readonly Partial<LinkFact>[], AuditContext, readonly [number | string, string]]>([
  ['no links', [], auditContext(), ['not-applicable', 'no_links']],
  ['marked links', [{ ...PLACED, rel: ['sponsored'] }], auditContext(), ['not-applicable', 'no_links']],
  ['a placed link', [PLACED], auditContext(), [0, 'placed']],
  ['a placed link beside a reference', [PLACED, SOURCE], auditContext(), [0, 'placed']],
  [
    'citations',
    [
      CITATION,
      { ...CITATION, href: 'https://third.example/blog/soil' },
      { ...CITATION, href: 'https://fourth.example/blog/soil' },
    ],
    auditContext(),
    [1, 'natural'],
  ],
  ['only references', [SOURCE], auditContext(), [1, 'natural']],
  ['no sampled post', [], sampled(0, 6), [1, 'posts']],
  ['half of the sampled posts', [], sampled(3, 6), [0.225, 'posts']],
  ['too few posts', [], sampled(3, 5), ['not-applicable', 'no_links']],
])('%s', (_, links, context, verdict) => {
  expect(verdictOf(placedLinkPattern, { links: linkFacts(...links) }, context)).toEqual(verdict);
});

test('says between which shares the truth lies', () => {
  const outcome = placedLinkPattern.evaluate(pageSnapshot(), sampled(3, 6));
  expect(outcome).toMatchObject({ summary: { values: { count: 3, total: 6, low: 19, high: 81 } } });
});
