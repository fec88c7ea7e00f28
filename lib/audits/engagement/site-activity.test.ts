import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, dateFact, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { siteActivity } from './site-activity.ts';

const published = (iso: string) => ({ article: articleFacts({ datePublished: dateFact(iso) }) });
const checked = (...dates: readonly (string | null)[]) =>
  auditContext({}, siteEvidence(dates.map((datePublished) => ({ datePublished }))));

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['an article of today', published('2026-06-15'), [1, 'this_article']],
  ['an article of 90 days ago', published('2026-03-17T12:00:00Z'), [0.8, 'this_article']],
  ['an older article', published('2026-03-16'), ['unknown', 'unknown']],
  [
    'an old article, updated',
    { article: articleFacts({ datePublished: dateFact('2020-01-01'), dateModified: dateFact('2026-06-10') }) },
    [1, 'this_article'],
  ],
  ['an article of tomorrow', published('2026-06-17'), ['unknown', 'unknown']],
  ['no date', {}, ['unknown', 'unknown']],
  ['no article', { article: null }, ['unknown', 'unknown']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(siteActivity, page)).toEqual(verdict);
});

test.each<[string, AuditContext, readonly [number | string, string]]>([
  ['a post of last week', checked('2026-06-08', '2020-01-01'), [1, 'newest']],
  ['a post of half a year ago', checked('2020-01-01', '2025-12-17T12:00:00Z'), [0.5, 'newest']],
  ['posts of years ago', checked('2020-01-01'), [0, 'newest']],
  ['undated posts', checked(null), ['unknown', 'unknown']],
])('with a site check that found %s', (_, context, verdict) => {
  expect(verdictOf(siteActivity, {}, context)).toEqual(verdict);
});
