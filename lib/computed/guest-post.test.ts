import { expect, test } from 'vitest';
import { articleFacts, auditContext, authorFact, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import type { ArticleFacts, AuthorFact, PageSnapshot } from '../snapshot/types.ts';
import { guestPost } from './guest-post.ts';

const inLanguage = (code: string) => ({
  code,
  declared: code,
  detected: code,
  confidence: 1,
  direction: 'ltr' as const,
});
const certainty = (article: Partial<ArticleFacts>, page: Partial<PageSnapshot> = {}) =>
  guestPost(pageSnapshot({ article: articleFacts(article), ...page }), auditContext()).certainty;
const by = (overrides: Partial<AuthorFact>) => ({ authors: [authorFact('Jane Miller', overrides)] });

test.each<[string, Partial<ArticleFacts>]>([
  ['en', { headerText: 'Guest post by Jane Miller · 3 May' }],
  ['en', { blocks: paragraphs('This is a guest post by Jane Miller of Acme.', 'Text.', 'More.', 'End.') }],
  ['en', { topics: ['Guest posts'] }],
  ['en', by({ bio: 'Jane is a guest author from Leeds.' })],
  ['en', by({ profileUrl: 'https://blog.example/author/guest' })],
  ['en', { authors: [authorFact('Jane Miller, guest contributor')] }],
  ['de', { headerText: 'Ein Gastbeitrag von Jana Müller' }],
  ['es', { headerText: 'Artículo invitado de Juana Molina' }],
  ['fr', { headerText: 'Article invité par Jeanne Meunier' }],
  ['nl', { blocks: paragraphs('Dit is een gastblog van Jan Molenaar.') }],
])('%s: stated', (code, article) => {
  expect(certainty(article, { language: inLanguage(code) })).toBe('stated');
});

test('a body class of the theme states it', () => {
  const site = {
    name: 'X',
    tagline: null,
    footerText: '',
    sidebarText: '',
    bodyClasses: ['single', 'category-guest-post'],
    publisher: null,
  };
  expect(certainty({}, { site })).toBe('stated');
});

test.each<[string, Partial<ArticleFacts>]>([
  ['an employer elsewhere', by({ affiliation: 'Acme Ltd' })],
  [
    'a job elsewhere with its link',
    by({ bio: 'Jane Miller is the founder of Acme.', outsideUrls: ['https://acme.com/'] }),
  ],
])('likely: %s', (_name, article) => {
  expect(certainty(article)).toBe('likely');
});

test.each<[string, Partial<ArticleFacts>]>([
  ['a good byline alone', by({ bio: 'Jane has written about gardens for ten years.', jobTitle: 'Editor' })],
  ['an employer that is the site', by({ affiliation: 'Garden Notes Ltd' })],
  ['a job at the site', by({ bio: 'Jane is the founder of Garden Notes.', outsideUrls: ['https://jane.example/'] })],
  ['profiles on networks', by({ bio: 'Jane is a director.', outsideUrls: ['https://www.linkedin.com/in/jane'] })],
  [
    'an article about guest posts',
    { blocks: paragraphs('Every guest author wants a link.', 'A guest blogger should ask first.') },
  ],
  ['its refusal', { headerText: 'This is not a guest post by anybody' }],
  ['credits of code', { headerText: 'Contributed by 14 people' }],
])('nothing says so: %s', (_name, article) => {
  expect(certainty(article)).toBeNull();
});

test('without an article there is nothing to say', () => {
  expect(guestPost(pageSnapshot({ article: null }), auditContext())).toEqual({ certainty: null, evidence: [] });
});
