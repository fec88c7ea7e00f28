import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveLocally } from '../serve.ts';
import { type ComparedPage, PAGES } from './pages.ts';
import { PEERS } from './peers.ts';

const run = promisify(execFile);
/** Lighthouse starts a browser of its own, which knows no other name for this machine. */
const HOST = 'localhost';

export interface PeerRun {
  readonly findingsOn: (page: ComparedPage) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Lighthouse's SEO category, as its own command runs it, on pages served from here. */
export async function openLighthouse(executablePath: string): Promise<PeerRun> {
  const { port, close } = await serveLocally((request, response) => {
    const page = PAGES.find(({ id }) => request.url === `/${id}`);
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const own = page.html.replace('https://garden.example/PAGE', `http://${HOST}:${port}/${page.id}`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(own);
  });
  const flags = '--headless --no-sandbox --disable-gpu';
  return {
    close,
    findingsOn: async ({ id }) => {
      const { stdout } = await run(
        process.execPath,
        [
          join(PEERS, 'node_modules', 'lighthouse', 'cli', 'index.js'),
          `http://${HOST}:${port}/${id}`,
          '--quiet',
          '--only-categories=seo',
          '--output=json',
          `--chrome-flags=${flags}`,
        ],
        { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 64_000_000 },
      );
      const result = JSON.parse(stdout) as LighthouseResult;
      const score = Math.round((result.categories.seo?.score ?? 0) * 100);
      const failed = Object.values(result.audits)
        .filter((audit) => audit.score !== null && audit.score < 1)
        .map(({ title }) => title.replaceAll('`', ''));
      return [`score ${score} of 100`, ...failed];
    },
  };
}

interface LighthouseResult {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}
