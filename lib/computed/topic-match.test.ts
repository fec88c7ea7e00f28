import { expect, test } from 'vitest';
import {
  articleFacts,
  auditContext,
  headingFact,
  headingFacts,
  pageSnapshot,
  paragraphs,
} from '../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { nicheFromPage } from './key-terms.ts';
import { nicheFromText } from './niche.ts';
import { titleMatch, topicMatch } from './topic-match.ts';

const language = (code: string) => ({ code, declared: code, detected: code, confidence: 1, direction: 'ltr' as const });
const match = (niche: string, page: Partial<PageSnapshot>) =>
  topicMatch(pageSnapshot(page), auditContext({ niche: nicheFromText(niche) }));

const gardening = {
  title: { text: 'Watering tomatoes in a dry summer', count: 1 },
  article: articleFacts({
    title: 'Watering tomatoes in a dry summer',
    blocks: paragraphs(
      'Tomatoes need water in the morning. Tomato roots like mulch, and mulch keeps water in the soil.',
    ),
    topics: ['Gardening'],
  }),
};

test('there is no fit without a niche or without an article', () => {
  expect(topicMatch(pageSnapshot(gardening), auditContext())).toBeNull();
  expect(topicMatch(pageSnapshot(gardening), auditContext({ niche: { text: ' ', terms: [] } }))).toBeNull();
  expect(match('gardening', { article: null })).toBeNull();
});

test('ranks a page on the subject over one beside it', () => {
  const on = match('gardening, tomatoes, mulch', gardening)?.value ?? 0;
  const beside = match('gardening, roses, hedges', gardening)?.value ?? 0;
  const off = match('accounting, invoices', gardening)?.value ?? 0;
  expect(on).toBeGreaterThan(0.8);
  expect(beside).toBeLessThan(on);
  expect(beside).toBeGreaterThan(off);
  expect(off).toBe(0);
});

test('says where each term occurs and which are missing', () => {
  const found = match('tomato, mulch, accounting', gardening);
  expect(found?.terms.map(({ term, counts }) => [term, counts.title, counts.body])).toEqual([
    ['tomato', 2, 2],
    ['mulch', 0, 2],
    ['accounting', 0, 0],
  ]);
});

test('a phrase whose words stand apart counts half', () => {
  const together = {
    article: articleFacts({ title: 'x', blocks: paragraphs('We use email marketing.') }),
    title: { text: 'x', count: 1 },
  };
  const apart = {
    article: articleFacts({ title: 'x', blocks: paragraphs('Marketing by email.') }),
    title: { text: 'x', count: 1 },
  };
  const value = (page: Partial<PageSnapshot>) => match('email marketing, CRM', page)?.terms[0]?.score ?? 0;
  expect(value(together)).toBeGreaterThan(value(apart));
  expect(value(apart)).toBeGreaterThan(0);
});

test.each([
  ['de', 'Garten', 'Das beste Gartenwerkzeug'],
  ['de', 'Gärten', 'Unser Garten'],
  ['es', 'empresas', 'Una empresa familiar'],
  ['fr', 'équipe', 'Les equipes à distance'],
  ['pl', 'ogrody', 'Do ogrodu'],
  ['ja', '写真', '東京の写真を撮る'],
])('%s: %s is found in "%s"', (code, niche, text) => {
  const page = { language: language(code), article: articleFacts({ blocks: paragraphs(text) }) };
  expect(match(niche, page)?.terms[0]?.counts.body).toBeGreaterThan(0);
});

test('headings of the article count, those of the template do not', () => {
  const headings = headingFacts(headingFact(2, 'Compost'), headingFact(2, 'Newsletter', { placement: 'sidebar' }));
  const found = match('compost, newsletter', { ...gardening, headings });
  expect(found?.terms.map(({ counts }) => counts.headings)).toEqual([1, 0]);
});

test.each([
  ['Watering tomatoes', 1],
  ['Mulch for roses', 0.5],
  ['Tax news', 0],
])('a title alone: %s', (title, expected) => {
  const value = titleMatch(
    title,
    {
      text: '',
      terms: [
        { term: 'tomatoes', weight: 1 },
        { term: 'mulch', weight: 1 },
      ],
    },
    'en',
  );
  expect(value).toBeCloseTo(expected === 1 ? 0.5 : expected, 5);
});

test('learns a niche from a page', () => {
  const terms = nicheFromPage(pageSnapshot(gardening), auditContext())?.terms.map(({ term }) => term);
  expect(terms?.slice(0, 3)).toEqual(expect.arrayContaining(['tomatoes', 'water']));
  expect(nicheFromPage(pageSnapshot({ article: null }), auditContext())).toBeNull();
});
