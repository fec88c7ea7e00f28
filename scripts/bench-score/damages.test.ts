import { describe, expect, test } from 'vitest';
import { COMBINED, DAMAGES } from './damages.ts';

const LONG = 'Tomatoes like a steady supply of water &amp; a place in the sun. '.repeat(5);
const OTHER = 'A reader writes that this never worked in a cold garden. '.repeat(5);
const PAGE = {
  html: `<html><head><title>T</title><meta name="author" content="Ada Green"></head><!--[if IE]><body class="ie"><![endif]--> <body><h1>Site</h1><h1>Tomatoes</h1><p>By Ada Green</p><p>${LONG}</p><p>${LONG}</p><p>${OTHER}</p></body></html>`,
  title: 'Tomatoes',
  authors: ['Ada Green'],
  text: LONG.replaceAll('&amp;', '&'),
};

describe('every damage', () => {
  test.each(DAMAGES.map((damage) => [damage.id, damage] as const))(
    '%s changes the page, shows and keeps its text',
    (_, damage) => {
      const damaged = damage.apply(PAGE);
      expect(damaged).not.toBe(PAGE.html);
      expect(damaged).toMatch(damage.shows);
      expect(damaged).toContain(LONG.trim());
      expect(damage.namedBy.length).toBeGreaterThan(0);
    },
  );
});

test('the combined damage holds them all', () => {
  const damaged = COMBINED.apply(PAGE) ?? '';
  for (const { shows } of DAMAGES) expect(damaged).toMatch(shows);
  expect(damaged).not.toContain('Ada Green');
});

test('the role signs under the headline', () => {
  const damaged = DAMAGES.find(({ id }) => id === 'role-author')?.apply(PAGE) ?? '';
  expect(damaged).toContain('Tomatoes</h1><p class="byline">');
});

test('the offer stands in the body, not in a comment before it', () => {
  const damaged = DAMAGES.find(({ id }) => id === 'sells-guest-posts')?.apply(PAGE) ?? '';
  expect(damaged).toContain('<body><nav>');
});

test('words are put into the article, not under it', () => {
  const damaged = DAMAGES.find(({ id }) => id === 'assistant-text')?.apply(PAGE) ?? '';
  expect(damaged.indexOf('As an AI')).toBeLessThan(damaged.indexOf('A reader'));
});

test('a page without running text has no place for links', () => {
  expect(DAMAGES[0]?.apply({ ...PAGE, html: '<body><p>Short.</p></body>' })).toBeNull();
});

test('a name is found in whichever way its letters are written', () => {
  const html =
    '<h1>Tomatoes</h1><p>C\u00e9cile &Eacute; C&#xE9;cile &Eacute; C&#233;cile \u00c9 C&eacute;cile \u00c9, C\u00e9ciles</p>';
  const page = { ...PAGE, html, authors: ['C\u00e9cile \u00c9'] };
  const damaged = DAMAGES.find(({ id }) => id === 'role-author')?.apply(page) ?? '';
  expect(damaged).toContain('<p>admin admin admin admin, C\u00e9ciles</p>');
});

test('a quotation is not the writer\u2019s text', () => {
  const damage = DAMAGES.find(({ id }) => id === 'assistant-text');
  expect(damage?.apply({ ...PAGE, html: `<body><blockquote><p>${LONG}</p></blockquote></body>` })).toBeNull();
  expect(damage?.apply({ ...PAGE, html: `<body><blockquote>Q</blockquote><p>${LONG}</p></body>` })).not.toBeNull();
});

test('the role signs under a headline of any rank', () => {
  const html = '<body><h1>Support us</h1><h2>More</h2><h3>Tomatoes</h3></body>';
  const damaged = DAMAGES.find(({ id }) => id === 'role-author')?.apply({ ...PAGE, html }) ?? '';
  expect(damaged).toContain('Tomatoes</h3><p class="byline">');
});
