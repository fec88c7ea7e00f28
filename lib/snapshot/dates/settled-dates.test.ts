import { expect, test } from 'vitest';
import { dated, line, linkedDate, meta, statedPage } from '../statements.fixture.ts';
import type { ArticleStatements } from '../statements.ts';
import { settledDates } from './settled-dates.ts';

const PUBLISHED = linkedDate('datePublished', '2026-08-21');
const CHANGED = linkedDate('dateModified', '2026-08-20');

test.each<[string, Partial<ArticleStatements>, string | null, string | null]>([
  ['nothing', {}, null, null],
  ['structured data', { linked: [PUBLISHED] }, '2026-08-21', null],
  ['a rare key', { meta: [meta('published_on', '2026-01-22T21:00:00.000Z')] }, '2026-01-22T21:00:00Z', null],
  [
    'a system that states one day for both, beside an earlier day by the headline',
    { linked: [PUBLISHED, CHANGED], lines: [line('April 26, 2024')] },
    '2024-04-26',
    '2026-08-20',
  ],
  [
    'the same where the page shows the stated day as well',
    { linked: [PUBLISHED, CHANGED], lines: [line('April 26, 2024'), line('August 21, 2026')] },
    '2026-08-21',
    '2026-08-20',
  ],
  [
    'the same where the earlier day stands far away',
    { linked: [PUBLISHED, CHANGED], lines: [line('April 26, 2024', { distance: 120 })] },
    '2026-08-21',
    '2026-08-20',
  ],
  [
    'a system that states two days, beside an earlier one',
    { linked: [PUBLISHED, linkedDate('dateModified', '2026-09-20')], lines: [line('April 26, 2024')] },
    '2026-08-21',
    '2026-09-20',
  ],
  [
    'the day of the last change, shown again without its label',
    { dates: [dated('Last updated: 15 October 2026'), dated('15 October 2026')], lines: [line('13 October 2026')] },
    '2026-10-13',
    '2026-10-15',
  ],
  [
    'the same in elements for times',
    {
      dates: [
        dated('15 October 2026', { element: 'time', machine: '2026-10-15', distance: 3 }),
        dated('13 October 2026', { element: 'time', machine: '2026-10-13', distance: 5 }),
      ],
      lines: [line('Updated 15 October 2026')],
    },
    '2026-10-13',
    '2026-10-15',
  ],
  ['only a change', { lines: [line('Last updated: 15 October 2026')] }, '2026-10-15', '2026-10-15'],
  [
    'a clock beside the date of the post',
    { dates: [dated('Sunday, 22 November 2026')], lines: [line('13 October 2026', { distance: 20 })] },
    '2026-10-13',
    null,
  ],
  ['a post of today', { lines: [line('22 November 2026')] }, '2026-11-22', null],
  [
    'a post of today that structured data confirms',
    { linked: [linkedDate('datePublished', '2026-11-22')], lines: [line('22 November 2026'), line('13 October 2026')] },
    '2026-11-22',
    null,
  ],
])('%s', (_, statements, published, modified) => {
  const { datePublished, dateModified } = settledDates(statedPage(statements));
  expect([datePublished?.iso ?? null, dateModified?.iso ?? null]).toEqual([published, modified]);
});
