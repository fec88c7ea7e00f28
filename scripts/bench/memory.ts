import type { Browser, CDPSession } from 'puppeteer-core';
import type { SavedPage } from './page-folder.ts';
import { readerScripts } from './readers.ts';
import { servedTab } from './served-tab.ts';

export interface MemoryUse {
  /** Bytes of JavaScript heap that reading added, before anything was given back. */
  readonly added: readonly number[];
  /** Bytes still held once the answer was gone and the garbage collected. */
  readonly left: readonly number[];
}

/** What our script costs a page in memory, and what it leaves there. */
export async function memoryUse(browser: Browser, pages: readonly SavedPage[]): Promise<MemoryUse> {
  const tab = await servedTab(browser);
  const script = `${readerScripts().ours}.then(({ ms }) => ms)`;
  const added: number[] = [];
  const left: number[] = [];
  for (const page of pages) {
    await tab.open(page.url, page.html());
    const session = await tab.page.createCDPSession();
    // What a first script costs any page is not ours.
    await tab.page.evaluate('document.querySelectorAll("*").length');
    const before = await heapAfterCollection(session);
    await tab.page.evaluate(script);
    added.push((await heap(session)) - before);
    left.push((await heapAfterCollection(session)) - before);
    await session.detach();
  }
  await tab.page.close();
  return { added, left };
}

async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return heap(session);
}

const heap = async (session: CDPSession): Promise<number> => (await session.send('Runtime.getHeapUsage')).usedSize;
