import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { extensionOrigin, listenForNoise, type Noise } from '../../scripts/browsers/chromium-noise.ts';
import { loadedExtension } from '../../scripts/browsers/loaded-extension.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import { BUILT } from '../../scripts/project.ts';
import { type LocalServer, serveLocally } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { allowedBuild } from './allowed-build.ts';
import { startFirefox } from './driven-browser.ts';
import { audit, press, until } from './popup.ts';

const translate = await englishWords();
const word = (key: string, values?: Record<string, number>): string =>
  translate(values === undefined ? { key } : { key, values });

interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

const PAGE = 'http://blog.example/post';
const LINKS = [
  'http://works.example/guide',
  'http://gone.example/old',
  'http://wall.example/',
  'http://stubborn.example/page',
  'http://softly.example/missing',
  'http://moved.example/from',
  'http://signs.example/logout',
  'http://127.0.0.1:4711/router',
];
const PARAGRAPH = `<p>${'The kettle was on before the first reader had finished the page, and nobody minded. '.repeat(6)}</p>`;
const POST = `<!doctype html><title>A quiet morning</title><article><h1>A quiet morning</h1>${PARAGRAPH.repeat(6)}
  <p>${LINKS.map((href) => `<a href="${href}">${href}</a>`).join(' and ')}</p></article>`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const asked: Asked[] = [];
let site: LocalServer;
let folder: string;
const noises: Noise[] = [];

/** Answers as the many servers that every name ending in `.example` stands for. */
const serveSites = (): Promise<LocalServer> =>
  serveLocally((request, response) => {
    const host = request.headers.host ?? '';
    const method = request.method ?? '';
    // A proxy is asked for whole addresses.
    const path = URL.parse(request.url ?? '', `http://${host}`)?.pathname ?? '';
    // The browser's own wish, not ours.
    if (path === '/favicon.ico') {
      response.writeHead(404).end();
      return response;
    }
    asked.push({ host, method, path, headers: request.headers });
    const send = (status: number, body: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, { ...HTML, ...headers }).end(method === 'HEAD' ? undefined : body);
    switch (host) {
      case 'blog.example':
        return send(200, POST, { 'x-robots-tag': 'noindex' });
      case 'works.example':
        return send(200, '<title>A guide</title>', { 'set-cookie': 'who=me; Path=/' });
      case 'gone.example':
        return send(404, '<title>Not found</title>');
      case 'wall.example':
        return send(403, '<title>Just a moment...</title>');
      case 'stubborn.example':
        return method === 'HEAD' ? send(405, '') : send(200, '<title>Here</title>');
      case 'softly.example':
        return send(200, '<title>Page not found – Softly</title>');
      case 'moved.example':
        return path === '/from' ? send(301, '', { location: '/to' }) : send(200, '<title>Moved</title>');
      default:
        return send(500, '');
    }
  });

/** The built extension, with the permission that a person would have been asked for, or as it is. */
async function start(isAllowed: boolean): Promise<Browser> {
  const path = isAllowed ? await allowedBuild(folder) : BUILT.chromium;
  const browser = await launchChromium(await provideBrowser('chromium'), {
    enableExtensions: [path],
    args: [`--host-resolver-rules=MAP *.example 127.0.0.1:${site.port}`],
  });
  noises.push(listenForNoise(browser, await extensionOrigin(browser)));
  return browser;
}

async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = await loadedExtension(browser);
  await page.bringToFront();
  const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  return (await (await opening).asPage()) as Page;
}

const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted: string) => document.body.innerText.includes(wanted), { timeout: 30_000 }, text);

/** From the post, by way of the popup, to the page that checks. */
async function startCheck(browser: Browser, page: Page): Promise<Page> {
  const popup = await openPopup(browser, page);
  await popup.locator(`::-p-aria(${word('first_run.skip')})`).click();
  await popup.locator('[data-tab="links"]').click();
  const opening = browser.waitForTarget((target) => target.url().includes('/link-check.html'));
  await popup.locator(`::-p-text(${word('link_check.check')})`).click();
  return (await (await opening).asPage()) as Page;
}

function expectToldApart(lines: readonly string[]): void {
  const lineOf = (href: string) => lines.find((line) => line.includes(href)) ?? '';
  expect(lineOf('works.example')).toContain(word('link_check.reason.works').replace('{status}', '200'));
  expect(lineOf('works.example')).toContain(word('link_check.outcome.works'));
  expect(lineOf('gone.example')).toContain(word('link_check.outcome.broken'));
  expect(lineOf('wall.example')).toContain(word('link_check.outcome.unknown'));
  expect(lineOf('stubborn.example')).toContain(word('link_check.outcome.works'));
  expect(lineOf('softly.example')).toContain(word('link_check.note.says_missing'));
  expect(lineOf('moved.example')).toContain('http://moved.example/to');
  expect(lineOf('logout')).toContain(word('link_check.outcome.skipped'));
  expect(lineOf('127.0.0.1')).toContain(word('link_check.outcome.skipped'));
}

function expectPolite(): void {
  const toLinks = asked.filter(({ host }) => host !== 'blog.example');
  expect(toLinks.map(({ host }) => host)).not.toContain('signs.example');
  expect(toLinks.filter(({ host }) => host === 'gone.example').map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  for (const { headers } of asked) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(headers.origin).toBeUndefined();
  }
}

beforeAll(async () => {
  site = await serveSites();
  folder = await mkdtemp(join(tmpdir(), 'guestworthy-'));
});

afterEach(() => {
  expect(noises.flatMap((noise) => noise.takeErrors())).toEqual([]);
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test('without the permission the page says what it would ask, and asks nobody', async () => {
  const browser = await start(false);
  try {
    const page = await browser.newPage();
    await page.goto(PAGE);
    asked.length = 0;
    const work = await startCheck(browser, page);
    await shows(work, word('link_check.ask').slice(0, 60));
    await shows(work, word('link_check.start', { count: LINKS.length }));
    expect(asked).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('with it, every link is told apart, politely, and the popup knows it when it opens again', async () => {
  const browser = await start(true);
  try {
    const page = await browser.newPage();
    // A cookie that a request of ours must not carry.
    await page.goto('http://works.example/');
    await page.goto(PAGE);
    asked.length = 0;
    const work = await startCheck(browser, page);
    await shows(work, word('link_check.state.done', { count: LINKS.length }));
    const lines = await work.$$eval('.gw-checklist li', (items) =>
      items.map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    expectToldApart(lines);
    expectPolite();

    const popup = await openPopup(browser, page);
    await popup.locator('[data-tab="links"]').click();
    await shows(popup, word('link_check.state.done', { count: LINKS.length }));
    await popup.locator(`::-p-text(${word('link_check.outcome.broken')})`).click();
    expect(await popup.$$eval('[data-line]', (rows) => rows.length)).toBe(1);
    await popup.locator('[data-tab="page"]').click();
    await shows(popup, 'X-Robots-Tag: noindex');
    await shows(popup, word('page.no_index_follow'));
  } finally {
    await browser.close();
  }
});

test('in Firefox the browser asks, and every link is told apart as politely', async () => {
  const browser = await startFirefox(site.port);
  try {
    await browser.open('http://works.example/');
    await browser.open(PAGE);
    asked.length = 0;
    await audit(browser);
    await press(browser, word('first_run.skip'));
    await press(browser, word('app.tab.links'));
    await press(browser, word('link_check.check'));
    await browser.goToTab('/link-check.html');
    await browser.closePopup();
    expect(asked).toEqual([]);
    await browser.clickInPage('//div[contains(@class, "gw-linkcheck__ask")]//button');
    await browser.allowPermission();
    const done = word('link_check.state.done', { count: LINKS.length });
    await expect.poll(() => browser.inPage('document.body.innerText'), { timeout: 60_000 }).toContain(done);
    const lines = await browser.inPage(
      `[...document.querySelectorAll('.gw-checklist li')].map((item) => item.innerText.replace(/\\s+/g, ' '))`,
    );
    expectToldApart(lines as readonly string[]);
    expectPolite();

    await browser.goToTab(PAGE);
    await browser.pressAction();
    await press(browser, word('app.tab.links'));
    await until(browser, (document: Document, text: string) => document.body.innerText.includes(text), done);
    expect(await browser.takeErrors()).toEqual([]);
  } finally {
    await browser.close();
  }
});
