import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { englishWords } from '../../scripts/words.ts';
import { press, shows, startListBrowser } from './list-page.ts';

const translate = await englishWords();
const word = (key: string, values = {}): string => translate({ key, values });

let browser: Browser;
let url: string;

beforeAll(async () => {
  ({ browser, url } = await startListBrowser());
});

afterAll(() => browser?.close());

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  return page;
}

/** Does something to the database from a page that has nothing to do with the list. */
async function inDatabase(source: string): Promise<Page> {
  const page = await browser.newPage();
  // A picture has the extension's origin and no code that would open the database by itself.
  await page.goto(url.replace('shortlist.html', 'icons/16.png'));
  await page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => resolve(null);
    });
    ${source}
  })()`);
  return page;
}

const erased = `await done(indexedDB.deleteDatabase('shortlist'));`;

describe('when the stored list is in trouble, the page says so', () => {
  beforeEach(async () => {
    await (await inDatabase(erased)).close();
  });

  const importOne = async (page: Page) => {
    await page.bringToFront();
    await press(page, word('list.import'));
    await page.waitForSelector('dialog[open] #import-addresses');
    await page.type('#import-addresses', 'one.example');
    await press(page, word('import.add', { count: 1 }));
    await page.waitForSelector('tr[data-domain="one.example"]');
  };

  test('deleted beneath it: what it still shows can be exported', async () => {
    const page = await open();
    await importOne(page);
    const other = await inDatabase(erased);
    await shows(page, word('store.lost.title'));
    await shows(page, 'one.example');
    await shows(page, word('list.export_shown'));
    await press(page, word('list.export_shown'));
    await press(page, word('failed.again'));
    await shows(page, word('list.empty'));
    await other.close();
    await page.close();
  });

  test('a record is damaged: the others are shown, and it can be exported raw', async () => {
    const page = await open();
    await importOne(page);
    const other = await inDatabase(`
      const database = await done(indexedDB.open('shortlist'));
      await done(database.transaction('prospects', 'readwrite').objectStore('prospects').put({ domain: 'bad.example', note: 5 }));
      database.close();`);
    await page.reload();
    await shows(page, word('list.unreadable', { count: 1 }));
    await shows(page, 'one.example');
    await other.close();
    await page.close();
  });

  test('written by a later version: nothing is touched', async () => {
    const other = await inDatabase(`(await done(indexedDB.open('shortlist', 99))).close();`);
    const page = await open();
    await shows(page, word('store.newer.title'));
    await other.close();
    await page.close();
  });

  test('an older version holds it open in another window: it waits, says so, and goes on when that is closed', async () => {
    const other = await inDatabase(`
      const opening = indexedDB.open('shortlist', 1);
      opening.onupgradeneeded = () => {
        for (const [name, keyPath] of [['prospects', 'domain'], ['audits', 'id'], ['trash', 'domain']])
          opening.result.createObjectStore(name, { keyPath });
        opening.result.createObjectStore('quarantine', { autoIncrement: true });
      };
      globalThis.held = await done(opening);`);
    const page = await open();
    await shows(page, word('store.blocked.title'));
    await other.close();
    await press(page, word('failed.again'));
    await shows(page, word('list.empty'));
    await page.close();
  });

  test('no room is left: what was there before stays', async () => {
    const page = await open();
    await importOne(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('quota exceeded', 'QuotaExceededError');
      };
    });
    await page.focus('tr[data-domain="one.example"] select');
    await page.waitForSelector('tr[data-domain="one.example"] option[value="contacted"]');
    await page.select('tr[data-domain="one.example"] select', 'contacted');
    await shows(page, word('store.full.title'));
    await page.reload();
    await page.waitForSelector('tr[data-domain="one.example"]');
    expect(await page.$eval('tr[data-domain="one.example"] select', (select) => select.value)).toBe('to-review');
    await page.close();
  });
});
