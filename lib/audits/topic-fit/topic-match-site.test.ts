import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts, pageSnapshot, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { topicMatchSite } from './topic-match-site.ts';

const niche = {
  text: 'garden',
  terms: [
    { term: 'garden', weight: 1 },
    { term: 'tomato', weight: 1 },
  ],
};
const menu = (...labels: readonly string[]) => ({
  links: linkFacts(
    ...labels.map((text) => ({ text, href: `https://blog.example/${text}`, placement: 'navigation' as const })),
  ),
  site: { ...pageSnapshot().site, name: null },
});
const posts = (...titles: readonly string[]) =>
  auditContext({ niche }, siteEvidence(titles.map((title) => ({ title }))));

test.each<[string, Partial<PageSnapshot>, AuditContext, readonly [number | string, string]]>([
  ['no niche', menu('Garden', 'Tomatoes', 'About'), auditContext(), ['not-applicable', 'no_niche']],
  ['a menu about it', menu('Garden', 'Tomatoes', 'About'), auditContext({ niche }), [1, 'template']],
  ['a menu about something else', menu('Crypto', 'Loans', 'About'), auditContext({ niche }), [0, 'template_silent']],
  ['too small a menu', menu('Garden', 'Tomatoes'), auditContext({ niche }), ['unknown', 'unknown']],
  ['all posts', {}, posts('Tomato care', 'My garden', 'Garden tools', 'Tomatoes again', 'A garden'), [1, 'posts']],
  ['one post of five', {}, posts('Tomato care', 'Crypto', 'Loans', 'Casino', 'Law'), [0.5, 'posts']],
  ['too few posts', {}, posts('Tomato care', 'My garden'), ['unknown', 'unknown']],
])('%s', (_, page, context, verdict) => {
  expect(verdictOf(topicMatchSite, page, context)).toEqual(verdict);
});
