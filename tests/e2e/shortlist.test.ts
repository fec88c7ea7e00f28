import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { type DrivenBrowser, type Question, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { audit, press, until } from './popup.ts';

const translate = await englishWords();
const word = (key: string, values = {}): string => translate({ key, values });

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('the shortlist in the popup, in %s', (_name, start) => {
  let site: LocalServer;
  let browser: DrivenBrowser;

  const shows = (text: string) => until(browser, (document, wanted) => document.body.innerText.includes(wanted), text);
  const auditAgain = async () => {
    await browser.closePopup();
    return audit(browser);
  };

  beforeAll(async () => {
    site = await serveFixtures();
    browser = await start();
    await browser.open(`http://${SITE_HOST}:${site.port}/plain-text-newsletter`);
    await audit(browser);
    await press(browser, word('first_run.skip'));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(async () => {
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('the key s saves the site', async () => {
    await shows(word('saved.save'));
    await until(browser, pressS, null);
    await shows(word('saved.saved'));
  });

  test('the next visit knows it, and says that nothing changed', async () => {
    await auditAgain();
    await shows(word('saved.known_as', { status: word('shortlist.status.to_review') }));
    await shows(word('saved.no_change'));
  });

  test('do not contact is said on the next visit', async () => {
    await until(browser, choose, 'do-not-contact');
    await shows(word('saved.do_not_contact'));
    await auditAgain();
    await shows(word('saved.do_not_contact'));
  });

  test('a second audit is added to the first', async () => {
    await press(browser, word('saved.save_again'));
    await shows(word('saved.saved'));
    await shows(word('saved.do_not_contact'));
  });
});

const pressS: Question<null, boolean> = (document) => {
  const { defaultView } = document;
  if (defaultView === null) return false;
  document.body.dispatchEvent(new defaultView.KeyboardEvent('keydown', { key: 's', bubbles: true }));
  return true;
};

const choose: Question<string, boolean> = (document, status) => {
  const select = document.querySelector<HTMLSelectElement>('.gw-foot select');
  const { defaultView } = document;
  if (select === null || defaultView === null) return false;
  select.value = status;
  select.dispatchEvent(new defaultView.Event('change', { bubbles: true }));
  return true;
};
