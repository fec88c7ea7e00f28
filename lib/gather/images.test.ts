import { expect, test } from 'vitest';
import { gatherImages } from './images.ts';
import { ARTICLE_TEXT, contextOf } from './page.fixture.ts';

test('counts all images and lists those of the article', () => {
  const facts = gatherImages(
    contextOf(`<base href="https://blog.example/"><header><img src=/logo.png></header>
      <article><h1>T</h1>${ARTICLE_TEXT}
      <figure><img src="/a.jpg" alt="A bed"><figcaption>A raised bed</figcaption></figure>
      <p>More text about soil with a picture <img src="data:image/gif;base64,x" data-src="/lazy.jpg"> in the middle of it.</p>
      <p>And a pixel <img src="/p.gif" width=1 height=1 alt=""> that counts visits to this page.</p>${ARTICLE_TEXT}</article>`),
  );
  expect(facts.total).toBe(4);
  expect(facts.withoutAlt).toBe(2);
  expect(facts.inArticle).toEqual([
    { src: 'https://blog.example/a.jpg', alt: 'A bed', caption: 'A raised bed' },
    { src: 'https://blog.example/lazy.jpg', alt: null, caption: null },
  ]);
});

test('a page without images', () => {
  expect(gatherImages(contextOf('<p>x'))).toEqual({ inArticle: [], total: 0, withoutAlt: 0 });
});
