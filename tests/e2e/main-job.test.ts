import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { audit, press, shownText, type, until, verdict } from './popup.ts';

const translate = await englishWords();
const word = (key: string): string => translate({ key });

const BANDS = ['strong', 'worth-a-pitch', 'caution', 'avoid'].map((band) => word(`bands.${band}`));

/** What each browser said about the same page. */
const verdicts = new Map<string, unknown>();

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('one click on a post, in %s', (name, start) => {
  let site: LocalServer;
  let browser: DrivenBrowser;
  let htmlBefore: string;

  const shows = (text: string) => until(browser, (document, wanted) => document.body.innerText.includes(wanted), text);

  beforeAll(async () => {
    site = await serveFixtures();
    browser = await start();
    await browser.open(`http://${SITE_HOST}:${site.port}/plain-text-newsletter`);
    htmlBefore = await browser.pageHtml();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(async () => {
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('the first time, it asks for the niche and then judges', async () => {
    expect(await audit(browser)).toContain(word('first_run.title'));
    await type(browser, word('niche.label'), 'newsletters, email marketing');
    await press(browser, word('first_run.start'));
    const { score, band } = await verdict(browser);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(100);
    expect(BANDS).toContain(band);
    verdicts.set(name, { score, band });
  });

  test('it lists a link with its anchor and its destination', async () => {
    await press(browser, word('app.tab.links'));
    await shows("Evan Miller's sample size calculator");
    await shows('evanmiller.org');
  });

  test('it shows the meta description and the outline of headings', async () => {
    await press(browser, word('app.tab.page'));
    await shows('We sent half of our readers a plain-text newsletter for a year');
    await shows(word('page.description'));
    await shows('How we split the list');
    await shows('Who left');
  });

  test('it shows the author and the date of the article', async () => {
    await press(browser, word('app.tab.article'));
    await shows('Ines Halvorsen');
    await shows('2026');
  });

  test('another niche moves the score at once', async () => {
    await press(browser, word('app.tab.verdict'));
    const before = await verdict(browser);
    await press(browser, word('niche.change'));
    await type(browser, word('niche.label'), 'wood-fired pizza ovens');
    await press(browser, word('niche.save'));
    await shows('wood-fired pizza ovens');
    expect((await verdict(browser)).score).toBeLessThan(before.score);
  });

  test('it holds no permission for any site', async () => {
    expect(await browser.grantedOrigins()).toEqual([]);
  });

  test('it left the page as it was, to the byte', async () => {
    expect(await browser.pageHtml()).toBe(htmlBefore);
  });

  test('opened again, it knows the niche and asks no more', async () => {
    await browser.closePopup();
    const text = await audit(browser);
    expect(text).toContain('wood-fired pizza ovens');
    expect(text).not.toContain(word('first_run.title'));
    expect(await browser.ask(shownText, null)).not.toBe('');
  });
});

test('both browsers give the same score and band', () => {
  expect(verdicts.get('Chromium')).toBeDefined();
  expect(verdicts.get('Firefox')).toEqual(verdicts.get('Chromium'));
});
