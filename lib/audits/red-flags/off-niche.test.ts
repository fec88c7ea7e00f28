import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, linkFacts, paragraphOf, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { offNiche } from './off-niche.ts';

const niche = (term: string) => ({ niche: { text: term, terms: [{ term, weight: 1 }] } });
const page = {
  article: articleFacts({ blocks: [paragraphOf(200, 'tomato')] }),
  links: linkFacts(
    ...['Garden', 'Tomatoes', 'Tools'].map((text) => ({
      text,
      href: `https://blog.example/${text}`,
      placement: 'navigation' as const,
    })),
  ),
};
const posts = (...titles: readonly string[]) => siteEvidence(titles.map((title) => ({ title })));
const OTHER = ['Tomatoes', 'Roses', 'Lawns', 'Hoses', 'Soil'];

test.each<[string, Partial<PageSnapshot>, AuditContext, boolean]>([
  ['nothing of it', page, auditContext(niche('dog food')), true],
  ['the article is about it', page, auditContext(niche('tomato')), false],
  ['the menu is about it', page, auditContext(niche('garden')), false],
  ['no niche', page, auditContext(), false],
  ['a short article', { ...page, article: articleFacts() }, auditContext(niche('dog food')), false],
  ['too little of the site', { ...page, links: [] }, auditContext(niche('dog food')), false],
  ['nor are its posts', page, auditContext(niche('dog food'), posts(...OTHER)), true],
  [
    'a post is about it',
    page,
    auditContext(niche('dog food'), posts(...OTHER.slice(1), 'Dog food in the garden')),
    false,
  ],
])('%s', (_, overrides, context, fires) => {
  expect(fired(offNiche, overrides, context)).toBe(fires);
});
