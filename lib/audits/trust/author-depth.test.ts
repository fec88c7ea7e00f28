import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, authorFact } from '../../../tests/support/snapshots.ts';
import type { AuthorFact, PageSnapshot } from '../../snapshot/types.ts';
import { authorDepth } from './author-depth.ts';

const by = (...authors: readonly AuthorFact[]) => ({ article: articleFacts({ authors }) });
const known = {
  bio: 'x'.repeat(120),
  jobTitle: 'Gardener',
  profileUrl: 'https://blog.example/ada',
  outsideUrls: ['https://ada.example'],
};

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['only a name', by(authorFact('Ada Green')), [0, 'unknown']],
  ['a short bio', by(authorFact('Ada Green', { bio: 'x'.repeat(119) })), [0, 'unknown']],
  ['a bio', by(authorFact('Ada Green', { bio: 'x'.repeat(120) })), [0.4, 'unknown']],
  [
    'a page of their own, which may hold a bio',
    by(authorFact('Ada Green', { profileUrl: 'https://blog.example/ada' })),
    [0.4, 'unknown'],
  ],
  ['a job', by(authorFact('Ada Green', { jobTitle: 'Gardener' })), [0.15, 'unknown']],
  [
    'an affiliation and a profile elsewhere',
    by(authorFact('Ada Green', { affiliation: 'Kew', outsideUrls: ['https://ada.example'] })),
    [0.4, 'unknown'],
  ],
  ['everything', by(authorFact('Ada Green', known)), [1, 'known']],
  ['the best known of two', by(authorFact('Bob Brown'), authorFact('Ada Green', known)), [1, 'known']],
  ['a role', by(authorFact('admin', { ...known, kind: 'role' })), ['not-applicable', 'no_person']],
  ['nobody', by(), ['not-applicable', 'no_person']],
  ['no article', { article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(authorDepth, page)).toEqual(verdict);
});
