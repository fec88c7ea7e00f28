import type { Page } from 'puppeteer-core';

const END_MS = 5_000;
/** Not by frames, as is the default: a window in the background draws none. */
const ASK_EVERY_MS = 50;

/**
 * Waits for the end of every transition: colours on their way from one theme to the other belong to neither. What turns
 * while it waits for something never ends, and is not waited for.
 */
export async function settledColours(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
        ),
    { polling: ASK_EVERY_MS, timeout: END_MS },
  );
}
