import type { Page } from 'puppeteer-core';

export interface LinksTabFigures {
  /** Links in the list. */
  readonly links: number;
  /** Rows that were drawn. */
  readonly drawn: number;
  /** The first press of the tab, to painted rows. Milliseconds. */
  readonly tabOpens: number;
  /** Median from a key in the filter box to the painted list. Milliseconds. */
  readonly keystrokePaints: number;
  readonly keystrokes: readonly number[];
}

/** Measures inside the popup, so that the driver's own way takes no part. Leaves the Links tab open. */
export async function measureLinksTab(popup: Page, runs: number): Promise<LinksTabFigures> {
  const tabOpens = await popup.evaluate(pressAndPaint, '[data-tab="links"]');
  const keystrokes: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const text of ['r', 're', 'rep', 'rep 1', '']) {
      keystrokes.push(await popup.evaluate(typeAndPaint, text));
    }
  }
  const { links, drawn } = await popup.evaluate(countRows);
  return { links, drawn, tabOpens, keystrokePaints: median(keystrokes), keystrokes };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A frame after the rows are there begins after they were painted. */
const pressAndPaint = (selector: string) =>
  new Promise<number>((resolve) => {
    const from = performance.now();
    document.querySelector<HTMLElement>(selector)?.click();
    const wait = () => {
      if (document.querySelector('[data-line]') === null) requestAnimationFrame(wait);
      else requestAnimationFrame(() => resolve(Math.round((performance.now() - from) * 10) / 10));
    };
    requestAnimationFrame(wait);
  });

const typeAndPaint = (text: string) =>
  new Promise<number>((resolve) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (field === null) throw new Error('There is no filter box.');
    const from = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const painted = new MessageChannel();
    painted.port1.onmessage = () => resolve(Math.round((performance.now() - from) * 10) / 10);
    // A message posted in a frame arrives once that frame was painted.
    requestAnimationFrame(() => painted.port2.postMessage(null));
  });

const countRows = () => ({
  links: Number(document.querySelector('.gw-linklist li')?.getAttribute('aria-setsize') ?? 0),
  drawn: document.querySelectorAll('[data-line]').length,
});
