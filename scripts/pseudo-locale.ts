import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createTranslate } from '../lib/i18n/translate.ts';
import { openWithExtension } from './browsers/extension-in-chromium.ts';
import { provideBrowser } from './browsers/provide-browser.ts';
import { ARTIFACTS, BUILT } from './project.ts';
import { type Messages, pseudoMessages } from './pseudo-locale/pseudo-messages.ts';
import { provideBuild } from './setup/provide-build.ts';
import { runScript } from './setup/say.ts';
import { pageToShow } from './start/page-to-show.ts';
import { answerFirstRun, settled } from './start/popup-pictures.ts';

/*
 * npm run try:pseudo-locale
 *
 * Shows the extension in a language that nobody speaks, every text longer than English, from left to right and from
 * right to left. Saves pictures and names what reaches beyond the side of its window.
 */

const DIRECTIONS = ['ltr', 'rtl'] as const;
const OWN_PAGES = ['settings', 'shortlist', 'link-check'] as const;
const MESSAGES = join('_locales', 'en', 'messages.json');

async function main(): Promise<number> {
  await mkdir(ARTIFACTS, { recursive: true });
  provideBuild('chromium');
  const faults: string[] = [];
  for (const direction of DIRECTIONS) faults.push(...(await tryDirection(direction)));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

async function tryDirection(direction: (typeof DIRECTIONS)[number]): Promise<readonly string[]> {
  const extension = await mkdtemp(join(tmpdir(), 'guestworthy-pseudo-'));
  await cp(BUILT.chromium, extension, { recursive: true });
  const english = JSON.parse(await readFile(join(extension, MESSAGES), 'utf8')) as Messages;
  const messages = pseudoMessages(english, direction);
  await writeFile(join(extension, MESSAGES), JSON.stringify(messages));
  const translate = createTranslate((key) => messages[key]?.message ?? '', 'en');
  const shown = await pageToShow(undefined);
  const { browser, pressAction } = await openWithExtension(await provideBrowser('chromium'), shown, {
    headless: true,
    extension,
  });
  const faults: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    await settled(page);
    const path = join(ARTIFACTS, `pseudo-${direction}-${name}.png`);
    await page.screenshot({ path });
    process.stdout.write(`${relative(process.cwd(), path)}\n`);
    faults.push(...(await page.evaluate(beyondTheSide)).map((fault) => `${direction} ${name}: ${fault}`));
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
    const [id = ''] = (await browser.extensions()).keys();
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
