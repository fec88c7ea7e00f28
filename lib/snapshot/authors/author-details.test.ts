import { expect, test } from 'vitest';
import { line, statedPage } from '../statements.fixture.ts';
import type { ArticleStatements, StatedPage } from '../statements.ts';
import { authorDetails } from './author-details.ts';

type Link = StatedPage['links'][number];

const link = (text: string, href: string, more: Partial<Link> = {}): Link => ({
  index: 0,
  href,
  isWeb: true,
  text,
  textSource: 'text',
  isImage: false,
  rel: [],
  placement: 'header',
  hidden: null,
  element: 'a',
  context: null,
  block: null,
  hasClickHandler: false,
  ...more,
});
const details = (statements: Partial<ArticleStatements>, links: readonly Link[] = []) =>
  authorDetails('Jane Doe', statedPage(statements, { links }));

test.each([
  [
    'a link on the name',
    [link('Jane Doe', 'https://acme.example/author/jane#top')],
    'https://acme.example/author/jane',
  ],
  ['a link to another part of the site', [link('Jane Doe', 'https://es.acme.example/j')], 'https://es.acme.example/j'],
  [
    'the link marked as the author’s before others',
    [
      link('Jane Doe', 'https://acme.example/one'),
      link('by Jane Doe', 'https://acme.example/two', { rel: ['author'] }),
    ],
    'https://acme.example/two',
  ],
  ['a link in the text', [link('Jane Doe', 'https://acme.example/jane', { placement: 'article' })], null],
  ['a link in a comment', [link('Jane Doe', 'https://acme.example/jane', { placement: 'comments' })], null],
  ['a link to the front page', [link('Jane Doe', 'https://acme.example/')], null],
  ['a link to log in', [link('Jane Doe', 'https://acme.example/login?to=jane')], null],
  ['a link to another name', [link('Max Roe', 'https://acme.example/max')], null],
  ['no link', [], null],
])('profile: %s', (_, links, expected) => {
  expect(details({}, links).profileUrl).toBe(expected);
});

test('sites on a shared host are sites of their own', () => {
  const page = statedPage(
    {},
    { url: 'https://jane.blogspot.com/one', links: [link('Jane Doe', 'https://max.blogspot.com/j')] },
  );
  expect(authorDetails('Jane Doe', page)).toMatchObject({
    profileUrl: null,
    outsideUrls: ['https://max.blogspot.com/j'],
  });
});

test.each([
  ['the byline', { lines: [line('Jane Doe | Senior Writer')] }, 'Senior Writer'],
  ['a line far away', { lines: [line('Jane Doe | Senior Writer', { distance: 21 })] }, null],
  [
    'structured data first',
    {
      people: [{ name: 'Jane Doe', addresses: [], description: null, jobTitle: 'Gardener', employer: null }],
      lines: [line('Jane Doe | Senior Writer')],
    },
    'Gardener',
  ],
])('post from %s', (_, statements, expected) => {
  expect(details(statements).jobTitle).toBe(expected);
});

test.each([
  ['names the author', `Jane Doe ${'grows vegetables on heavy soil. '.repeat(3)}`, true],
  ['names another', `Max Roe ${'grows vegetables on heavy soil. '.repeat(3)}`, false],
  ['says next to nothing', 'Jane Doe', false],
])('a bio that %s', (_, text, isTaken) => {
  const { bio, outsideUrls } = details({
    bios: [{ text, addresses: ['https://social.example/jane', '/author/jane'] }],
  });
  expect(bio !== null).toBe(isTaken);
  expect(outsideUrls).toEqual(isTaken ? ['https://social.example/jane'] : []);
});
