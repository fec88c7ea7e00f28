import { describe, expect, test } from 'vitest';
import { LIMITS } from '../snapshot/limits.ts';
import { gatherLinks } from './links.ts';
import { ARTICLE_TEXT, contextOf, pageOf } from './page.fixture.ts';

const links = (html: string) => gatherLinks(contextOf(`<base href="https://blog.example/post/">${html}`));

describe('addresses', () => {
  test.each([
    ['../other', 'https://blog.example/other', true],
    ['//cdn.example/x', 'https://cdn.example/x', true],
    ['HTTP://EX.example/%zz/../a', 'http://ex.example/a', true],
    ['http://2130706433/', 'http://127.0.0.1/', true],
    ['https://user:word@evil.example/', 'https://evil.example/', true],
    ['https://xn--mller-kva.example/', 'https://xn--mller-kva.example/', true],
    [' java\nscript:alert(1)', 'javascript:alert(1)', false],
    ['mailto:a@b.example', 'mailto:a@b.example', false],
    ['tel:+49', 'tel:+49', false],
    ['data:text/html,x', 'data:text/html,x', false],
    ['http://[bad', 'http://[bad', false],
    ['https://', 'https://', false],
    ['http://a:99999/', 'http://a:99999/', false],
    ['#part', 'https://blog.example/post/#part', true],
  ])('%j becomes %j', (written, href, isWeb) => {
    expect(links(`<a href="${written}">x</a>`)[0]).toMatchObject({ href, isWeb });
  });

  test('an endless address is cut', () => {
    expect(links(`<a href="https://x.example/${'a'.repeat(100_000)}">x</a>`)[0]?.href).toHaveLength(LIMITS.href);
  });

  test('an anchor without an address is no link', () => {
    expect(links('<a name=top>x</a>')).toEqual([]);
  });

  test('links of area, SVG and old SVG count once each', () => {
    const found = links(
      '<map><area href="/area" alt="Area"></map><svg><a href="/svg"><text>S</text></a><a xlink:href="/old"><text>O</text></a></svg>',
    );
    expect(found.map(({ href, element }) => [href, element])).toEqual([
      ['https://blog.example/area', 'area'],
      ['https://blog.example/svg', 'svg-a'],
      ['https://blog.example/old', 'svg-a'],
    ]);
  });

  test.each([
    ['<span role=link data-href="/out">Go</span>', 'https://blog.example/out'],
    ['<div data-href="https://shop.example/">Go</div>', 'https://shop.example/'],
    ['<a data-href="/out">Go</a>', 'https://blog.example/out'],
    [`<button onclick="window.open('https://shop.example/a', '_blank')">Go</button>`, 'https://shop.example/a'],
    [`<button onclick="location.href = '/out'">Go</button>`, 'https://blog.example/out'],
    [`<button onclick="document.location.assign(&quot;/out&quot;)">Go</button>`, 'https://blog.example/out'],
  ])('%s leads to an address by script', (html, href) => {
    expect(links(html)).toMatchObject([{ href, isWeb: true, element: 'button', text: 'Go' }]);
  });

  test.each([
    '<button onclick="send()">Send</button>',
    '<span role=link tabindex=0>Menu</span>',
    '<button onclick="location.reload()">Again</button>',
    `<button onclick="${'x'.repeat(600)} location.href = '/late'">Go</button>`,
  ])('%.60s says no address', (html) => {
    expect(links(html)).toEqual([]);
  });

  test('a link that states another address for scripts keeps its own', () => {
    expect(links('<a href=/own data-href="/other">x</a>')).toMatchObject([
      { href: 'https://blog.example/own', element: 'a' },
    ]);
  });

  test('links inside template and noscript are none', () => {
    const page = pageOf('<template><a href="/t">t</a></template><p><a href="/p">p</a>');
    expect(gatherLinks(contextOf(page))).toHaveLength(1);
  });
});

describe('anchor text', () => {
  test.each([
    ['<a href=/x> Two\n words </a>', 'Two words', 'text', false],
    ['<a href=/x><img alt="A cat"></a>', 'A cat', 'alt', true],
    ['<a href=/x><img alt="A cat"> and text</a>', 'and text', 'text', false],
    ['<a href=/x aria-label="Home"><svg></svg></a>', 'Home', 'aria-label', true],
    ['<a href=/x title="Tip"></a>', 'Tip', 'title', false],
    ['<a href=/x><img></a>', '', 'none', true],
    ['<a href=/x>One<br>two<script>bad</script></a>', 'One two', 'text', false],
  ])('%s', (html, text, textSource, isImage) => {
    expect(links(html)[0]).toMatchObject({ text, textSource, isImage });
  });

  test('an endless text is cut', () => {
    expect(links(`<a href=/x>${'!'.repeat(100_000)}</a>`)[0]?.text).toHaveLength(LIMITS.anchorText);
  });
});

test.each([
  ['NoFollow  ugc', ['nofollow', 'ugc']],
  ['nofollow,sponsored', ['nofollow', 'sponsored']],
  ['nofollow nofollow', ['nofollow']],
  [' ', []],
])('rel %j has the tokens %j', (rel, tokens) => {
  expect(links(`<a href=/x rel="${rel}">x</a>`)[0]?.rel).toEqual(tokens);
});

describe('placement and context', () => {
  const page = `
    <nav><a href="/nav">nav</a></nav>
    <article><h1>Gardens</h1>${ARTICLE_TEXT}
      <p>Before it. This sentence names <a href="https://tool.example/">a tool</a> for soil. After it comes another one, and text goes on.</p>
      ${ARTICLE_TEXT}
      <div class="author-bio"><p>Ann writes about soil. She works at <a href="https://ann.example/">Ann Ltd</a>.</p></div>
    </article>
    <div id="comments"><p><a href="https://c.example/">me</a></p></div>
    <footer><a href="/imprint">Imprint</a></footer>`;

  test('every link knows where it stands', () => {
    expect(links(page).map(({ text, placement }) => [text, placement])).toEqual([
      ['nav', 'navigation'],
      ['a tool', 'article'],
      ['Ann Ltd', 'author-bio'],
      ['me', 'comments'],
      ['Imprint', 'footer'],
    ]);
  });

  test('links of the article and the bio carry their sentence, the others none', () => {
    const found = links(page);
    expect(found.map(({ context }) => context)).toEqual([
      null,
      'This sentence names a tool for soil.',
      'She works at Ann Ltd.',
      null,
      null,
    ]);
    expect(found[1]?.block).toBe(6);
    expect(found[2]?.block).toBeNull();
  });
});

test('above the cap, links of the article are kept and the cut is reported', () => {
  const menu = Array.from({ length: LIMITS.links + 50 }, (_, index) => `<a href="/${index}">${index}</a>`).join(' ');
  const context = contextOf(
    `<nav>${menu}</nav><article><h1>T</h1>${ARTICLE_TEXT}<p>See <a href="/in">this</a> for more of the same words.</p></article>`,
  );
  const found = gatherLinks(context);
  expect(found).toHaveLength(LIMITS.links);
  expect(found.at(-1)).toMatchObject({ text: 'this', index: LIMITS.links + 50 });
  expect(context.problems).toContainEqual({
    code: 'truncated',
    subject: 'links',
    kept: LIMITS.links,
    seen: LIMITS.links + 51,
  });
}, 60_000);

test('an onclick attribute is told', () => {
  expect(
    links('<a href=/x onclick="go()">x</a><a href=/y>y</a>').map(({ hasClickHandler }) => hasClickHandler),
  ).toEqual([true, false]);
});
