import { expect } from 'vitest';
import { articleWith, times } from '../article.ts';
import { type HostileCase, pageOf } from '../hostile-case.ts';

const STRANGE = [
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://x.example/1',
  'mailto:a@b.example',
  'tel:+491',
  'ftp://x.example/',
  'about:blank',
  'intent://x#Intent;end',
  'chrome://settings',
  'file:///etc/passwd',
  'view-source:https://x.example/',
];

const BROKEN = ['http://[bad', 'https://', 'http://a:99999/', 'https://ex<ample.com/'];

const escaped = (href: string): string =>
  href.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const links = (hrefs: readonly string[]): string =>
  `<ul>${hrefs.map((href, index) => `<li><a href="${escaped(href)}">Link ${index}</a>`).join('')}</ul>`;

/** U: addresses that run, lie or break. */
export const LINKS: readonly HostileCase[] = [
  {
    id: 'U01',
    title: `Links of ${STRANGE.length} schemes that are not the web's, javascript: and data: among them`,
    happens: 'None of them counts as a web address, and none can be clicked in the popup.',
    serve: () => articleWith(links(STRANGE)),
    ends: ['article'],
    check: async (seen) => {
      expect(pageOf(seen).links).toHaveLength(STRANGE.length);
      expect(pageOf(seen).links.filter(({ isWeb }) => isWeb)).toEqual([]);
      expect(await seen.browser.ask(strangeAnchors, null)).toEqual([]);
    },
  },
  {
    id: 'U02',
    title: 'Addresses that are broken, and one of 100 kB',
    happens: 'They are kept as written, cut at the limit, and not taken for web addresses.',
    serve: () => articleWith(links([...BROKEN, `https://long.example/${'a'.repeat(100_000)}`])),
    ends: ['article'],
    check: (seen) => {
      const { links } = pageOf(seen);
      expect(links).toHaveLength(BROKEN.length + 1);
      expect(links.slice(0, BROKEN.length).filter(({ isWeb }) => isWeb)).toEqual([]);
      expect(links.every(({ href }) => href.length <= 2_048)).toBe(true);
    },
  },
  {
    id: 'U03',
    title: 'A base address on another site',
    happens: 'Links lead where the browser would lead; the popup says so.',
    serve: () =>
      articleWith('<p><a href="offer">offer</a></p>', { head: '<base href="https://elsewhere.example/a/">' }),
    ends: ['article'],
    notes: ['foreign-base'],
    check: (seen) => {
      expect(pageOf(seen).links[0]?.href).toBe('https://elsewhere.example/a/offer');
    },
  },
  {
    id: 'U04',
    title: 'A base address that is broken',
    happens: "The page's own address stands in for it; the popup says so.",
    serve: () => articleWith('<p><a href="/offer">offer</a></p>', { head: '<base href="http://[">' }),
    ends: ['article'],
    notes: ['invalid-base'],
    check: (seen) => {
      expect(pageOf(seen).links[0]?.href).toMatch(/\/offer$/);
      expect(pageOf(seen).links[0]?.isWeb).toBe(true);
    },
  },
  {
    id: 'U05',
    title: 'Links of SVG, of image maps and with xlink:href',
    happens: 'Each counts once, with its address.',
    serve: () =>
      articleWith(
        '<svg width="40" height="20"><a href="https://svg.example/"><text y="10">svg</text></a><a xlink:href="https://xlink.example/"><text y="10">x</text></a></svg><map name="m"><area shape="rect" coords="0,0,9,9" href="https://area.example/" alt="area"></map>',
      ),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).links.map(({ href }) => href)).toEqual([
        'https://svg.example/',
        'https://xlink.example/',
        'https://area.example/',
      ]);
    },
  },
  {
    id: 'U06',
    title: 'A well-known name as the user name of an address',
    happens: 'User name and password are cut off: the real host stands.',
    serve: () => articleWith(links(['https://bank.example@evil.example/login', 'https://u:p@evil.example/'])),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).links.map(({ href }) => href)).toEqual([
        'https://evil.example/login',
        'https://evil.example/',
      ]);
    },
  },
  {
    id: 'U07',
    title: 'Host names in other scripts, one honest and one that mixes them',
    happens: 'Both are kept in the form that cannot be mistaken.',
    serve: () => articleWith(links(['https://müller.example/', 'https://аpple.example/'])),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).links.map(({ href }) => href)).toEqual([
        'https://xn--mller-kva.example/',
        'https://xn--pple-43d.example/',
      ]);
    },
  },
  {
    id: 'U10',
    title: 'rel in odd spellings: capitals, commas, blanks, twice',
    happens: 'Its words are told apart as the browser does.',
    serve: () =>
      articleWith(
        '<p><a href="https://a.example/" rel="NoFollow  UGC">a</a> <a href="https://b.example/" rel=" ">b</a> <a href="https://c.example/" rel="sponsored" rel="follow">c</a></p>',
      ),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).links.map(({ rel }) => rel)).toEqual([['nofollow', 'ugc'], [], ['sponsored']]);
    },
  },
  {
    id: 'U11',
    title: '1,000 links that differ by fragment and tracking words alone',
    happens: 'The page is judged; each link is listed.',
    serve: () =>
      articleWith(
        links(Array.from({ length: 1_000 }, (_, index) => `https://one.example/?utm_source=${index}#${index}`)),
      ),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).links).toHaveLength(1_000);
    },
  },
  {
    id: 'U13',
    title: '200 links to addresses of this machine and the local network',
    happens: 'Nothing is asked of them.',
    serve: () =>
      articleWith(
        `<ul>${times(50, (index) => `<li><a href="http://127.0.0.1:${4_000 + index}/">a</a><a href="http://192.168.0.${index}/reboot">b</a><a href="http://router/">c</a><a href="http://[::1]/">d</a>`)}</ul>`,
      ),
    ends: ['article'],
  },
];

/** Addresses of links in the popup that are not the web's and not the extension's own. */
const strangeAnchors = (document: Document): readonly string[] =>
  [...document.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^(?:https?:\/\/|\/|#|[a-z]+\.html)/.test(href));
