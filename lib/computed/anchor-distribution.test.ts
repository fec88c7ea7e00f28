import { expect, test } from 'vitest';
import { articleFacts, auditContext, linkFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { anchorDistribution } from './anchor-distribution.ts';

const distribution = (links: readonly Partial<LinkFact>[], blocks = paragraphs('one', 'two')) =>
  anchorDistribution(pageSnapshot({ links: linkFacts(...links), article: articleFacts({ blocks }) }), auditContext());
const notes = (links: readonly Partial<LinkFact>[], blocks = paragraphs('one', 'two')) =>
  distribution(links, blocks).notes.map(({ message }) => message.key.split('.').at(-1));

const commercial = (site: string, block = 0) => ({ href: `https://${site}.example/`, text: 'buy cheap shoes', block });
const editorial = (site: string) => ({ href: `https://${site}.example/a`, text: 'a long account of the matter' });

test.each<[string, readonly Partial<LinkFact>[], readonly string[]]>([
  ['nothing', [], []],
  ['too few to judge', [editorial('a'), editorial('b')], []],
  ['editorial', ['a', 'b', 'c', 'd', 'e'].map(editorial), ['editorial']],
  ['three offers close together', ['a', 'b', 'c'].map((site) => commercial(site)), ['cluster']],
  ['offers to one site only', [commercial('a'), commercial('a'), commercial('a')], []],
  [
    'mostly offers',
    [...['a', 'b', 'c'].map((site) => commercial(site)), editorial('d'), editorial('e')],
    ['cluster', 'suspicious'],
  ],
  ['mixed', [commercial('a'), commercial('b'), ...['c', 'd', 'e'].map(editorial)], ['mixed']],
])('%s', (_name, links, expected) => {
  expect(notes(links)).toEqual(expected);
});

test('offers far apart are no cluster', () => {
  const blocks = paragraphs('x'.repeat(3_000), 'y'.repeat(3_000), 'z'.repeat(3_000));
  expect(notes([commercial('a', 0), commercial('b', 1), commercial('c', 2)], blocks)).toEqual([]);
});

test('marked links, comments, shares and links within the site do not count', () => {
  const links = [
    { ...commercial('a'), rel: ['sponsored'] },
    { ...commercial('b'), placement: 'comments' as const },
    { href: 'https://x.com/intent/post', text: 'Share' },
    { href: 'https://blog.example/shop', text: 'buy shoes' },
  ];
  expect(distribution(links).total).toBe(0);
});
