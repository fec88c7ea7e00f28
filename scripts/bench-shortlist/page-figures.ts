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

/** Does something and waits for the frame that shows it; the median of five. */
export async function inPage(page: Page, change: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(Number(await page.evaluate(`(${MEASURE})(() => { ${change} })`)));
  return `${times.toSorted((a, b) => a - b)[2]?.toFixed(0)} ms (${times.map((one) => one.toFixed(0)).join(', ')})`;
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
  sortByScore: `document.querySelector('th.gw-c-score button').click()`,
  sortByName: `document.querySelector('thead th:nth-child(2) button').click()`,
  search: typed('eleven numbers'),
  clearSearch: typed(''),
  filter: `document.querySelectorAll('.gw-pipe__s')[3].click()`,
  all: `document.querySelectorAll('.gw-pipe__s')[0].click()`,
} as const;

/** Scrolls from top to end, fast; frames drawn and tasks that held the page up. */
export const scroll = (page: Page): Promise<unknown> => page.evaluate(SCROLL);

const SCROLL = `new Promise((resolve) => {
  const box = document.querySelector('.gw-list');
  const long = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => Math.round(entry.duration))));
  observer.observe({ entryTypes: ['longtask'] });
  let frames = 0;
  const step = () => {
    box.scrollTop += 400 + (frames % 20 === 0 ? box.scrollHeight / 40 : 0);
    frames += 1;
    if (frames < 300 && box.scrollTop + box.clientHeight < box.scrollHeight - 1) requestAnimationFrame(step);
    else setTimeout(() => resolve(frames + ' frames, ' + long.length + ' tasks over 50 ms (' + long.join(', ') + ')'), 200);
  };
  step();
})`;
