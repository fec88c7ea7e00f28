import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { BUILT } from '../project.ts';
import type { SavedPage } from './page-folder.ts';
import { servedTab } from './served-tab.ts';

export interface IdleCost {
  /** Trace events that name a script of an extension while pages were loaded. */
  readonly extensionEvents: number;
  readonly events: number;
  readonly pages: number;
  /** Extension targets other than a sleeping service worker that were alive. */
  readonly targets: number;
}

/** Loads pages with the extension installed and untouched, and looks in the browser's trace for anything it did. */
export async function idleCost(executablePath: string, pages: readonly SavedPage[]): Promise<IdleCost> {
  const browser: Browser = await launchChromium(executablePath, { enableExtensions: [BUILT.chromium] });
  try {
    const tab = await servedTab(browser);
    await tab.page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
    for (const page of pages) await tab.open(page.url, page.html());
    const trace = Buffer.from((await tab.page.tracing.stop()) ?? []).toString('utf8');
    const { traceEvents }: { traceEvents: readonly object[] } = JSON.parse(trace);
    const named = traceEvents.filter((event) => JSON.stringify(event).includes('chrome-extension://'));
    const targets = browser
      .targets()
      .filter((target) => target.type() !== 'service_worker' && target.url().startsWith('chrome-extension://'));
    return { extensionEvents: named.length, events: traceEvents.length, pages: pages.length, targets: targets.length };
  } finally {
    await browser.close();
  }
}
