import { setTimeout as after } from 'node:timers/promises';
import { openWithExtension } from '../browsers/extension-in-chromium.ts';
import { SHOWN } from './empty-popup.ts';

export interface LinksTabTimes {
  readonly links: number;
  /** Milliseconds until the frame that shows the tab. */
  readonly open: readonly number[];
  /** Milliseconds until the frame that shows the list as filtered by one more letter. */
  readonly keystroke: readonly number[];
}

/** Opens the Links tab for a page of very many links in the real popup, and types into its search field. */
export async function linksTabTimes(executablePath: string, links: number): Promise<LinksTabTimes> {
  const { browser, page, pressAction } = await openWithExtension(
    executablePath,
    { url: 'about:blank', localHost: null },
    { headless: true },
  );
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: pageOf(links) })
        : void request.abort('aborted'),
    );
    await page.goto('https://links.example/blog/many');
    const firstPopup = await pressAction();
    await firstPopup.waitForSelector('.gw-first');
    await firstPopup.click('.gw-foot button');
    await after(SETTLE_MS);
    await firstPopup.close();
    const open: number[] = [];
    const keystroke: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const popup = await pressAction();
      await popup.waitForFunction((name) => performance.getEntriesByName(name).length > 0, { polling: 50 }, SHOWN);
      await after(SETTLE_MS);
      open.push(Number(await popup.evaluate(untilFrame(`document.querySelector('[data-tab="links"]').click()`))));
      for (const text of ['s', 's1', 's12', '']) keystroke.push(Number(await popup.evaluate(untilFrame(typed(text)))));
      await popup.close();
    }
    return { links, open, keystroke };
  } finally {
    await browser.close();
  }
}

const ROUNDS = 5;
const SETTLE_MS = 300;

const untilFrame = (change: string): string => `new Promise((resolve) => {
  const started = performance.now();
  ${change};
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
})`;

const typed = (text: string): string =>
  `const field = document.querySelector('input[type="search"]'); field.value = '${text}'; field.dispatchEvent(new Event('input', { bubbles: true }))`;

function pageOf(links: number): string {
  const part = (index: number): string =>
    `<p>Of soil, rain and the sizes of beds we wrote <a href="https://s${index % 900}.example/${index}">bed ${index}</a> last year.</p>`;
  const parts = Array.from({ length: links }, (_, index) => part(index)).join('');
  return `<!doctype html><html lang="en"><title>Many links</title><body><article><h1>Many links</h1>${parts}</article></body></html>`;
}
