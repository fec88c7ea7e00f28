import { afterEach, describe, expect, test } from 'vitest';
import { gatherLinks } from './links.ts';
import { ARTICLE_TEXT, contextOf, pageOf } from './page.fixture.ts';
import { copyPage } from './page-copy.ts';
import { pageLinks } from './page-links.ts';

const hrefs = (page: Document) => pageLinks(page).map((link) => link.getAttribute('href'));

/** Puts an open shadow tree into the element with that id. */
function shade(root: Document | ShadowRoot, id: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const shadow = root.getElementById(id)!.attachShadow({ mode });
  shadow.innerHTML = html;
  return shadow;
}

describe('open shadow trees', () => {
  test('their links follow those of the document, also from trees inside trees', () => {
    const page = pageOf('<div id=host><a href=/light>l</a></div><p><a href=/last>x</a>');
    const outer = shade(page, 'host', '<a href=/outer>o</a><div id=inner></div>');
    shade(outer, 'inner', '<a href=/inner>i</a>');
    expect(hrefs(page)).toEqual(['/light', '/last', '/outer', '/inner']);
  });

  test('closed ones stay closed', () => {
    const page = pageOf('<div id=host></div>');
    shade(page, 'host', '<a href=/outer>o</a>', 'closed');
    expect(hrefs(page)).toEqual([]);
  });

  test('their text is copied after that of the element, without slots', () => {
    const page = pageOf('<section><div id=host><p>Light</p></div><p>After</p></section>');
    shade(page, 'host', '<style>p{}</style><p>Shadow</p><slot>Fallback</slot>');
    const { copy } = copyPage(page);
    expect(copy.document.body.textContent).toBe('LightShadowAfter');
    expect(copy.elements.map(({ name, end }) => [name, end])).toEqual([
      ['section', 5],
      ['div', 4],
      ['p', 3],
      ['p', 4],
      ['p', 5],
    ]);
  });

  test('an element without children of its own is read as well, and its place on the page', () => {
    const page = pageOf('<footer><div id=host></div></footer>');
    const shadow = shade(page, 'host', '<p><a href=/x>Imprint</a></p>');
    const { copy } = copyPage(page);
    expect(copy.document.body.textContent).toBe('Imprint');
    expect(copy.zoneOf(shadow.querySelector('a')!)).toBe('footer');
    expect(gatherLinks(contextOf(page))[0]).toMatchObject({ text: 'Imprint', placement: 'footer' });
  });

  test('an article written into one is found', () => {
    const page = pageOf('<main><div id=host></div></main>');
    shade(page, 'host', ARTICLE_TEXT);
    expect(contextOf(page).region?.text).toContain('Paragraph 5');
  });
});

describe('frames of the same origin', () => {
  const frame = document.createElement('iframe');
  afterEach(() => frame.remove());

  test('their links come last and stand elsewhere', () => {
    document.body.append(frame);
    frame.contentDocument!.body.innerHTML = '<a href="https://framed.example/">f</a>';
    const links = gatherLinks(contextOf(document));
    expect(links.at(-1)).toMatchObject({ href: 'https://framed.example/', placement: 'other', hidden: null });
  });

  test('a frame that may not be looked into is passed over', () => {
    document.body.append(frame);
    Object.defineProperty(frame, 'contentDocument', { value: null, configurable: true });
    expect(() => pageLinks(document)).not.toThrow();
  });
});
