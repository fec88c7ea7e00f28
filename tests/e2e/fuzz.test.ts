import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundleForPage } from '../../scripts/browsers/bundle-for-page.ts';
import { serveLocally } from '../../scripts/serve.ts';
import { SITE_HOST, startChromium, startFirefox } from './driven-browser.ts';

/** Pages in each browser; `npm run test:fuzz` asks for ten thousand. */
const RUNS = Number(process.env['RUNS'] ?? 150);
/** A failure names its seed, which brings the same page back. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const FUZZ = fileURLToPath(new URL('../fuzz/fuzz-pages.ts', import.meta.url));

test.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)(
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
      await expect
        .poll(() => browser.inPage(`document.documentElement.dataset.result ?? null`), {
          timeout: 1_200_000,
          interval: 200,
        })
        .not.toBeNull();
      const result = String(await browser.inPage('document.documentElement.dataset.result'));
      expect(result, `seed ${SEED}`).toBe('held');
      console.log(`fuzz: ${RUNS} pages held in ${name}, seed ${SEED}`);
    } finally {
      await browser.close();
      await site.close();
    }
  },
  1_300_000,
);

const PAGE = `<!doctype html><title>Fuzz</title><script src="/fuzz.js"></script><script>
  const tell = (text) => { document.documentElement.dataset.result = text; };
  fuzz.fuzzPages(${RUNS}, ${SEED}).then(() => tell('held'), (error) => tell(String(error.message ?? error)));
</script>`;
