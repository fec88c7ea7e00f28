import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Translate } from '../../lib/i18n/translate.ts';
import { openWithExtension } from '../browsers/extension-in-chromium.ts';
import { ARTIFACTS } from '../project.ts';
import type { PageToShow } from './page-to-show.ts';

/** Opens the popup on the page as a click does, and saves it in light and dark; gives back the files' paths. */
export async function popupPictures(
  executablePath: string,
  page: PageToShow,
  translate: Translate,
): Promise<readonly string[]> {
  await mkdir(ARTIFACTS, { recursive: true });
  const { browser, pressAction } = await openWithExtension(executablePath, page, { headless: true, scale: 2 });
  try {
    const popup = await pressAction();
    await answerFirstRun(popup, page.niche, translate);
    const files: string[] = [];
    for (const scheme of ['light', 'dark']) {
      await popup.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await settled(popup);
      const path = join(ARTIFACTS, `popup-${scheme}.png`);
      await popup.screenshot({ path });
      files.push(path);
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** Waits until colours have changed over and the browser has made the popup as tall as its content wants. */
export async function settled(popup: Page): Promise<void> {
  const isSettled = () => {
    const body = document.querySelector('.gw-body');
    const fits = body === null || body.scrollHeight <= body.clientHeight || innerHeight >= 600;
    return fits && document.getAnimations().every(({ playState }) => playState !== 'running');
  };
  // A popup that stays small is still worth a picture.
  await popup.waitForFunction(isSettled, { polling: 50, timeout: SETTLE_MS }).catch(() => {});
}

const SETTLE_MS = 2_000;

/** Answers the question of the first time and waits for the verdict, or the reason why there is none. */
export async function answerFirstRun(popup: Page, niche: string | null, translate: Translate): Promise<void> {
  const named = (key: string) => popup.locator(`::-p-aria(${translate({ key })})`);
  if (niche !== null) {
    await named('niche.label').fill(niche);
    await named('first_run.start').click();
  } else {
    await named('first_run.skip').click();
  }
  // Any end will do: a verdict, or the reason why there is none.
  await popup.waitForSelector('main:not(:has([aria-busy="true"])) h2');
}
