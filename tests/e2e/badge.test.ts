import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { allowedBuild } from './allowed-build.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { audit, passFirstRun, press, until, verdict } from './popup.ts';

const translate = await englishWords();
const word = (key: string): string => translate({ key });

let site: LocalServer;
let folder: string;
let url: string;

beforeAll(async () => {
  site = await serveFixtures();
  folder = await mkdtemp(join(tmpdir(), 'guestworthy-'));
  url = `http://${SITE_HOST}:${site.port}/plain-text-newsletter`;
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Saves the page in front, and gives back its score. */
async function save(browser: DrivenBrowser): Promise<string> {
  await audit(browser);
  await until(browser, passFirstRun, word('first_run.skip'));
  const { score } = await verdict(browser);
  await press(browser, word('saved.save'));
  await until(browser, isSaved, null);
  await browser.closePopup();
  return String(score);
}

async function forbid(browser: DrivenBrowser): Promise<void> {
  await audit(browser);
  await until(browser, isForbidden, 'do-not-contact');
  await browser.closePopup();
}

const badgeOf = (browser: DrivenBrowser, text: string) =>
  expect.poll(async () => (await browser.badge()).text, { timeout: 15_000 }).toBe(text);

/** The score first; after *Do not contact* the word for it. */
async function expectBadges(browser: DrivenBrowser, score: string): Promise<void> {
  await browser.open(url);
  await badgeOf(browser, score);
  expect((await browser.badge()).title).toContain(SITE_HOST);
  await forbid(browser);
  await badgeOf(browser, word('badge.stop'));
}

const isSaved = (document: Document): boolean => document.querySelector('.gw-split [aria-pressed="true"]') !== null;

const isForbidden = (document: Document, status: string): boolean => {
  const select = document.querySelector<HTMLSelectElement>('.gw-split select');
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (select !== null && view !== null && select.value !== status) {
    select.value = status;
    select.dispatchEvent(new view.Event('change', { bubbles: true }));
  }
  return document.querySelector('.gw-seen[data-tone="bad"]') !== null;
};

test('Chromium: with the permission, the button shows score and status of a known site', async () => {
  const browser = await startChromium(await allowedBuild(folder));
  try {
    await browser.open(url);
    const score = await save(browser);
    await browser.open('about:blank');
    expect(await browser.badge()).toMatchObject({ text: '' });
    await expectBadges(browser, score);
  } finally {
    await browser.close();
  }
});

test('Firefox: nothing without the permission, then the browser asks, and the button shows it', async () => {
  const browser = await startFirefox();
  try {
    await browser.open(url);
    const score = await save(browser);
    expect(await browser.badge()).toMatchObject({ text: '' });
    await browser.pressAction();
    await press(browser, word('app.more'));
    await press(browser, word('app.settings'));
    await browser.goToTab('/settings.html');
    await browser.closePopup();
    await browser.clickInPage(
      `//div[contains(@class, "gw-perm")][.//p[normalize-space()=${JSON.stringify(word('settings.badge.title'))}]]//button`,
    );
    await browser.allowPermission();
    await expectBadges(browser, score);
  } finally {
    await browser.close();
  }
});
