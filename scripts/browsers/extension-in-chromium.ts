import type { Browser, Page } from 'puppeteer-core';
import { BUILT } from '../project.ts';
import { launchChromium } from './chromium.ts';
import { loadedExtension } from './loaded-extension.ts';

const POPUP_MS = 10_000;

export interface ExtensionInChromium {
  readonly browser: Browser;
  /** The tab in front. */
  readonly page: Page;
  /** Presses the extension's toolbar button on the tab in front and gives back the popup. */
  readonly pressAction: (page?: Page) => Promise<Page>;
}

interface PageInTab {
  readonly url: string;
  /** A host name that must lead to this machine, or `null`. */
  readonly localHost: string | null;
}

interface WindowOptions {
  readonly headless: boolean;
  /** Device pixels for a CSS pixel. */
  readonly scale?: number;
  /** Folder of the built extension. */
  readonly extension?: string;
}

/** Starts Chromium with the built extension installed and the page open. */
export async function openWithExtension(
  executablePath: string,
  { url, localHost }: PageInTab,
  { headless, scale = 1, extension: folder = BUILT.chromium }: WindowOptions,
): Promise<ExtensionInChromium> {
  const browser = await launchChromium(executablePath, {
    headless,
    enableExtensions: [folder],
    args: [
      ...(localHost === null ? [] : [`--host-resolver-rules=MAP ${localHost} 127.0.0.1`]),
      ...(headless ? [`--screen-info={2560x1800 devicePixelRatio=${scale}}`, '--window-size=1280,900'] : []),
    ],
    // In a window of its own the page takes the window's size, as the person sets it.
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(url);
  const extension = await loadedExtension(browser);
  return {
    browser,
    page,
    pressAction: async (pressedOn = page) => {
      await pressedOn.bringToFront();
      const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: POPUP_MS });
      await pressedOn.triggerExtensionAction(extension);
      return (await opening).asPage();
    },
  };
}
