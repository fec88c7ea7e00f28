import { expect, test } from 'vitest';
import { auditContext, linkFact, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { siteTopics } from './site-topics.ts';

const menu = (...labels: readonly string[]) =>
  pageSnapshot({
    links: linkFacts(
      ...labels.map((label) =>
        linkFact({ href: `https://blog.example/${encodeURIComponent(label)}`, text: label, placement: 'navigation' }),
      ),
    ),
  });
const families = (...labels: readonly string[]) =>
  siteTopics(menu(...labels), auditContext()).families.map(({ id }) => id);

test.each<[readonly string[], readonly string[]]>([
  [
    ['Business', 'Tech', 'Health', 'Home Improvement', 'Law', 'Casino'],
    ['business', 'tech', 'health', 'home', 'law', 'gambling'],
  ],
  [['SEO', 'Content Marketing', 'Pricing', 'About'], ['marketing']],
  [
    ['Wirtschaft', 'Gesundheit', 'Reisen'],
    ['business', 'health', 'travel'],
  ],
  [['Pricing', 'Customers', 'Docs'], []],
])('%j', (labels, expected) => {
  expect(families(...labels)).toEqual(expected);
});

test('leaves the way home, foreign links and titles aside', () => {
  const page = pageSnapshot({
    links: linkFacts(
      linkFact({ href: 'https://blog.example/', text: 'Home and garden', placement: 'navigation' }),
      linkFact({ href: 'https://other.example/travel', text: 'Travel', placement: 'navigation' }),
      linkFact({ href: 'https://blog.example/a', text: 'Ten cheap ways to travel the world', placement: 'navigation' }),
      linkFact({ href: 'https://blog.example/b', text: 'Travel', placement: 'article' }),
      linkFact({ href: 'https://blog.example/c', text: 'Travel', placement: 'header', rel: ['author'] }),
    ),
  });
  expect(siteTopics(page, auditContext()).families).toEqual([]);
});

test('prefers the categories of a site check, without the small ones', () => {
  const site = {
    schema: 1 as const,
    takenAt: '2026-06-15T12:00:00Z',
    posts: [],
    pages: [],
    categories: [
      { name: 'Travel', count: 95 },
      { name: 'Casino', count: 5 },
    ],
  };
  const topics = siteTopics(menu('Tech', 'Law'), auditContext({}, site));
  expect(topics.source).toBe('categories');
  expect(topics.families.map(({ id }) => id)).toEqual(['travel']);
});
