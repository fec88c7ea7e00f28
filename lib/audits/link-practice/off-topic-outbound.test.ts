import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { linkFacts } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { offTopicOutbound } from './off-topic-outbound.ts';

const CASINO = { text: 'best online casinos', href: 'https://luckyspins.example/' };
const GARDEN = { text: 'how gardeners water in dry summers', href: 'https://other.example/blog/garden' };
const LAWYER = { text: 'best personal injury attorney', href: 'https://shop.example/' };
const MENU = ['Garden', 'DIY', 'Home'].map((text) => ({
  text,
  href: `https://blog.example/${text}`,
  placement: 'navigation' as const,
}));

test.each<[string, readonly Partial<LinkFact>[], readonly [number | string, string]]>([
  ['no links', [], ['not-applicable', 'no_links']],
  ['on topic', [GARDEN, { ...GARDEN, href: 'https://other.example/blog/2' }], [1, 'none']],
  [
    'one casino of four',
    [CASINO, ...[1, 2, 3].map((at) => ({ ...GARDEN, href: `https://other.example/blog/${at}` }))],
    [0.1, 'some'],
  ],
  ['a marked casino', [{ ...CASINO, rel: ['nofollow'] }, GARDEN], [1, 'none']],
  ['a casino in the footer', [{ ...CASINO, placement: 'footer' }, GARDEN], [0.1, 'some']],
  ['a casino in a comment', [{ ...CASINO, placement: 'comments' }, GARDEN], [1, 'none']],
  [
    'a lawyer on a garden blog',
    [LAWYER, GARDEN, { ...GARDEN, href: 'https://other.example/blog/2' }, ...MENU],
    [0.3, 'some'],
  ],
])('%s', (_, links, verdict) => {
  expect(verdictOf(offTopicOutbound, { links: linkFacts(...links) })).toEqual(verdict);
});
