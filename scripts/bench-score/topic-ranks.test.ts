import { expect, test } from 'vitest';
import { articleFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import { choosePages, topicRanks } from './topic-ranks.ts';

const page = (site: string, title: string, text: string) =>
  pageSnapshot({
    url: `https://${site}.example/post`,
    title: { text: title, count: 1 },
    article: articleFacts({ title, blocks: paragraphs(`${text} `.repeat(30)) }),
  });

const TOMATOES = page('garden', 'Watering tomatoes in a summer drought', 'Tomatoes want water when the drought comes.');
const TAXES = page('ledger', 'Filing quarterly taxes as a freelancer', 'Freelancers file taxes every quarter.');

test('ranks a page by the terms of its own title', () => {
  expect(topicRanks([TOMATOES, TAXES]).map(({ rank, rival }) => [rank, rival])).toEqual([
    [1, TAXES.url],
    [1, TOMATOES.url],
  ]);
});

test('a tie is no first place', () => {
  const twin = { ...TOMATOES, url: 'https://twin.example/post' };
  expect(topicRanks([TOMATOES, twin]).map(({ rank }) => rank)).toEqual([2, 2]);
});

test('chooses long articles with a telling title, one of each site', () => {
  const short = page('short', 'A title of five words', 'Short.');
  const untitled = page('untitled', 'News', 'Long enough text about many things.');
  expect(choosePages([TOMATOES, { ...TOMATOES }, short, untitled, TAXES], 5).map(({ url }) => url)).toEqual([
    TOMATOES.url,
    TAXES.url,
  ]);
});
