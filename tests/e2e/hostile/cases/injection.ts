import { expect } from 'vitest';
import { ARTICLE, articleWith, pageAround, script, times } from '../article.ts';
import { type HostileCase, pageOf, type Seen } from '../hostile-case.ts';

const BAIT =
  '"&gt;&lt;img src=x onerror=&quot;window.__xss=1&quot;&gt;&lt;script&gt;window.__xss=1&lt;/script&gt;{{constructor}}';
const RAW_BAIT = '"><img src=x onerror="window.__xss=1"><script>window.__xss=1</script>{{constructor}}';

const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Neither an element of the page's making nor its script has come into the popup. */
async function popupIsClean({ browser }: Seen): Promise<void> {
  expect(await browser.ask(foreignMarkup, null)).toEqual([]);
}

const foreignMarkup = (document: Document): readonly string[] =>
  [...document.querySelectorAll('img[src="x"], [onerror], main script, iframe, object')].map(
    ({ outerHTML }) => outerHTML,
  );

/** X: pages that want into the extension, or want to catch it. */
export const INJECTION: readonly HostileCase[] = [
  {
    id: 'X01',
    title: 'Markup and scripts as text, in title, description, author, headings, anchors and structured data',
    happens: 'It is shown as the text that it is; nothing runs.',
    serve: () =>
      pageAround(
        `${jsonLd(safeJson({ '@type': 'BlogPosting', headline: RAW_BAIT, author: { '@type': 'Person', name: RAW_BAIT } }))}<article><h1>${BAIT}</h1><p class="byline">By ${BAIT}</p>${ARTICLE}<h2>${BAIT}</h2><p><a href="https://x.example/?q=${BAIT}">${BAIT}</a></p></article>`,
        {
          title: BAIT,
          head: `<meta name="description" content="${BAIT}"><meta property="og:title" content="${BAIT}">`,
        },
      ),
    ends: ['page'],
    check: popupIsClean,
  },
  {
    id: 'X03',
    title: 'Styles, classes and style attributes made to spoil the popup',
    happens: 'None of them comes into the popup.',
    serve: () =>
      articleWith('<p class="gw-app" style="position:fixed;inset:0">x</p>', {
        head: '<style>.gw-app, body { display: none !important; }</style>',
      }),
    ends: ['page'],
    check: popupIsClean,
  },
  {
    id: 'X07',
    title: 'A page that watches its own document for traces',
    happens: 'It sees nothing: no element, no attribute, no change.',
    serve: () =>
      articleWith(
        script(`addEventListener('load', () => setTimeout(() => { window.__seen = 0;
          new MutationObserver((changes) => { window.__seen += changes.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          document.addEventListener('focusin', () => { window.__seen += 1; }); addEventListener('scroll', () => { window.__seen += 1; }, true); }));`),
      ),
    ends: ['article'],
    check: async ({ browser }) => {
      expect(await browser.inPage('(window.wrappedJSObject ?? window).__seen')).toBe(0);
    },
  },
  {
    id: 'X09',
    title: 'A policy that forbids everything, Trusted Types and a sandbox among it',
    happens: 'The article is read in full, and the policy is not broken once.',
    serve: () => ({
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox; report-uri /violation",
      },
      body: articleWith(''),
    }),
    ends: ['article'],
  },
  {
    id: 'X10',
    title: 'A page that talks to itself as if it were the extension',
    happens: 'There is nobody to listen; the article is read in full.',
    serve: () =>
      articleWith(
        script(`setInterval(() => { window.postMessage({ v: 1, ok: true, data: { score: 100 } }, '*');
          document.dispatchEvent(new CustomEvent('guestworthy', { detail: { score: 100 } })); }, 20);
          globalThis.chrome = { runtime: { sendMessage() { window.__xss = 1; } } };`),
      ),
    ends: ['article'],
  },
  {
    id: 'X12',
    title: 'Fields named __proto__, constructor and prototype, in structured data and meta elements',
    happens: 'They change nothing; the article is read in full.',
    serve: () =>
      articleWith(
        `${jsonLd('{"@type":"BlogPosting","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"headline":"A quiet morning"}')}`,
        {
          head: '<meta name="__proto__" content="x"><meta property="og:__proto__" content="x"><meta name="constructor" content="x"><meta name="twitter:prototype" content="x">',
        },
      ),
    ends: ['article'],
    check: async ({ browser }) => {
      expect(await browser.ask((document) => 'polluted' in document, null)).toBe(false);
    },
  },
  {
    id: 'X13',
    title: 'A block of structured data of 10 MB',
    happens: 'It is left out, and the popup says so.',
    serve: () => articleWith(jsonLd(`{"@type":"BlogPosting","headline":"${'x'.repeat(10_000_000)}"}`)),
    ends: ['article'],
    notes: ['broken-json-ld'],
  },
  {
    id: 'X15',
    title: '100,000 nested lists in a block of structured data',
    happens: 'The article is read in full.',
    serve: () => articleWith(jsonLd(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
    ends: ['article'],
  },
  {
    id: 'X16',
    title: '20,000 blocks of structured data',
    happens: 'The first are read; the popup says that there were more.',
    serve: () => articleWith(jsonLd('{"@type":"Thing","name":"x"}').repeat(20_000)),
    ends: ['article'],
    notes: ['truncated'],
  },
  {
    id: 'X17',
    title: 'Structured data that is broken: cut off, in a comment, going round in circles, with numbers too large',
    happens: 'What can be read is read, and the popup says that a block is broken.',
    serve: () =>
      articleWith(
        `${jsonLd('{"@type":"BlogPosting","author":')}${jsonLd('<!-- {"@type":"Thing"} -->')}${jsonLd('{"@graph":[{"@id":"#a","@type":"Person","knows":{"@id":"#b"}},{"@id":"#b","@type":"Person","knows":{"@id":"#a"}}]}')}${jsonLd('{"@type":"Thing","width":1e400,"width":2}')}`,
      ),
    ends: ['article'],
    notes: ['broken-json-ld'],
  },
  {
    id: 'X14',
    title: '20,000 microdata properties and an Open Graph title of 5 MB',
    happens: 'They are cut at their limits; the article is read in full.',
    serve: () =>
      articleWith(
        `<div itemscope itemtype="https://schema.org/Thing">${times(20_000, (index) => `<span itemprop="p${index}">x</span>`)}</div>`,
        { head: `<meta property="og:title" content="${'t'.repeat(5_000_000)}">` },
      ),
    ends: ['article'],
    check: (seen) => {
      expect(JSON.stringify(pageOf(seen)).length).toBeLessThan(4_000_000);
    },
  },
];
