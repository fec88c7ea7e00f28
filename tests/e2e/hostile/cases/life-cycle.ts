import { setTimeout as after } from 'node:timers/promises';
import { shownText, until } from '../../popup.ts';
import { articleWith, script } from '../article.ts';
import type { HostileCase } from '../hostile-case.ts';

/** The page stands still so long that what is done next happens while it is being read. */
const HOLD_MS = 1_500;
const held = (then: string): string =>
  `setTimeout(() => { const end = Date.now() + ${HOLD_MS}; while (Date.now() < end); ${then} }, 30) && true`;

const GONE = ['failed.page_gone.title', 'failed.page_changed.title', 'failed.no_answer.title'] as const;

/** L: pages and people that do not wait for the end of an audit. */
export const LIFE_CYCLE: readonly HostileCase[] = [
  {
    id: 'L01',
    title: 'The page goes to another address while it is read',
    happens: 'The popup judges what the tab shows then, or says that the page has changed.',
    serve: () => articleWith(''),
    ends: ['page', ...GONE],
    isRestless: true,
    before: held("location.href = '/case/L03'"),
  },
  {
    id: 'L02',
    title: 'The page is loaded again while it is read',
    happens: 'It is judged anew, or the popup says that it went away. Never a score of nothing.',
    serve: () => articleWith(''),
    // Firefox takes the permission for the tab back when it loads anew, and with it the address.
    ends: ['article', ...GONE, 'refused.browser_page.title'],
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
    before: held(''),
    during: async (browser) => {
      await browser.closePage();
      await browser.closePopup();
      await browser.open('about:blank');
      await browser.pressAction();
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
    id: 'L11',
    title: 'A page that comes back from the browser’s memory',
    happens: 'It is read like any other.',
    serve: () => articleWith(script(`addEventListener('pagehide', () => { sessionStorage.setItem('left', 'yes'); });`)),
    before: async (browser) => {
      await browser.inPage(`setTimeout(() => { location.href = '/back'; }) && true`);
      const isBack = `location.pathname === '/case/L11' && sessionStorage.getItem('left') === 'yes'`;
      for (let tries = 0; tries < 50 && (await browser.inPage(isBack)) !== true; tries += 1) await after(100);
    },
    ends: ['article'],
    isRestless: true,
  },
];
