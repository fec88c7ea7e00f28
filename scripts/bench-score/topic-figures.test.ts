import { expect, test } from 'vitest';
import { renderTopicRanks } from './topic-figures.ts';

const ranked = (rank: number) => ({
  url: `https://blog.example/${rank}`,
  terms: ['tomato'],
  rank,
  value: 0.5,
  rival: 'https://rival.example/',
  rivalValue: 0.75,
});

test('counts firsts and thirds, and names the late', () => {
  const text = renderTopicRanks([
    ['English', [1, 1, 2, 4].map(ranked)],
    ['none', []],
  ]);
  expect(text).toContain('English | 4 | 50.0 % | 75.0 %');
  expect(text).toContain('none | 0 | 0.0 % | 0.0 %');
  expect(text).toContain('- rank 4: https://blog.example/4 (0.50) behind https://rival.example/ (0.75)');
  expect(text).not.toContain('- rank 1');
});
