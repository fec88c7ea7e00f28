import { expect, test } from 'vitest';
import { isHiddenToBeOpened, isOpenedByReader } from './opened-by-reader.ts';

const LINK = '<a href="https://shop.example/">deals</a>';

test.each<[string, string, boolean]>([
  ['a menu', `<nav>${LINK}</nav>`, true],
  ['a closed answer', `<details>${LINK}</details>`, true],
  ['a menu by its name', `<div class="mobile-menu">${LINK}</div>`, true],
  ['text for screen readers', `<span class="sr-only">${LINK}</span>`, true],
  ['a slider', `<div class="carousel"><div class="slide">${LINK}</div></div>`, true],
  ['the article', `<article><h1>T</h1><p>${LINK}</p></article>`, false],
  ['an article with "slide" in its class', `<article class="category-slide"><h1>T</h1><p>${LINK}</p></article>`, false],
  ['a wrapper with "menu" in its class', `<div class="has-menu"><h1>T</h1><p>${LINK}</p></div>`, false],
])('%s', (_, html, isOpened) => {
  document.body.className = '';
  document.body.innerHTML = html;
  const link = document.querySelector('a');
  expect(link && isOpenedByReader(link)).toBe(isOpened);
});

test('a theme that writes "menu" on the whole page hides nothing with it', () => {
  document.body.className = 'mega-menu-primary';
  document.body.innerHTML = `<p>${LINK}</p>`;
  const link = document.querySelector('a');
  expect(link && isOpenedByReader(link)).toBe(false);
});

test.each<[string, Parameters<typeof isHiddenToBeOpened>[1], string, boolean]>([
  ['a slide beside the one that is shown', 'off-screen', LINK, true],
  ['words of one pixel in a slide', 'font-size', LINK, false],
  ['a picture whose gaps were closed by the size of the text', 'font-size', '<a href="/x"><img src="a.png"></a>', true],
])('%s', (_, reason, html, isHonest) => {
  document.body.className = '';
  document.body.innerHTML = `<div class="carousel">${html}</div>`;
  const link = document.querySelector('a');
  expect(link && isHiddenToBeOpened(link, reason)).toBe(isHonest);
});
