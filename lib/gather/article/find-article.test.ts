import { describe, expect, test } from 'vitest';
import { atOnce } from '../in-turns.ts';
import { ARTICLE_TEXT, contextOf } from '../page.fixture.ts';
import { findArticle } from './find-article.ts';

const region = (html: string) => contextOf(html).region;
const texts = (html: string): readonly string[] => region(html)?.blocks.map(({ text }) => text) ?? [];
const post = (inside: string): string =>
  `<article><h1>Gardens in the rain</h1>${ARTICLE_TEXT}${inside}${ARTICLE_TEXT}</article>`;
const SENTENCE = 'A raised bed keeps its soil loose, drains well after rain and warms up early in the year.';

describe('what belongs to the text is kept, by its kind', () => {
  test.each([
    [`<h2 class="header-anchor-post">Soil</h2><p>${SENTENCE}</p>`, 'heading', 'Soil'],
    ['<ul><li>Compost</li><li>Sand</li></ul>', 'list-item', 'Compost'],
    ['<blockquote><p>Dig less.</p></blockquote>', 'quote', 'Dig less.'],
    ['<pre><code>npm install soil</code></pre>', 'code', 'npm install soil'],
    [
      '<table><tr><th>Bed</th><th>Depth</th></tr><tr><td>One</td><td>30 cm</td></tr></table>',
      'table',
      'Bed Depth One 30 cm',
    ],
    [
      '<figure class="wp-block-table"><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></figure>',
      'table',
      'A B 1 2',
    ],
  ])('%s', (html, kind, text) => {
    const found = region(post(html))?.blocks.find((block) => block.text === text);
    expect(found?.kind).toBe(kind);
  });

  test('ruby readings are not read twice', () => {
    expect(
      texts(post('<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby> stands in this sentence about gardens.</p>')),
    ).toContain('漢字 stands in this sentence about gardens.');
  });

  test('a post split over siblings of one name is joined', () => {
    const part = (text: string): string => `<div class="post-content"><p>${`${text} `.repeat(12)}</p></div>`;
    const found = texts(`<div><div>${part(SENTENCE)}${part(SENTENCE.toUpperCase())}</div></div>`).join(' ');
    expect(found).toContain(SENTENCE);
    expect(found).toContain(SENTENCE.toUpperCase());
  });

  test('a page whose whole text stands in a box with a telling name', () => {
    expect(texts(`<div class="newsletter">${ARTICLE_TEXT}</div>`).length).toBeGreaterThan(3);
  });

  test('a post split over sections without a telling name', () => {
    const part = (text: string): string => `<section><div><div><p>${`${text} `.repeat(8)}</p></div></div></section>`;
    const found = texts(
      `<h1>Gardens in the rain</h1><div>${['Dig once.', 'Water late.', 'Mulch often.'].map((advice) => part(`${SENTENCE} ${advice}`)).join('')}</div>`,
    ).join(' ');
    expect(found).toMatch(/Dig once.*Water late.*Mulch often/);
  });

  test('the lead, set in the header under the headline', () => {
    const found = texts(
      `<header><h1>Gardens in the rain</h1><p>${SENTENCE}</p><p>By Ann Miller</p><p>Nov. 20, 2019, 9:28 AM</p></header><article>${ARTICLE_TEXT}</article>`,
    );
    expect(found[0]).toBe(SENTENCE);
    expect(found.join(' ')).not.toMatch(/Ann Miller|2019/);
  });

  test('the text after an anchor that was never closed', () => {
    expect(texts(`<a name=top><div>${ARTICLE_TEXT}</div>`).length).toBeGreaterThan(3);
  });

  test('text that stands in bare lines of a column beside a shop', () => {
    const wines = Array.from({ length: 12 }, (_, year) => `<div><h4>Bottle ${year}</h4><span>9 €</span></div>`).join(
      '',
    );
    const found = texts(
      `<h1>Wines of the north</h1><div class=side>A shop of ours for wine and for cheese.</div><div>${SENTENCE}<br><br>${SENTENCE.replace('raised', 'sunken')}<br><br>${SENTENCE.replace('raised', 'narrow')}</div>${wines}`,
    );
    expect(found.join(' ')).toMatch(/raised.*sunken.*narrow/);
    expect(found.join(' ')).not.toContain('Bottle 11');
  });

  test('a long text stands above a box of related posts that holds whole texts', () => {
    const other = `<div class="w-richtext"><p>${'Another post tells of other things. '.repeat(60)}</p></div>`;
    const found = texts(
      `<h1>Gardens in the rain</h1><div class="w-richtext">${ARTICLE_TEXT}</div><div class="related-posts">${other}${other}</div>`,
    ).join(' ');
    expect(found).toContain('Paragraph 5');
    expect(found).not.toContain('Another post');
  });

  test('text that a script has not shown yet', () => {
    expect(texts(`<nav><a href=/a>Menu</a></nav><div hidden>${ARTICLE_TEXT}</div>`).length).toBeGreaterThan(3);
  });
});

describe('what is not the text is left out', () => {
  test.each([
    ['the headline', '', 'Gardens in the rain'],
    ['a caption', '<figure><img src=a.jpg><figcaption>A wet garden</figcaption></figure>', 'A wet garden'],
    ['a newsletter box', '<div class="newsletter-signup"><p>Get our letter every Monday.</p></div>', 'Get our letter'],
    ['a bio', '<div class="author-bio"><p>Ann writes about soil and rain.</p></div>', 'Ann writes'],
    [
      'captions of a gallery',
      '<div class="post-gallery"><img src=a.jpg><p>A wet garden</p><img src=b.jpg><p>A dry one</p></div>',
      'A wet garden',
    ],
    ['a pointer in capitals', '<p><a href=/x>TEN TOOLS FOR WET SOIL</a></p>', 'TEN TOOLS'],
    [
      'teasers',
      ['One', 'Two', 'Six', 'Ten']
        .map((title) => `<div><h4><a href=/${title}>${title} beds to dig</a></h4></div>`)
        .join(''),
      'Two beds',
    ],
    ['a comment', '<div class="comments-section"><p>Thank you for this post.</p></div>', 'Thank you'],
    ['coverage', '<div class="RelatedCoverage-container-3x"><p>Ten tools for soil.</p></div>', 'Ten tools'],
    ['share buttons', '<div class="share-buttons"><a href=/f>Share it</a></div>', 'Share it'],
    ['a button', '<p><button>Try the planner</button></p>', 'Try the planner'],
    ['a label', '<p>Advertisement</p>', 'Advertisement'],
    [
      'what is a button on each of many things',
      ['Spade', 'Fork', 'Hoe', 'Rake']
        .map((tool) => `<h3>${tool}</h3><p>${SENTENCE} ${tool}.</p><p><a href=/${tool}>See the rating.</a></p>`)
        .join(''),
      'See the rating',
    ],
    ['a pointer elsewhere', '<p><a href=/x>Read more: ten tools for wet soil</a></p>', 'ten tools'],
    [
      'contents',
      '<ul><li><a href="#a">Soil part</a></li><li><a href="#b">Rain part</a></li><li><a href="#c">Sun part</a></li></ul>',
      'Rain part',
    ],
    ['what is hidden', '<p hidden>Hidden words about gardens</p>', 'Hidden words'],
  ])('%s', (_, html, words) => {
    const found = texts(post(html)).join('\n');
    expect(found).toContain('Paragraph 5');
    expect(found).not.toContain(words);
  });

  test.each([
    'Related posts',
    'Das könnte Sie auch interessieren',
    'Читайте также:',
    'ZOBACZ TAKŻE',
    'Artículos relacionados',
    '相关阅读',
    '3 Comments',
  ])('everything after "%s"', (heading) => {
    const found = texts(
      `<article><h1>T</h1>${ARTICLE_TEXT}<h3>${heading}</h3><ul><li><a href=/1>Ten tools</a></li><li><a href=/2>Two beds</a></li></ul></article>`,
    );
    expect(found.join('\n')).not.toMatch(/Ten tools|related|также/i);
    expect(found.at(-1)).toContain('Paragraph 5');
  });

  test('comments that are longer than the post', () => {
    const comment = `<div><b>Ben</b><p>${SENTENCE} ${SENTENCE}</p></div>`;
    const found = texts(
      `<h1>T</h1><div><p>${SENTENCE}</p><p>${SENTENCE.replace('raised', 'sunken')}</p><div>Kommentare</div>${comment}${comment.replaceAll('raised', 'narrow')}</div>`,
    ).join(' ');
    expect(found).toContain('sunken');
    expect(found).not.toContain('narrow');
  });

  test.each([
    ['a bibliography', 24, false],
    ['a few sources, which the post names for its readers,', 5, true],
  ])('%s after the text', (_, count, isKept) => {
    const sources = Array.from({ length: count }, (__, at) => `<li>Miller A. Of soil and rain, volume ${at}.</li>`);
    const found = texts(`<article><h1>T</h1>${ARTICLE_TEXT}<h2>References</h2><ol>${sources.join('')}</ol></article>`);
    expect(found.join(' ').includes('volume 3')).toBe(isKept);
  });

  test('the discussion of a paper is no thread of comments', () => {
    const paper = (end: string): string =>
      texts(`<article><h1>T</h1>${ARTICLE_TEXT}<h2>Discussion</h2><p>${SENTENCE}</p>${end}</article>`).join(' ');
    expect(paper('<h2>References</h2><ol><li>Miller A. Of soil.</li></ol>')).toContain(SENTENCE);
    expect(paper('<p>Ben: I like that.</p>')).not.toContain(SENTENCE);
  });

  test.each([
    ['links closing a post', '<p>More: <a href=/1>a garden planner</a> / <a href=/2>beds in Berlin</a></p>', false],
    ['a closing line with a link', `<p>${SENTENCE} See <a href=/1>the planner</a> for more of it.</p>`, true],
    ['the address of a source', '<p><a href=https://soil.example/a>https://soil.example/planner</a></p>', true],
  ])('%s', (_, html, isKept) => {
    const found = texts(`<article><h1>T</h1>${ARTICLE_TEXT}${html}</article>`);
    expect(found.join(' ').includes('planner')).toBe(isKept);
  });

  test.each([
    'Vielen Dank an den Verlag für das Rezensionsexemplar.',
    'I received a review copy of this book from its publisher. All opinions are my own.',
    'Merci aux éditions du Jardin pour ce service presse.',
  ])('the notice "%s" before or after a review', (notice) => {
    const found = texts(`<article><h1>T</h1><p>${notice}</p>${ARTICLE_TEXT}<p>${notice} Again.</p></article>`);
    expect(found.at(0)).toContain('Paragraph 0');
    expect(found.at(-1)).toContain('Paragraph 5');
  });

  test('what a review says of review copies in its midst is kept', () => {
    const line = 'A review copy is a book that a publisher sends to a critic.';
    expect(texts(post(`<p>${line}</p>`))).toContain(line);
  });

  test.each(['December 9, 2024', 'By Ann Miller', '17 января 2012 (9:07)', '5 min read', 'Home'])(
    'the line "%s" before the text',
    (line) => {
      expect(texts(`<article><h1>T</h1><p>${line}</p>${ARTICLE_TEXT}</article>`)[0]).toContain('Paragraph 0');
    },
  );
});

test('an article set out twice, for two widths of screen, is read once', () => {
  const found = texts(`<h1>T</h1><div><div>${ARTICLE_TEXT}</div><div>${ARTICLE_TEXT}</div></div>`);
  expect(found.filter((text) => text.startsWith('Paragraph 3'))).toHaveLength(1);
});

test('an open thread of two lines is not its comments', () => {
  const comments = Array.from({ length: 30 }, (_, at) => `<li class="comment"><p>${SENTENCE} ${at}</p></li>`).join('');
  const found = texts(
    `<main><h1>Open thread</h1><div class="entry-content"><p>${SENTENCE}</p><p>${SENTENCE.replace('raised', 'sunken')}</p></div><ol class="comment-list">${comments}</ol></main>`,
  );
  expect(found.join(' ')).toContain('sunken');
  expect(found.join(' ')).not.toMatch(/ 29$/);
});

test('a post whose tags name other parts of a page is a post', () => {
  expect(texts(`<article class="post hentry tag-share sharing">${ARTICLE_TEXT}</article>`).length).toBeGreaterThan(3);
});

test('a link in the text is contained, one in a box is not', () => {
  const context = contextOf(
    post(
      '<p>See <a id=in href=/x>the planner</a> for the sizes of beds.</p><p>Or the <a id=said class=btn href=/x>book</a> of beds.</p><div><a id=button class=btn href=/x>Buy it</a></div><div class="related-posts"><a id=out href=/y>Ten tools</a></div>',
    ),
  );
  const at = (id: string): Element => context.document.getElementById(id)!;
  expect(context.region?.contains(at('in'))).toBe(true);
  expect(context.region?.contains(at('said'))).toBe(true);
  expect(context.region?.text).toContain('Or the book of beds.');
  expect(context.region?.contains(at('button'))).toBe(false);
  expect(context.region?.contains(at('out'))).toBe(false);
  expect(context.region?.headline?.nodeName).toBe('H1');
});

describe('a part that the user picked', () => {
  const HTML = `${post('')}<div class="notes"><p>${'Here stand notes that nobody took for the article. '.repeat(6)}</p>
    <ul class="related-posts"><li>One of them is this.</li></ul></div>`;

  test('is read as the article, whatever else the page has', () => {
    const found = atOnce(findArticle(contextOf(HTML), 'div.notes'));
    expect(found?.source).toBe('picked');
    expect(found?.blocks[0]?.text).toContain('Here stand notes');
    expect(found?.text).not.toContain('gardens, soil and rain');
  });

  test.each(['div.elsewhere', 'div[', '', 'h1'])(
    'that this page does not have (%j) leaves the choice to us',
    (selector) => {
      const context = contextOf(HTML);
      const found = atOnce(findArticle(context, selector));
      expect(found?.source).not.toBe('picked');
      expect(found?.text).toContain('gardens, soil and rain');
      expect(context.problems.map(({ code }) => code)).toContain('picked-part-missing');
    },
  );
});
