import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts, pageSnapshot, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { topicalFocus } from './topical-focus.ts';

const menu = (...labels: readonly string[]) =>
  linkFacts(
    ...labels.map((text) => ({ text, href: `https://blog.example/${text}`, placement: 'navigation' as const })),
  );
const news = {
  ...pageSnapshot().site,
  publisher: { name: 'Daily', types: ['NewsMediaOrganization'], hasLogo: true, sameAs: [] },
};
const BROAD = ['Business', 'Technology', 'Health', 'Travel', 'Law', 'Sports', 'Casino', 'Fashion'] as const;

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['no menu', {}, ['unknown', 'no_menu']],
  ['two labels', { links: menu('Garden', 'DIY') }, ['unknown', 'no_menu']],
  ['labels without a subject', { links: menu('Start', 'Archive', 'Log in') }, ['unknown', 'no_menu']],
  ['one family', { links: menu('Garden', 'DIY', 'Interior') }, [1, 'focused']],
  ['everything', { links: menu(...BROAD) }, [0.3, 'broad']],
  ['everything, at a newspaper', { links: menu(...BROAD), site: news }, [0.6, 'broad']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(topicalFocus, page)).toEqual(verdict);
});

test('is surer about the categories of a site check', () => {
  const categories = ['Garden', 'DIY', 'Interior'].map((name) => ({ name, count: 10 }));
  const outcome = topicalFocus.evaluate(pageSnapshot(), auditContext({}, siteEvidence([], { categories })));
  expect(outcome).toMatchObject({ value: 1, confidence: 0.9 });
});
