import type { Page } from 'puppeteer-core';

const HOUR_MS = 3_600_000;

/** From the start of the navigation to the first row in the document, by the page's own clock. */
export async function firstRows(page: Page, url: string): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_records, observer) => {
      if (document.querySelector('tr[data-domain]') === null) return;
      observer.disconnect();
      performance.mark('first-rows');
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(url);
  await page.waitForSelector('tr[data-domain]', { timeout: HOUR_MS });
  return page.evaluate(() => Math.round(performance.getEntriesByName('first-rows')[0]?.startTime ?? Number.NaN));
}

/** Waits until the page has nothing to do. */
export const settle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })));

/** Does something and waits for the frame that shows it; times of five, in milliseconds. */
export async function timesOf(page: Page, change: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await settle(page);
    times.push(Math.round(Number(await page.evaluate(`(${MEASURE})(() => { ${change} })`))));
  }
  return times;
}

const MEASURE = `(change) => new Promise((resolve) => {
  const start = performance.now();
  change();
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
})`;

const typed = (text: string) =>
  `const field = document.querySelector('input[type="search"]'); field.value = '${text}'; field.dispatchEvent(new Event('input', { bubbles: true }))`;

/** What a person does to the list, as scripts for the page. */
export const CHANGES = {
  'sort by score': `document.querySelector('th.gw-c-score button').click()`,
  'sort by name': `document.querySelector('thead th:nth-child(2) button').click()`,
  'search for two words': typed('eleven numbers'),
  'clear the search': typed(''),
  'filter by status': `document.querySelectorAll('.gw-pipe__s')[3].click()`,
  'all again': `document.querySelectorAll('.gw-pipe__s')[0].click()`,
} as const;

export interface ScrollFigures {
  readonly frames: number;
  /** Tasks of more than 50 ms that the browser reported meanwhile, in milliseconds. */
  readonly longTasks: readonly number[];
}

/** Scrolls by the wheel, two rows a frame, with a leap of the scroll bar through a fortieth of the list now and then. */
export async function scroll(page: Page): Promise<ScrollFigures> {
  await settle(page);
  // Our own script: what it gives back is what it is said to be.
  return (await page.evaluate(SCROLL)) as ScrollFigures;
}

const SCROLL = `new Promise((resolve) => {
  const box = document.querySelector('.gw-list');
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))));
  observer.observe({ entryTypes: ['longtask'] });
  let frames = 0;
  box.scrollTop = 0;
  const step = () => {
    box.scrollTop += frames % 20 === 19 ? box.scrollHeight / 40 : 120;
    frames += 1;
    if (frames < 400) requestAnimationFrame(step);
    else setTimeout(() => resolve({ frames, longTasks }), 200);
  };
  requestAnimationFrame(step);
})`;
