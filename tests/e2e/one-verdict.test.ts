import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleForPage } from '../../scripts/browsers/bundle-for-page.ts';
import { ROOT } from '../../scripts/project.ts';
import { type LocalServer, serveLocally } from '../../scripts/serve.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { CASES } from './hostile/cases.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const NICHE = 'email marketing, newsletters, gardening, remote work';

/** Odd pages that stand still and are quickly made; what is odd about each is told in the list of hostile cases. */
const ODD = 'D01 D03 D06 D13 D17 T01 T02 T05 T10 T12 T13 U01 U04 U05 U06 U07 U10 X01 X17'.split(' ');
const PAGES: readonly string[] = [
  ...globSync('tests/fixtures/scenarios/*/page.html', { cwd: ROOT }),
  ...globSync('tests/fixtures/honest/{en,de,es,fr}-{affiliate-review,seo-agency,pharmacology}.html', { cwd: ROOT }),
  ...ODD,
].toSorted();

/** Differences that stand: where in the facts, and why. */
const EXPLAINED: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^\/page\/(?:structuredData\/\d+\/error|problems\/\d+\/subject): "\d+: .*JSON/,
    why: "each browser's JSON parser says in its own words what is wrong; the words are shown to nobody and score nothing",
  },
];

const JUDGE = fileURLToPath(new URL('./judge-in-page.ts', import.meta.url));

type Judged = readonly unknown[];

let site: LocalServer;
const judged = new Map<DrivenBrowser['name'], Judged>();

beforeAll(async () => {
  const code = await bundleForPage(JUDGE, 'judging');
  site = await serveLocally((request, response) => {
    const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '/';
    if (path === '/judge.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
    const page = PAGES[Number(path.slice(1))];
    const { type, body } = page === undefined ? { type: 'text/plain', body: '' } : contentOf(page);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await Promise.all([startChromium, startFirefox].map(judgeAll));
}, 240_000);

afterAll(() => site?.close());

async function judgeAll(start: () => Promise<DrivenBrowser>): Promise<void> {
  const browser = await start();
  try {
    const answers: unknown[] = [];
    for (const index of PAGES.keys()) {
      await browser.open(`http://${SITE_HOST}:${site.port}/${index}`);
      const json = await browser.inPage(
        // The address in full: the base of a page may be broken.
        `fetch('http://${SITE_HOST}:${site.port}/judge.js').then((answer) => answer.text()).then((code) => new Function(code + ';return judging')().judge(${JSON.stringify(NOW)}, ${JSON.stringify(NICHE)}))`,
      );
      answers.push(typeof json === 'string' ? JSON.parse(json) : json);
    }
    judged.set(browser.name, answers);
  } finally {
    await browser.close();
  }
}

function contentOf(page: string): { readonly type: string; readonly body: string | Buffer } {
  const served = CASES.find(({ id }) => id === page)?.serve?.();
  if (served === undefined) return { type: HTML, body: readFileSync(join(ROOT, page)) };
  if (typeof served === 'function') throw new Error(`${page} is not a page that stands still`);
  return typeof served === 'string' ? { type: HTML, body: served } : { type: served.type ?? HTML, body: served.body };
}

const HTML = 'text/html; charset=utf-8';

test('there are at least forty pages', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(40);
});

test.each(PAGES.map((page, index) => [page, index] as const))('%s: the same facts and the same verdict', (_, index) => {
  const inChromium = judged.get('chromium')?.[index];
  const inFirefox = judged.get('firefox')?.[index];
  expect(inChromium).toMatchObject({ page: {}, report: {} });
  const left = differences(inChromium, inFirefox).filter((path) => !EXPLAINED.some((known) => known.path.test(path)));
  expect(left).toEqual([]);
});

/** Where two JSON values differ, with both sides. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (!isObject(one) || !isObject(other)) {
    return Object.is(one, other) ? [] : [`${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];
  }
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differences(one[name], other[name], `${path}/${name}`));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
