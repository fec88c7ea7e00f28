import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundleForPage } from '../../scripts/browsers/bundle-for-page.ts';
import { serveLocally } from '../../scripts/serve.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';

/** Pages in each browser; `npm run test:fuzz` asks for ten thousand. */
const RUNS = Number(process.env['RUNS'] ?? 60);
/** A failure names its seed, which brings the same page back. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const FUZZ = fileURLToPath(new URL('../fuzz/fuzz-pages.ts', import.meta.url));

/** One browser alone: `IN=firefox`. */
const BROWSERS = (
  [
    ['chromium', startChromium],
    ['firefox', startFirefox],
  ] as const
).filter(([name]) => (process.env['IN'] ?? name) === name);

/** Fifty pages take a second or two; for longer than this nothing may stand still. Milliseconds. */
const STANDSTILL = 120_000;
const ASK_EVERY = 500;

test.each(BROWSERS)(
  `${RUNS} malformed pages do no harm in %s`,
  async (name, start) => {
    const code = await bundleForPage(FUZZ, 'fuzz');
    const site = await serveLocally((request, response) => {
      if (request.url === '/fuzz.js')
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    });
    const browser = await start();
    try {
      await browser.open(`http://${SITE_HOST}:${site.port}/`);
      expect(await outcome(browser), `seed ${SEED}`).toBe('held');
      console.log(`fuzz: ${RUNS} pages held in ${name}, seed ${SEED}`);
    } finally {
      await browser.close();
      await site.close();
    }
  },
  // As long as it goes on; a standstill ends it.
  24 * 3_600_000,
);

/** What the page says in the end, or how far it came before it stood still. */
async function outcome(browser: DrivenBrowser): Promise<string> {
  let seen: unknown = null;
  let since = performance.now();
  for (;;) {
    const said = await browser.inPage('document.documentElement.dataset.result ?? null');
    if (said !== null) return String(said);
    const done = await browser.inPage('document.documentElement.dataset.done ?? null');
    if (done !== seen) since = performance.now();
    else if (performance.now() - since > STANDSTILL) return `stood still after ${done} pages`;
    seen = done;
    await after(ASK_EVERY);
  }
}

const PAGE = `<!doctype html><title>Fuzz</title><script src="/fuzz.js"></script><script>
  const { dataset } = document.documentElement;
  fuzz.fuzzPages(${RUNS}, ${SEED}, (done) => { dataset.done = done; })
    .then(() => 'held', (error) => [error.message ?? error, error.cause?.message ?? ''].join(' Cause: '))
    .then((result) => { dataset.result = result; });
</script>`;
