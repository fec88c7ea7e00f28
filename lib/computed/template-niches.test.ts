import { expect, test } from 'vitest';
import { auditContext, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { templateNiches } from './template-niches.ts';

const MENU = ['Recipes', 'Family', 'Travel', 'Garden'].map((text) => ({
  text,
  placement: 'navigation' as const,
  href: `https://blog.example/${text}`,
}));

const niches = (placement: LinkFact['placement'], ...texts: readonly string[]) =>
  templateNiches(
    pageSnapshot({
      links: linkFacts(...MENU, ...texts.map((text) => ({ text, placement, href: 'https://blog.example/x' }))),
    }),
    auditContext(),
  ).map(({ niche }) => niche);

test.each<[LinkFact['placement'], string, readonly string[]]>([
  ['navigation', 'Casino', ['gambling']],
  ['navigation', 'Loans', []],
  ['sidebar', 'Slot gacor hari ini', ['gambling']],
  ['sidebar', 'The casino of our town burnt down', []],
  ['related', 'Best online casinos of 2026', ['gambling']],
  ['footer', 'Buy Instagram followers', ['social-followers']],
  ['article', 'online casino', []],
  ['comments', 'online casino', []],
  ['navigation', 'Time slots', []],
])('%s: "%s"', (placement, text, expected) => {
  expect(niches(placement, text)).toEqual(expected);
});

test('reads the titles a site check found', () => {
  const post = (title: string) => ({
    url: 'https://blog.example/a',
    title,
    author: null,
    datePublished: null,
    links: null,
  });
  const site = {
    schema: 1 as const,
    takenAt: '2026-06-15T12:00:00Z',
    posts: [post('Buy CBD gummies online'), post('Roses')],
    categories: [],
    pages: [],
  };
  expect(templateNiches(pageSnapshot(), auditContext({}, site)).map(({ quote }) => quote)).toEqual([
    'Buy CBD gummies online',
  ]);
});
