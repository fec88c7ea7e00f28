import { expect, test } from 'vitest';
import { auditContext, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { judgedLinks } from './judged-links.ts';
import { comparableUrl, countLinks, groupByDomain } from './outbound-groups.ts';

const judge = (...links: readonly Partial<LinkFact>[]) =>
  judgedLinks(pageSnapshot({ links: linkFacts(...links) }), auditContext());

test('groups by registrable domain, the unknown last, and folds duplicates', () => {
  const groups = groupByDomain(
    judge(
      { href: 'https://blog.example/go/acme', text: 'Acme' },
      { href: 'https://acme.com/a', text: 'one' },
      { href: 'https://shop.acme.com/b', text: 'two' },
      { href: 'https://acme.com/a?utm_source=x#part', text: 'one' },
      { href: 'https://acme.com/a', text: 'one', rel: ['nofollow'] },
      { href: 'https://beta.com/', text: 'Beta' },
    ),
  );
  expect(groups.map(({ domain, count }) => [domain, count])).toEqual([
    ['acme.com', 4],
    ['beta.com', 1],
    [null, 1],
  ]);
  expect(groups[0]?.links.map(({ first, all }) => [first.link.text, all.length])).toEqual([
    ['one', 2],
    ['two', 1],
    ['one', 1],
  ]);
});

test('counts by verdict, place, class and rel', () => {
  const counts = countLinks(
    judge(
      { href: 'https://acme.com/', text: 'Acme' },
      { href: 'https://acme.com/', text: 'click here', rel: ['nofollow', 'ugc', 'nofollow'], placement: 'comments' },
      { href: 'https://beta.com/', text: '', hidden: 'opacity' },
    ),
  );
  expect(counts).toMatchObject({
    verdict: { followable: 2, qualified: 1, 'not-followable': 0, uncertain: 0 },
    placement: { article: 2, comments: 1 },
    anchor: { brand: 1, generic: 1, empty: 1 },
    hidden: 1,
    domains: 2,
  });
  expect([...counts.rel]).toEqual([
    ['nofollow', 1],
    ['ugc', 1],
  ]);
});

test.each([
  ['https://acme.com/a?utm_source=x&b=1#c', 'https://acme.com/a?b=1'],
  ['https://acme.com/?fbclid=1', 'https://acme.com/'],
  ['http://[bad', 'http://[bad'],
])('%s compares as %s', (href, expected) => {
  expect(comparableUrl(href)).toBe(expected);
});
