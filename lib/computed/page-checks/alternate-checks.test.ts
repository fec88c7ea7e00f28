import { expect, test } from 'vitest';
import { auditContext, pageSnapshot } from '../../../tests/support/snapshots.ts';
import { alternateChecks } from './alternate-checks.ts';

const OWN = 'https://blog.example/posts/watering-tomatoes';

const idsOf = (...alternates: readonly (readonly [hreflang: string, url: string])[]) =>
  alternateChecks(
    pageSnapshot({ url: OWN, alternates: alternates.map(([hreflang, url]) => ({ hreflang, url })) }),
    auditContext(),
  ).map(({ id }) => id);

test.each([
  ['none', [], []],
  [
    'itself and others',
    [
      ['en', OWN],
      ['de-at', 'https://blog.example/de'],
      ['x-default', OWN],
    ],
    ['hreflang-good'],
  ],
  [
    'with a script',
    [
      ['en', OWN],
      ['zh-hant-tw', 'https://blog.example/zh'],
    ],
    ['hreflang-good'],
  ],
  ['with a region of the United Nations', [['es-419', OWN]], ['hreflang-good']],
  ['the United Kingdom miswritten', [['en-uk', OWN]], ['hreflang-invalid']],
  ['an invented language', [['qq', OWN]], ['hreflang-invalid']],
  ['a word', [['english', OWN]], ['hreflang-invalid']],
  [
    'one language twice',
    [
      ['en', OWN],
      ['en', 'https://blog.example/other'],
    ],
    ['hreflang-double'],
  ],
  [
    'one language twice with one address',
    [
      ['en', OWN],
      ['en', OWN],
    ],
    ['hreflang-good'],
  ],
  ['all but itself', [['de', 'https://blog.example/de']], ['hreflang-no-self']],
] as const)('%s', (_, alternates, expected) => {
  expect(idsOf(...alternates)).toEqual(expected);
});
