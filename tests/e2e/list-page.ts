import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import { BUILT } from '../../scripts/project.ts';

/** A Chromium of its own with the extension, and the address of the shortlist page in it. */
export async function startListBrowser(): Promise<{ readonly browser: Browser; readonly url: string }> {
  const browser = await launchChromium(await provideBrowser('chromium'), {
    enableExtensions: true,
    defaultViewport: { width: 1320, height: 860 },
  });
  return { browser, url: `chrome-extension://${await browser.installExtension(BUILT.chromium)}/shortlist.html` };
}

/** Not by frames, as is the default: a window in the background draws none. */
export const POLLING = { polling: 50 };

export const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), POLLING, text);

export const press = (page: Page, label: string) =>
  page.waitForFunction(
    (wanted) => {
      const named = [...document.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
        [one.innerText.trim(), one.getAttribute('aria-label')].includes(wanted),
      );
      named?.click();
      return named !== undefined;
    },
    POLLING,
    label,
  );
