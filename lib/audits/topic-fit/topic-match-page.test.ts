import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, pageSnapshot, paragraphOf, paragraphs } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { topicMatchPage } from './topic-match-page.ts';

const niche = (...terms: readonly string[]) =>
  auditContext({ niche: { text: terms.join(', '), terms: terms.map((term) => ({ term, weight: 1 })) } });
const tomatoes = {
  article: articleFacts({ blocks: [...paragraphs('Tomatoes want watering in the garden.'), paragraphOf(150)] }),
};

test.each<[string, Partial<PageSnapshot>, AuditContext, readonly [number | string, string]]>([
  ['no niche', tomatoes, auditContext(), ['not-applicable', 'no_niche']],
  ['on topic', tomatoes, niche('watering', 'tomato'), [1, 'on_topic']],
  ['half of it', tomatoes, niche('watering', 'crypto'), [0.88, 'on_topic']],
  ['nothing of it', tomatoes, niche('crypto', 'email marketing'), [0, 'off_topic']],
  ['a short text', { article: articleFacts() }, niche('watering'), ['unknown', 'short']],
  ['no article', { article: null }, niche('watering'), ['unknown', 'short']],
])('%s', (_, page, context, verdict) => {
  expect(verdictOf(topicMatchPage, page, context)).toEqual(verdict);
});

test('shows the terms found first, then those missing', () => {
  const outcome = topicMatchPage.evaluate(pageSnapshot(tomatoes), niche('crypto', 'tomato'));
  expect(outcome).toMatchObject({
    evidence: [{ quote: 'tomato' }, { quote: 'crypto', message: { key: 'audits.topic_match_page.missing' } }],
  });
});

test('says why nothing may have been found in another language', () => {
  const german = { ...tomatoes, language: { ...pageSnapshot().language, code: 'de-at' } };
  const hint = { key: 'audits.topic_match_page.other_language', values: { language: 'de' } };
  expect(topicMatchPage.evaluate(pageSnapshot(german), niche('crypto'))).toMatchObject({
    evidence: [{ message: hint }, { quote: 'crypto' }],
  });
  expect(topicMatchPage.evaluate(pageSnapshot(german), niche('tomatoes', 'crypto'))).not.toMatchObject({
    evidence: [{ message: hint }, {}, {}],
  });
  expect(topicMatchPage.evaluate(pageSnapshot(tomatoes), niche('crypto'))).toMatchObject({
    evidence: [{ quote: 'crypto' }],
  });
});
