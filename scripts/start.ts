import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { nicheFromText } from '../lib/computed/niche.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../lib/settings/audit-settings.ts';
import { auditPages } from './audit/audit-pages.ts';
import { openPageReader } from './audit/page-reader.ts';
import { reportText } from './audit/report-text.ts';
import { openWithExtension } from './browsers/extension-in-chromium.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { findBrowser, provideBrowser } from './browsers/provide-browser.ts';
import { BUILT } from './project.ts';
import { provideBuild } from './setup/provide-build.ts';
import { runScript, say } from './setup/say.ts';
import { type PageToShow, pageToShow } from './start/page-to-show.ts';
import { popupPictures } from './start/popup-pictures.ts';
import { englishWords } from './words.ts';

async function main(): Promise<number> {
  const page = await pageToShow(process.argv[2]);
  try {
    if (hasDisplay()) await showInWindow(page);
    else await showInTerminal(page);
    return 0;
  } finally {
    await page.close();
  }
}

const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function showInWindow(page: PageToShow): Promise<void> {
  const chromium = await findBrowser('chromium');
  const firefox = chromium === null ? await findBrowser('firefox') : null;
  if (firefox !== null) await showInFirefox(firefox, page);
  else await showInChromium(chromium ?? (await provideBrowser('chromium')), page);
}

async function showInChromium(executablePath: string, page: PageToShow): Promise<void> {
  provideBuild('chromium');
  say(`Start: opening ${page.url}`);
  const { browser, pressAction } = await openWithExtension(executablePath, page, { headless: false });
  await pressAction().catch(() => say('Start: press the Guestworthy button in the toolbar (Alt+Shift+G).'));
  say('Start: running. Close the browser to end.');
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  browser.once('disconnected', () => resolve());
  if (browser.connected) await closed;
}

async function showInFirefox(executablePath: string, page: PageToShow): Promise<void> {
  provideBuild('firefox');
  say(`Start: opening ${page.url}`);
  const firefox = await launchFirefox(executablePath, BUILT.firefox, {
    isHeadless: false,
    localHosts: page.localHost === null ? [] : [page.localHost],
  });
  await firefox.open(page.url);
  await firefox.pressAction();
  say('Start: running. Close the browser to end.');
  await firefox.ended;
}

/** Without a screen: the audit as text, and pictures of the popup to look at later. */
async function showInTerminal(page: PageToShow): Promise<void> {
  say('Start: there is no display here, so the audit is printed and the popup is saved as pictures.');
  const executablePath = await provideBrowser('chromium');
  provideBuild('chromium');
  const translate = await englishWords();
  const reader = openPageReader({
    executablePath,
    script: await readFile(join(BUILT.chromium, 'page-snapshot.js'), 'utf8'),
    tabs: 1,
    isOffline: page.html !== null,
  });
  const niche = page.niche === null ? null : nicheFromText(page.niche);
  const { html } = page;
  const sources = [{ id: page.url, url: page.url, html: html === null ? null : async () => html }];
  for await (const audited of auditPages(sources, reader.read, { ...DEFAULT_AUDIT_SETTINGS, niche })) {
    process.stdout.write(`${reportText(audited, translate)}\n`);
  }
  await reader.close();
  for (const file of await popupPictures(executablePath, page, translate)) {
    process.stdout.write(`Popup: ${relative(process.cwd(), file)}\n`);
  }
}

await runScript(main);
