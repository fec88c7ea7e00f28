import { setTimeout as after } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** The one extension of a browser. Chromium loads it beside its own start, which may take longer than opening a page. */
export async function loadedExtension(browser: Browser) {
  const stopAt = performance.now() + LOAD_MS;
  for (;;) {
    const [extension] = (await browser.extensions()).values();
    if (extension !== undefined) return extension;
    if (performance.now() > stopAt) throw new Error('Chromium did not load the extension.');
    await after(ASK_EVERY_MS);
  }
}

/** The folder of the extension may be on a slow disk of a busy machine. Milliseconds. */
const LOAD_MS = 10_000;
const ASK_EVERY_MS = 100;
