import { expect, test } from 'vitest';
import type { LinkCheck } from './link-health.ts';
import { parseLinkCheck, storedLinkCheck } from './parse-link-check.ts';

const CHECK: LinkCheck = {
  pageUrl: 'https://blog.example/post',
  title: 'A post',
  targets: ['https://a.example/', 'https://b.example/'],
  state: 'done',
  results: new Map([
    [
      'https://a.example/',
      {
        outcome: 'works',
        reason: { key: 'link_check.reason.works', values: { status: 200 } },
        status: 200,
        finalUrl: 'https://www.a.example/',
        notes: [{ key: 'link_check.note.parked' }],
      },
    ],
  ]),
  robotsHeader: 'noindex',
};

test('what was stored comes back', () => {
  expect(parseLinkCheck(JSON.parse(JSON.stringify(storedLinkCheck(CHECK))))).toEqual(CHECK);
});

test.each([
  null,
  'done',
  {},
  { ...storedLinkCheck(CHECK), state: 'asleep' },
  { ...storedLinkCheck(CHECK), results: [['https://a.example/', { outcome: 'perhaps' }]] },
  { ...storedLinkCheck(CHECK), results: ['https://a.example/'] },
])('%j is no check', (value) => {
  expect(parseLinkCheck(value)).toBeNull();
});
