import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createTranslate } from '../lib/i18n/translate.ts';
import { openWithExtension } from './browsers/extension-in-chromium.ts';
import { loadedExtension } from './browsers/loaded-extension.ts';
import { provideBrowser } from './browsers/provide-browser.ts';
import { ARTIFACTS, BUILT } from './project.ts';
import { type Messages, pseudoMessages } from './pseudo-locale/pseudo-messages.ts';
import { provideBuild } from './setup/provide-build.ts';
import { runScript } from './setup/say.ts';
import { pageToShow } from './start/page-to-show.ts';
import { answerFirstRun, settled } from './start/popup-pictures.ts';

/*
 * npm run try:languages -- [de fr pseudo-rtl…]
 *
 * Shows the extension in each of its languages, and in one that nobody speaks, every text longer than English, from left
 * to right and from right to left. Saves pictures and names what reaches beyond the side of its window.
 */

const PSEUDO = ['pseudo-ltr', 'pseudo-rtl'] as const;
const OWN_PAGES = ['settings', 'shortlist', 'link-check'] as const;
const messagesOf = (language: string): string => join('_locales', language, 'messages.json');

async function main(): Promise<number> {
  await mkdir(ARTIFACTS, { recursive: true });
  provideBuild('chromium');
  const faults: string[] = [];
  const asked = process.argv.slice(2);
  const all = [...(await readdir(join(BUILT.chromium, '_locales'))), ...PSEUDO];
  for (const name of asked.length === 0 ? all : asked) faults.push(...(await tryLanguage(name)));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

/** The words stand in for English, so that the browser need not have the language itself. */
async function tryLanguage(language: string): Promise<readonly string[]> {
  const extension = await mkdtemp(join(tmpdir(), 'guestworthy-language-'));
  await cp(BUILT.chromium, extension, { recursive: true });
  const messages = await wordsOf(language);
  await writeFile(join(extension, messagesOf('en')), JSON.stringify(messages));
  const translate = createTranslate((key) => messages[key]?.message ?? '', 'en');
  const shown = await pageToShow(undefined);
  const { browser, pressAction } = await openWithExtension(await provideBrowser('chromium'), shown, {
    headless: true,
    extension,
  });
  const faults: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    await settled(page);
    const path = join(ARTIFACTS, `${language}-${name}.png`);
    await page.screenshot({ path });
    process.stdout.write(`${relative(process.cwd(), path)}\n`);
    faults.push(...(await page.evaluate(beyondTheSide)).map((fault) => `${language} ${name}: ${fault}`));
  };
  try {
    const popup = await pressAction();
    await popup.waitForSelector('input, textarea');
    await look(popup, 'first-run');
    await answerFirstRun(popup, shown.niche, translate);
    for (const tab of ['verdict', 'links', 'page', 'article']) {
      await popup.click(`[data-tab="${tab}"]`);
      await look(popup, tab);
    }
    await popup.close();
    const { id } = await loadedExtension(browser);
    for (const name of OWN_PAGES) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`chrome-extension://${id}/${name}.html`);
      await page.waitForSelector('h1');
      await look(page, name);
      await page.close();
    }
  } finally {
    await browser.close();
    await shown.close();
    await rm(extension, { recursive: true, force: true });
  }
  return faults;
}

async function wordsOf(language: string): Promise<Messages> {
  const built = async (name: string): Promise<Messages> =>
    JSON.parse(await readFile(join(BUILT.chromium, messagesOf(name)), 'utf8'));
  if (language === 'pseudo-ltr') return pseudoMessages(await built('en'), 'ltr');
  if (language === 'pseudo-rtl') return pseudoMessages(await built('en'), 'rtl');
  return built(language);
}

/** Runs in the page: elements that a person would have to scroll sideways for. */
function beyondTheSide(): readonly string[] {
  const { documentElement: root } = document;
  if (root.scrollWidth <= root.clientWidth + 1) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1);
    })
    .slice(0, 5)
    .map(({ localName, className }) => `${localName}.${String(className)} reaches beyond the side`);
}

await runScript(main);
