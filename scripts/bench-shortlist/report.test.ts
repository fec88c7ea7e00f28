import { expect, test } from 'vitest';
import { table, timed } from './report.ts';

test('a time is judged by its median', () => {
  expect(timed('sort', [30, 10, 200], 100)).toEqual({
    what: 'sort',
    figure: '30 ms (30, 10, 200)',
    bar: { text: 'under 100 ms', isMet: true },
  });
  expect(timed('sort', [100], 100).bar?.isMet).toBe(false);
});

test('what is missed is marked in the table', () => {
  expect(table([timed('sort', [300], 100), { what: 'sites', figure: '5', bar: null }])).toBe(
    [
      '| measure | figure | asked for      |',
      '| ------- | ------ | -------------- |',
      '| sort    | 300 ms | under 100 ms ✗ |',
      '| sites   | 5      | –              |',
    ].join('\n'),
  );
});
