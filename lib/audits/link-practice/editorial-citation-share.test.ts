import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { linkFacts } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { editorialCitationShare } from './editorial-citation-share.ts';

const KEYWORD = { text: 'buy cheap garden hoses', href: 'https://shop.example/' };
const SOURCE = { text: 'here', href: 'https://en.wikipedia.org/wiki/Tomato' };
const DESCRIBED = { text: 'how gardeners in dry regions water', href: 'https://other.example/blog/water' };

test.each<[string, readonly Partial<LinkFact>[], readonly [number | string, string]]>([
  ['no links', [], ['not-applicable', 'no_links']],
  ['one keyword', [KEYWORD], [0.1, 'share']],
  ['half of them', [KEYWORD, SOURCE], [0.85, 'share']],
  ['all of them', [SOURCE, DESCRIBED], [1, 'share']],
  ['marked ones count', [{ ...DESCRIBED, rel: ['nofollow'] }], [1, 'share']],
])('%s', (_, links, verdict) => {
  expect(verdictOf(editorialCitationShare, { links: linkFacts(...links) })).toEqual(verdict);
});
