import { expect, test } from 'vitest';
import { hostWords } from './host-words.ts';

test.each([
  ['bestrunningshoes', ['best', 'running', 'shoes']],
  ['cheapcarinsurance', ['cheap', 'car', 'insurance']],
  ['onlinecasino24', ['online', 'casino']],
  ['buy-cheap-viagra', ['buy', 'cheap', 'viagra']],
  ['homedepot', null],
  ['basecamp', null],
  ['acme', null],
  ['sostrenegrene', null],
  ['', null],
  ['123', null],
])('%s', (label, words) => {
  expect(hostWords(label)).toEqual(words);
});
