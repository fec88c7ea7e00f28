import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { audit, press, shownText, until } from './popup.ts';

const translate = await englishWords();
const word = (key: string): string => translate({ key });

/** More than the article: the comments under it, too. */
const PART = "document.querySelector('main')";

describe.each([
  ['Chromium', () => startChromium()],
  ['Firefox', () => startFirefox()],
] as const)('another part of the page as the article, in %s', (_, start) => {
  let site: LocalServer;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    site = await serveFixtures();
    browser = await start();
    await browser.open(`http://${SITE_HOST}:${site.port}/plain-text-newsletter`);
    await audit(browser);
    await press(browser, word('first_run.skip'));
    await press(browser, word('app.tab.article'));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('is picked by a click, audited, and taken back', async () => {
    const htmlBefore = await browser.pageHtml();
    await press(browser, word('article.pick'));
    await expect.poll(() => browser.ask(shownText, null)).toBeFalsy();
    await expect.poll(() => browser.pageHtml()).not.toBe(htmlBefore);
    await browser.inPage(
      `${PART}.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true })) || 0`,
    );
    await browser.inPage(`${PART}.click() || 0`);

    await audit(browser);
    await until(browser, articleSays, word('article.picked_note'));
    await press(browser, word('article.forget_pick'));
    await until(browser, articleSays, word('article.pick_note'));
    expect(await browser.takeErrors()).toEqual([]);
  });
});

/** Brings the tab to the front each time: a new audit begins on the first one. */
const articleSays = (document: Document, text: string): boolean => {
  document.querySelector<HTMLElement>('[data-tab="article"]')?.click();
  return document.body.innerText.includes(text);
};
