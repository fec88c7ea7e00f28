import { expect, test } from 'vitest';
import { articleFacts, auditContext, authorFact, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { AuthorFact, LinkFact } from '../snapshot/types.ts';
import { authorDetails } from './author-details.ts';

const detailsOf = (authors: readonly AuthorFact[], ...links: readonly Partial<LinkFact>[]) =>
  authorDetails(pageSnapshot({ article: articleFacts({ authors }), links: linkFacts(...links) }), auditContext());
const ADA = authorFact('Ada Green');
const PROFILE = { text: 'ada green', href: 'https://blog.example/author/ada', placement: 'header' } as const;
const BOX = {
  text: 'her own site',
  href: 'https://ada.example/',
  placement: 'author-bio',
  context: 'Ada Green grows tomatoes; see her own site.',
} as const;

test('the name’s link is a page of the author’s own', () => {
  expect(detailsOf([ADA], PROFILE)[0]?.profileUrl).toBe('https://blog.example/author/ada');
});

test.each<[string, Partial<LinkFact>]>([
  ['in the comments', { ...PROFILE, placement: 'comments' }],
  ['to another site', { ...PROFILE, href: 'https://other.example/ada' }],
  ['of another name', { ...PROFILE, text: 'Bob Brown' }],
])('a link %s is none', (_, link) => {
  expect(detailsOf([ADA], link)[0]?.profileUrl).toBeNull();
});

test('the author box speaks for the only person', () => {
  expect(detailsOf([ADA], BOX)[0]).toMatchObject({ bio: BOX.context, outsideUrls: ['https://ada.example/'] });
  expect(detailsOf([ADA, authorFact('Bob Brown')], BOX)[0]).toMatchObject({ bio: null, outsideUrls: [] });
});

test('what the page says itself stands', () => {
  const known = { ...ADA, profileUrl: 'https://blog.example/a', bio: 'Ada.', outsideUrls: ['https://x.example/'] };
  expect(detailsOf([known], PROFILE, BOX)[0]).toEqual(known);
});

test.each([
  ['Gardenly Articles', 'organisation'],
  ['The Gardenly Team', 'organisation'],
  ['Ada Gardenly', 'person'],
  ['Gardenly', 'person'],
  ['Articles Green', 'person'],
])('%s on gardenly.com is a %s', (name, kind) => {
  const page = pageSnapshot({ url: 'https://gardenly.com/a', article: articleFacts({ authors: [authorFact(name)] }) });
  expect(authorDetails(page, auditContext())[0]?.kind).toBe(kind);
});
