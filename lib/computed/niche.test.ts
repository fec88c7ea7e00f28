import { expect, test } from 'vitest';
import { nicheFromText } from './niche.ts';

const terms = (text: string, language: string | null = 'en') =>
  nicheFromText(text, language).terms.map(({ term, weight }) => `${term} ${weight}`);

test.each([
  [
    'remote team software for small companies',
    ['remote 1', 'team 0.35', 'software 0.35', 'small 0.35', 'companies 0.35'],
  ],
  ['Email marketing, CRM; the sales funnel', ['email marketing 1', 'crm 1', 'sales funnel 1']],
  ['gardening, Gardening, gardens', ['gardening 1']],
  ['of the and', []],
  ['', []],
  [' , ; ', []],
])('%j means %j', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('keeps the letters a reader sees', () => {
  expect(terms('Gärten für Familien', 'de')).toEqual(['gärten 1', 'familien 1']);
});

test('stays small on a long text', () => {
  expect(terms(Array.from({ length: 1_000 }, (_, index) => `word${index}`).join(' ')).length).toBe(12);
});
