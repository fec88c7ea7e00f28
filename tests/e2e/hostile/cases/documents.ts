import { ARTICLE, articleWith, pageAround, script } from '../article.ts';
import type { HostileCase } from '../hostile-case.ts';

/** A white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==',
  'base64',
);

/** The smallest PDF that viewers open: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const SAYS_WHY = 'The popup says what it is and gives no score.';

/** Chromium does not tell an extension the address of a tab that it may not read. */
const NO_WEB_PAGE = { chromium: ['refused.browser_page.title'], firefox: ['refused.not_a_web_page.title'] } as const;

/** K: documents that are no web page, or an odd one. */
export const DOCUMENTS: readonly HostileCase[] = [
  {
    id: 'K01',
    title: "A page of the browser's own",
    happens: SAYS_WHY,
    address: { chromium: 'chrome://version/', firefox: 'about:config' },
    ends: ['refused.browser_page.title'],
    isRestless: true,
  },
  {
    id: 'K03',
    title: "A page's source, as the browser shows it",
    happens: SAYS_WHY,
    address: { chromium: 'view-source:about:blank', firefox: 'view-source:about:blank' },
    ends: ['refused.page_source.title', 'refused.browser_page.title'],
    isRestless: true,
  },
  {
    id: 'K04',
    title: 'An empty tab',
    happens: SAYS_WHY,
    address: 'about:blank',
    ends: NO_WEB_PAGE,
  },
  {
    id: 'K05',
    title: 'A page that stands in its own address',
    happens: SAYS_WHY,
    address: 'data:text/html,<p>hello',
    ends: NO_WEB_PAGE,
  },
  {
    id: 'K06',
    title: 'A page that did not load',
    happens: 'The popup says that there is nothing to read, and gives no score.',
    address: 'http://127.0.0.1:1/',
    ends: ['refused.error_page.title', 'refused.browser_page.title', 'refused.no_access.title'],
    isRestless: true,
  },
  {
    id: 'K07',
    title: 'A PDF',
    happens: SAYS_WHY,
    serve: () => ({ type: 'application/pdf', body: PDF }),
    address: '/case/K07.pdf',
    ends: ['refused.pdf.title'],
    isRestless: true,
  },
  {
    id: 'K08',
    title: 'An image',
    happens: SAYS_WHY,
    serve: () => ({ type: 'image/png', body: PNG }),
    ends: ['refused.media.title'],
  },
  {
    id: 'K09',
    title: 'Plain text',
    happens: SAYS_WHY,
    serve: () => ({ type: 'text/plain; charset=utf-8', body: 'Just some notes.\n' }),
    ends: ['refused.plain_text.title'],
  },
  {
    id: 'K10',
    title: 'An XML document',
    happens: SAYS_WHY,
    serve: () => ({ type: 'text/xml', body: '<?xml version="1.0"?><items><item>One</item></items>' }),
    ends: ['refused.feed.title'],
  },
  {
    id: 'K14',
    title: 'A drawing in SVG',
    happens: SAYS_WHY,
    serve: () => ({
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://x.example/"><text y="20">x</text></a></svg>',
    }),
    ends: ['refused.media.title'],
  },
  {
    id: 'K15',
    title: 'XHTML that breaks off',
    happens: 'It is judged as far as it goes, or the popup says why not.',
    serve: () => ({
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A quiet morning</title></head><body>${ARTICLE}<p>broken`,
    }),
    ends: ['page', 'refused.feed.title'],
  },
  {
    id: 'K16',
    title: 'JSON',
    happens: SAYS_WHY,
    serve: () => ({ type: 'application/json', body: '{"a":1}' }),
    // Firefox shows it in a viewer of its own.
    ends: { chromium: ['refused.plain_text.title'], firefox: ['refused.no_access.title', 'refused.plain_text.title'] },
    isRestless: true,
  },
  {
    id: 'K11',
    title: 'An error page with an article, answered with 404',
    happens: 'It is judged as what it shows.',
    serve: () => ({ status: 404, body: articleWith('') }),
    ends: ['article'],
  },
  {
    id: 'K12',
    title: 'A page without an article: a login',
    happens: 'The popup says that there is no article here, and gives no score.',
    serve: () => pageAround('<form><label>Name <input></label><label>Word <input type="password"></label></form>'),
    ends: ['page'],
    notes: ['no-article'],
  },
  {
    id: 'K13',
    title: 'The article stands in a frame',
    happens: 'The page around it is judged; nothing of the frame is taken for it.',
    serve: () => pageAround(`<h1>Frame</h1><iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`),
    ends: ['page'],
    notes: ['no-article'],
  },
  {
    id: 'K17',
    title: 'An empty page',
    happens: 'The popup says that there is no article here.',
    serve: () => '',
    ends: ['page'],
    notes: ['no-article'],
  },
  {
    id: 'K18',
    title: 'A page whose head a script removes',
    happens: 'The article is read in full; the popup says that title and description may be missing.',
    serve: () => articleWith(script('document.head.remove()')),
    ends: ['article'],
    notes: ['no-head'],
  },
  {
    id: 'K19',
    title: 'A page in a sandbox, whose origin is none',
    happens: 'The article is read in full.',
    serve: () => ({ headers: { 'content-security-policy': 'sandbox' }, body: articleWith('') }),
    ends: ['article'],
  },
];
