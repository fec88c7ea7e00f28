import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { auditContext } from '../../../tests/support/snapshots.ts';
import { competitor } from './competitor.ts';

test.each<[string, string, readonly string[], boolean]>([
  ['listed', 'https://www.rival.example/blog/a', ['rival.example'], true],
  ['listed with an address', 'https://blog.rival.example/a', ['https://rival.example/home'], true],
  ['another site', 'https://notrival.example/a', ['rival.example'], false],
  ['an empty list', 'https://rival.example/a', [], false],
  ['nonsense in the list', 'https://rival.example/a', ['', 'localhost'], false],
])('%s', (_, url, competitors, fires) => {
  expect(fired(competitor, { url }, auditContext({ competitors }))).toBe(fires);
});
