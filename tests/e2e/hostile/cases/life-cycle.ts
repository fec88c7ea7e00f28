import { setTimeout as after } from 'node:timers/promises';
import { englishWords } from '../../../../scripts/words.ts';
import type { DrivenBrowser, Question } from '../../driven-browser.ts';
import { lastPage } from '../../last-page.ts';
import { endedText, press, shownText, until } from '../../popup.ts';
import { articleWith, script, times } from '../article.ts';
import type { HostileCase } from '../hostile-case.ts';

/** The page stands still so long that what is done next happens while it is being read. */
const HOLD_MS = 1_500;
const held = (then: string): string =>
  `setTimeout(() => { const end = Date.now() + ${HOLD_MS}; while (Date.now() < end); ${then} }, 30) && true`;

const GONE = ['failed.page_gone.title', 'failed.page_changed.title', 'failed.no_answer.title'] as const;

const translate = await englishWords();
const word = (key: string): string => translate({ key });

const says: Question<string, boolean> = (document, words) => document.body.innerText.includes(words);

async function untilInPage(browser: DrivenBrowser, expression: string): Promise<void> {
  const stopAt = performance.now() + 10_000;
  while ((await browser.inPage(expression)) !== true) {
    if (performance.now() > stopAt) throw new Error(`Never in the page: ${expression}`);
    await after(50);
  }
}

/** L: pages and people that do not wait for the end of an audit. */
export const LIFE_CYCLE: readonly HostileCase[] = [
  {
    id: 'L01',
    title: 'The page goes to another address while it is read',
    happens: 'The popup judges what the tab shows then, or says that the page has changed.',
    serve: () => articleWith(''),
    // Firefox takes the permission for the tab back when it loads anew, and with it the address.
    ends: ['page', ...GONE, 'refused.no_access.title'],
    isRestless: true,
    before: held("location.href = '/case/L03'"),
  },
  {
    id: 'L02',
    title: 'The page is loaded again while it is read',
    happens: 'It is judged anew, or the popup says that it went away. Never a score of nothing.',
    serve: () => articleWith(''),
    ends: ['article', ...GONE, 'refused.no_access.title'],
    isRestless: true,
    before: held('location.reload()'),
  },
  {
    id: 'L03',
    title: 'The page changes its address without loading, while it is read',
    happens: 'What is shown carries the address that it was read at.',
    serve: () => articleWith(''),
    ends: ['article', 'failed.page_changed.title'],
    before: held("history.replaceState(null, '', '/case/L03?changed')"),
    isRestless: true,
  },
  {
    id: 'L04',
    title: 'The tab is closed while it is read',
    happens: 'The popup goes with it and makes no error; opened on the next tab, it says what that is.',
    serve: () => articleWith(''),
    ends: ['refused.no_tab.title', 'refused.browser_page.title', 'refused.not_a_web_page.title'],
    isRestless: true,
    closesPopup: true,
    before: held(''),
    during: async (browser) => {
      await browser.closePage();
      await browser.closePopup();
      await browser.open('about:blank');
      await browser.pressAction();
      // A change of tabs that Firefox ends late closes the popup again; a person presses once more.
      await until(browser, endedText, null, 5_000).catch(() => browser.pressAction());
    },
  },
  {
    id: 'L05',
    title: 'The page goes to another address in the middle of a long reading',
    happens: 'The popup says so within two seconds; the browser itself never does.',
    // So many links are read in turns, and the page takes every turn for itself.
    serve: () =>
      articleWith(
        `<ul>${times(10_000, (index) => `<li><a href="https://site${index}.example/">Link ${index}</a>`)}</ul>${script(
          `setInterval(() => { const end = Date.now() + 300; while (Date.now() < end); }, 10);`,
        )}`,
      ),
    ends: ['failed.page_changed.title', 'failed.page_gone.title'],
    isRestless: true,
    during: async (browser) => {
      await until(browser, says, word('working.slow'));
      await browser.inPage(`setTimeout(() => { location.href = '/case/L03'; }) && true`);
    },
  },
  {
    id: 'L06',
    title: 'The popup is closed while the page is read, and opened again',
    happens: 'The second audit is shown; the first makes no error.',
    serve: () => articleWith(''),
    ends: ['article'],
    notIn: { firefox: 'Not tried: a press while its popup is closing counts as the press that closes it' },
    isRestless: true,
    closesPopup: true,
    before: held(''),
    during: async (browser) => {
      // Before it is drawn there is nothing to close.
      await until(browser, shownText, null);
      await browser.closePopup();
      await browser.pressAction();
    },
  },
  {
    id: 'L07',
    title: 'The button is pressed three times in a row',
    happens: 'One audit is shown.',
    serve: () => articleWith(''),
    ends: ['article'],
    during: async (browser) => {
      for (let press = 0; press < 2; press += 1) {
        await browser.closePopup();
        await browser.pressAction();
      }
    },
  },
  {
    id: 'L09',
    title: 'The browser ends the extension’s background before the press and while the page is read',
    happens: 'The article is read in full: nothing stands in the background’s memory alone.',
    serve: () => articleWith(''),
    ends: ['article'],
    before: (browser) => browser.stopBackground(),
    during: (browser) => browser.stopBackground(),
  },
  {
    id: 'L10',
    title: 'The extension is loaded anew, as by an update, while its marks are on the page and the popup is open',
    happens: 'The next press reads the article in full, under the marks that nobody takes off any more.',
    notIn: { chromium: 'Not tried: the interface that presses the button for us does not survive it' },
    serve: () => articleWith('<a href="/next">A marked link</a>'),
    ends: ['article'],
    isRestless: true,
    during: async (browser) => {
      await until(browser, endedText, null);
      await until(browser, lastPage, null);
      await press(browser, word('app.tab.links'));
      await press(browser, word('links.highlight'));
      await untilInPage(browser, `document.querySelector('guestworthy-marks') !== null`);
      await browser.reloadExtension();
      await browser.pressAction();
    },
  },
  {
    id: 'L13',
    title: 'The tab moves to another site under the open popup, and is asked for again',
    happens: 'The popup says that the permission has ended, and which button gives it anew.',
    serve: () => articleWith(''),
    ends: ['refused.no_access.title'],
    isRestless: true,
    during: async (browser) => {
      await until(browser, endedText, null);
      await until(browser, lastPage, null);
      await browser.inPage(
        `setTimeout(() => { location.href = 'http://127.0.0.1:' + location.port + '/case/L03'; }) && true`,
      );
      await untilInPage(browser, `location.hostname === '127.0.0.1' && document.readyState === 'complete'`);
      await press(browser, word('app.again'));
    },
  },
  {
    id: 'L11',
    title: 'A page that comes back from the browser’s memory',
    happens: 'It is read like any other.',
    serve: () => articleWith(script(`addEventListener('pagehide', () => { sessionStorage.setItem('left', 'yes'); });`)),
    before: async (browser) => {
      await browser.inPage(`setTimeout(() => { location.href = '/back'; }) && true`);
      await untilInPage(browser, `location.pathname === '/case/L11' && sessionStorage.getItem('left') === 'yes'`);
    },
    ends: ['article'],
    isRestless: true,
  },
];
