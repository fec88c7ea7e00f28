import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, authorFact, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { AuthorFact, PageSnapshot } from '../../snapshot/types.ts';
import { namedAuthor } from './named-author.ts';

const by = (...authors: readonly AuthorFact[]) => articleFacts({ authors });
const news = { name: 'Daily', types: ['NewsMediaOrganization'], hasLogo: true, sameAs: [] };

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['nobody', { article: by() }, [0.2, 'none']],
  ['a person', { article: by(authorFact('Ada Green')) }, [0.8, 'person']],
  [
    'a person with a profile',
    { article: by(authorFact('Ada Green', { profileUrl: 'https://blog.example/ada' })) },
    [1, 'linked_person'],
  ],
  ['a person with a bio', { article: by(authorFact('Ada Green', { bio: 'Grows tomatoes.' })) }, [1, 'linked_person']],
  ['an organisation', { article: by(authorFact('Garden Notes', { kind: 'organisation' })) }, [0.45, 'organisation']],
  ['a role', { article: by(authorFact('admin', { kind: 'role' })) }, [0.15, 'role']],
  [
    'a role beside a person',
    { article: by(authorFact('admin', { kind: 'role' }), authorFact('Ada Green')) },
    [0.8, 'person'],
  ],
  ['nobody at a newspaper', { article: by(), site: { ...pageSnapshot().site, publisher: news } }, [0.45, 'none']],
  [
    'a role at a newspaper',
    { article: by(authorFact('admin', { kind: 'role' })), site: { ...pageSnapshot().site, publisher: news } },
    [0.15, 'role'],
  ],
  ['nobody at a university', { url: 'https://lab.university.edu/a', article: by() }, [0.45, 'none']],
  ['no article', { article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(namedAuthor, page)).toEqual(verdict);
});

test('a contradiction lowers the confidence and is shown', () => {
  const article = {
    ...by(authorFact('Ada Green')),
    authorConflicts: [{ value: 'Bob Brown', source: 'meta' as const }],
  };
  const outcome = namedAuthor.evaluate(pageSnapshot({ article }), auditContext());
  expect(outcome).toMatchObject({ confidence: 0.7, evidence: [{ quote: 'Ada Green' }, { quote: 'Bob Brown' }] });
});
