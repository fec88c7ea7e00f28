import { expect, test } from 'vitest';
import type { LinkFact } from '../../lib/snapshot/types.ts';
import { linkFacts } from '../../tests/support/snapshots.ts';
import { postsOf } from './posts-of.ts';

const URL_HERE = 'https://blog.example/';
const HEADLINE = 'How we cut onboarding from six weeks to nine days';

const posts = (...links: readonly Partial<LinkFact>[]) =>
  postsOf({ url: URL_HERE, links: linkFacts(...links) }).map(({ href }) => href);

const post = (overrides: Partial<LinkFact>): Partial<LinkFact> => ({
  href: 'https://blog.example/a',
  text: HEADLINE,
  placement: 'other',
  ...overrides,
});

test('a headline that leads to the same site is a post', () => {
  expect(posts(post({}))).toEqual(['https://blog.example/a']);
});

test.each([
  ['in a menu', { placement: 'navigation' as const }],
  ['to another site', { href: 'https://other.example/a' }],
  ['with the words of a menu entry', { text: 'About us' }],
  ['hidden', { hidden: 'display' as const }],
  ['no web address', { href: 'javascript:void(0)', isWeb: false }],
])('a link %s is none', (_, overrides) => {
  expect(posts(post(overrides))).toEqual([]);
});

test('each address once, six at most', () => {
  const many = Array.from({ length: 20 }, (_, at) => post({ href: `https://blog.example/${at >> 1}` }));
  expect(posts(...many)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `https://blog.example/${at}`));
});
