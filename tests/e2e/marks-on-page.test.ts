import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { audit, press, until } from './popup.ts';

const translate = await englishWords();
const word = (key: string, values: Record<string, string> = {}): string => translate({ key, values });

const MARKS = '<guestworthy-marks';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('marks on the page, in %s', (_, start) => {
  let site: LocalServer;
  let browser: DrivenBrowser;
  let htmlBefore: string;

  beforeAll(async () => {
    site = await serveFixtures();
    browser = await start();
    await browser.open(`http://${SITE_HOST}:${site.port}/plain-text-newsletter`);
    htmlBefore = await browser.pageHtml();
    await audit(browser);
    await press(browser, word('first_run.skip'));
    await press(browser, word('app.tab.links'));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(async () => {
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('a link is shown on the page', async () => {
    await press(browser, word('app.show_on_page_of', { subject: "Evan Miller's sample size calculator" }));
    await expect.poll(() => browser.pageHtml()).toContain(MARKS);
  });

  test('the outbound links are coloured, and uncoloured without trace', async () => {
    await press(browser, word('links.highlight'));
    await until(browser, isPressed, word('links.highlight'));
    expect(await browser.pageHtml()).toContain(MARKS);
    await press(browser, word('links.highlight'));
    await expect.poll(() => browser.pageHtml()).toBe(htmlBefore);
  });
});

const isPressed = (document: Document, name: string): boolean =>
  [...document.querySelectorAll('button[aria-pressed="true"]')].some((button) => button.textContent === name);
