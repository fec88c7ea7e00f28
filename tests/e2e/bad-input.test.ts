import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { audit, press, until } from './popup.ts';

const translate = await englishWords();
const word = (key: string): string => translate({ key });

type Name = DrivenBrowser['name'];

/** What the popup says about a page, by browser where they differ; a key of locales/en.yml. */
interface Case {
  readonly page: string;
  /** A path of the fixture site, or a whole address. */
  readonly address: string | Readonly<Record<Name, string>>;
  /** One of these, as keys of locales/en.yml. */
  readonly says: readonly string[] | Readonly<Record<Name, readonly string[]>>;
  /** The page never ends loading, so nobody waits for it. */
  readonly isEndless?: boolean;
}

/** Chromium does not tell an extension the address of a tab that it may not read. */
const NO_WEB_PAGE = { chromium: ['refused.browser_page.title'], firefox: ['refused.not_a_web_page.title'] };

const CASES: readonly Case[] = [
  {
    page: "a page of the browser's own",
    address: { chromium: 'chrome://version/', firefox: 'about:config' },
    says: ['refused.browser_page.title'],
  },
  { page: 'an empty tab', address: 'about:blank', says: NO_WEB_PAGE },
  { page: 'a page in its address', address: 'data:text/html,<p>hello', says: NO_WEB_PAGE },
  { page: 'a PDF', address: '/document.pdf', says: ['refused.pdf.title'] },
  { page: 'an image', address: '/picture.png', says: ['refused.media.title'] },
  { page: 'plain text', address: '/notes.txt', says: ['refused.plain_text.title'] },
  { page: 'an empty page', address: '/empty', says: ['verdict.no_article'] },
  { page: 'a page without an article', address: '/no-article', says: ['verdict.no_article'] },
  { page: 'a page without a head', address: '/headless', says: ['problems.no_head'] },
  { page: 'broken structured data', address: '/broken-json-ld', says: ['problems.broken_json_ld'] },
  { page: 'a form that shadows the page', address: '/clobbered', says: ['verdict.page_evidence'] },
  // A slow machine may need longer than the popup waits; then it says so, and that is an end too.
  { page: '100,000 links', address: '/many-links', says: ['problems.title', 'failed.no_answer.title'] },
  { page: 'a page that never ends loading', address: '/never-ends', says: ['problems.still_loading'], isEndless: true },
  { page: 'a page that never answers', address: '/busy', says: ['failed.no_answer.title'], isEndless: true },
];

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('pages that are no good, in %s', (name, start) => {
  let site: LocalServer;
  let browser: DrivenBrowser;

  const addressOf = (address: Case['address']): string => {
    const own = typeof address === 'string' ? address : address[name];
    return own.startsWith('/') ? `http://${SITE_HOST}:${site.port}${own}` : own;
  };

  beforeAll(async () => {
    site = await serveFixtures();
    browser = await start();
    await browser.open(addressOf('/plain-text-newsletter'));
    await audit(browser);
    await press(browser, word('first_run.skip'));
    await until(browser, (document, text) => document.body.innerText.includes(text), word('verdict.moved'));
    await browser.closePopup();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(async () => {
    await browser.closePopup();
    expect(await browser.takeErrors()).toEqual([]);
  });

  test.each(CASES)('$page', async ({ address, says, isEndless = false }) => {
    await browser.open(addressOf(address), { isEndless });
    const shown = await audit(browser);
    const titles = ('chromium' in says ? says[name] : says).map(word);
    expect(
      titles.filter((title) => shown.includes(title)),
      shown,
    ).not.toEqual([]);
  });
});
