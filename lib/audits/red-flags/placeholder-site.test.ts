import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import {
  articleFacts,
  auditContext,
  pageSnapshot,
  paragraphs,
  siteEvidence,
} from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { placeholderSite } from './placeholder-site.ts';

const withText = (text: string, title = 'Watering tomatoes') => ({
  title: { text: title, count: 1 },
  article: articleFacts({ title, blocks: paragraphs(text) }),
});
const sample = { site: { ...pageSnapshot().site, tagline: 'Just another WordPress site' } };

test.each<[string, Partial<PageSnapshot>, AuditContext, boolean]>([
  ['sample text', withText('Lorem ipsum dolor sit amet, consectetur.'), auditContext(), true],
  [
    'an article about sample text',
    withText('Lorem ipsum dolor sit amet.', 'What is lorem ipsum?'),
    auditContext(),
    false,
  ],
  ['an example address', withText('Write to info@example.com.'), auditContext(), false],
  ['a tagline of the software', sample, auditContext(), false],
  ['the same, and two posts', sample, auditContext({}, siteEvidence([{}, {}])), true],
  ['the same, and five posts', sample, auditContext({}, siteEvidence([{}, {}, {}, {}, {}])), false],
])('%s', (_, page, context, fires) => {
  expect(fired(placeholderSite, page, context)).toBe(fires);
});
