import { openWithExtension } from '../browsers/extension-in-chromium.ts';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { serveLocally } from '../serve.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { runScript } from '../setup/say.ts';
import { englishWords } from '../words.ts';
import { measureLinksTab } from './measure-links-tab.ts';
import { pageOfLinks } from './page-of-links.ts';

/** How often each figure is taken. */
const RUNS = 5;
const HOST = 'links.example';

/** What the Links tab may take over 10,000 links, in milliseconds. */
const LIMITS = { tabOpens: 300, keystrokePaints: 50 } as const;

/**
 * `npm run bench:links`: on a page of 10,000 links, how long the Links tab takes from the press to painted rows, and
 * the filter from a key to the painted list. Exits with 1 over the limits.
 */
async function main(): Promise<number> {
  provideBuild('chromium');
  const html = pageOfLinks(10_000);
  const site = await serveLocally((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const { browser, pressAction } = await openWithExtension(
    await provideBrowser('chromium'),
    { url: `http://${HOST}:${site.port}/`, localHost: HOST },
    { headless: true },
  );
  try {
    const popup = await pressAction();
    const words = await englishWords();
    await popup.locator(`::-p-aria(${words({ key: 'first_run.skip' })})`).click();
    await popup.waitForSelector('[data-tab="links"]');
    const figures = await measureLinksTab(popup, RUNS);
    process.stdout.write(`${JSON.stringify({ ...figures, limits: LIMITS }, null, 2)}\n`);
    const isSlow = figures.tabOpens > LIMITS.tabOpens || figures.keystrokePaints > LIMITS.keystrokePaints;
    return isSlow ? 1 : 0;
  } finally {
    await browser.close();
    await site.close();
  }
}

await runScript(main);
