import { expect } from 'vitest';
import { LIMITS } from '../../../../lib/snapshot/limits.ts';
import { ARTICLE, articleWith, PARAGRAPHS_HTML, pageAround, script, times } from '../article.ts';
import { type HostileCase, pageOf } from '../hostile-case.ts';

const READ_IN_FULL = 'The article is read in full.';
/** A page that does not answer for longer than the popup waits, and then lets go so that the browser can be used on. */
const BUSY_MS = 11_000;

/** S: pages without end in size or time. */
export const SIZES: readonly HostileCase[] = [
  {
    id: 'S01',
    title: 'A blog page of 100,000 elements',
    happens:
      'It is judged, and that not all of it was read is noted; or the popup says in time that the page does not answer.',
    serve: () => articleWith(blogLike(100_000)),
    ends: ['page', 'failed.no_answer.title'],
    notes: ['truncated'],
    isRestless: true,
  },
  {
    id: 'S02',
    title: 'A page of 1,000,000 elements',
    happens: 'It is judged and the limit noted, or the popup says in time that the page does not answer.',
    serve: () =>
      articleWith(
        script(`const list = document.createElement('ul'); const item = document.createElement('li');
          item.append(document.createElement('b'), document.createElement('i'), document.createElement('u'));
          for (let i = 0; i < 250000; i += 1) list.append(item.cloneNode(true));
          list.style.display = 'none'; document.body.append(list);`),
      ),
    ends: ['page', 'failed.no_answer.title'],
    isRestless: true,
  },
  {
    id: 'S03',
    title: '100,000 links',
    happens:
      'All are counted, the first 10,000 are listed, and what is sent stays under its limit; or the popup says in time that the page does not answer.',
    serve: () =>
      articleWith(
        script(`const box = document.createElement('div'); box.style.display = 'none'; const link = document.createElement('a');
          link.href = '/page'; link.append('Page');
          for (let i = 0; i < 100000; i += 1) box.append(link.cloneNode(true));
          document.body.append(box);`),
      ),
    ends: ['article', 'failed.no_answer.title'],
    isRestless: true,
    notes: ['truncated'],
    check: ({ page }) => {
      if (page === null) return;
      expect(page.counts.links).toBe(100_000);
      expect(page.links.length).toBeLessThanOrEqual(LIMITS.links);
    },
  },
  {
    id: 'S04',
    title: '50 MB of text in one hidden text node',
    happens: 'The article is read; the limit on text is noted.',
    serve: () =>
      articleWith(
        script(
          `const box = document.createElement('div'); box.style.display = 'none'; box.textContent = 'word '.repeat(1e7); document.body.append(box);`,
        ),
      ),
    ends: ['article'],
    notes: ['truncated'],
    isRestless: true,
  },
  {
    id: 'S06',
    title: 'A document that stops half way and never ends loading',
    happens: 'What is there is judged at once, and the popup says that the page was still loading.',
    serve: () => (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html><html lang="en"><title>A quiet morning</title><body>${ARTICLE}${' '.repeat(4_096)}`,
      );
    },
    ends: ['article'],
    notes: ['still-loading'],
    isEndless: true,
  },
  {
    id: 'S07',
    title: 'A document that trickles in, a paragraph at a time',
    happens: 'What is there is judged at once, and the popup says that the page was still loading.',
    serve: () => (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html><html lang="en"><title>A quiet morning</title><body>${ARTICLE}${' '.repeat(4_096)}`,
      );
      const trickle = setInterval(() => response.write('<p>One more paragraph.</p>'), 200);
      response.on('close', () => clearInterval(trickle));
    },
    ends: ['page'],
    notes: ['still-loading'],
    isEndless: true,
    isRestless: true,
  },
  {
    id: 'S08',
    title: 'A description of 5 MB, 10,000 meta elements, 5,000 headings of 2 kB',
    happens: 'Every field is cut at its limit; the popup says so.',
    serve: () =>
      articleWith(
        times(5_000, () => `<h2>${'heading '.repeat(256)}</h2>`),
        {
          head: `<meta name="description" content="${'d'.repeat(5_000_000)}">${times(10_000, (index) => `<meta name="m${index}" content="x">`)}`,
        },
      ),
    ends: ['page'],
    notes: ['truncated'],
    check: (seen) => {
      expect(pageOf(seen).meta.description?.length).toBeLessThanOrEqual(1_000);
      expect(pageOf(seen).headings.length).toBeLessThanOrEqual(500);
    },
  },
  {
    id: 'S09',
    title: 'Bait for regular expressions in title, anchors, addresses, dates, bylines, srcset and meta names',
    happens: READ_IN_FULL,
    serve: () =>
      articleWith(
        `<img alt="" srcset="${'a'.repeat(100_000)} z"><img alt="" data-x="a.jpg${' '.repeat(50_000)}x"><footer><a href="/x">${'!'.repeat(100_000)}</a><p>${'a@'.repeat(50_000)}</p><p>${'2024-'.repeat(20_000)}</p><p class="byline">${'by '.repeat(50_000)}</p><p>${' '.repeat(200_000)}x</p></footer>`,
        {
          title: `${'a '.repeat(50_000)} | b`,
          head: `<meta property="${' '.repeat(50_000)}x" content="x"><meta property="article:published_time" content="${'2024-'.repeat(20_000)}">`,
        },
      ),
    ends: ['article'],
  },
  {
    id: 'S10',
    title: '300 frames of the same site',
    happens: 'Only the page itself is judged; the frames are counted.',
    serve: () => articleWith('<iframe></iframe>'.repeat(300)),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).counts.frames).toBe(300);
    },
  },
  {
    id: 'S12',
    title: 'An article of 100,000 words',
    happens: 'It is judged; that not all of it was read is noted.',
    // No two alike: what is repeated word for word is read once.
    serve: () =>
      pageAround(
        `<article><h1>A long read</h1>${times(250, (year) => PARAGRAPHS_HTML.replaceAll('<p>', `<p>Year ${year}. `))}</article>`,
      ),
    ends: ['page'],
    notes: ['truncated'],
  },
  {
    id: 'S05',
    title: 'A page that is busy and does not answer',
    happens: 'The popup says so within 10 seconds and offers to try again.',
    serve: () => articleWith(''),
    ends: ['failed.no_answer.title'],
    isRestless: true,
    before: `setTimeout(() => { const end = Date.now() + ${BUSY_MS}; while (Date.now() < end); }, 50) && true`,
  },
];

/** Cards as on a blog's front page, ten elements each. */
function blogLike(elements: number): string {
  return times(
    elements / 10,
    (index) =>
      `<div class="card" style="content-visibility:auto"><h3><a href="/post/${index}">Post number ${index}</a></h3><p>A few words on <em>gardens</em> and <b>rain</b>.</p><ul><li>tag</li><li>other</li></ul></div>`,
  );
}
