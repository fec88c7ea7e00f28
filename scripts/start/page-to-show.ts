import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isWebAddress, readSavedPage } from '../audit/saved-page.ts';
import { ROOT } from '../project.ts';
import { serveLocally } from '../serve.ts';
import { Trouble } from '../setup/say.ts';

/** What the sample post is about, so that its topic can be judged. */
const SAMPLE_NICHE = 'newsletters, email marketing';

const SAMPLE_HOST = 'smallpressroom.example';

/** The page that `npm start` opens. */
export interface PageToShow {
  readonly url: string;
  /** The page as it is served from here; `null` when it comes from the network. */
  readonly html: Buffer | null;
  /** A host name that must lead to this machine, or `null`. */
  readonly localHost: string | null;
  readonly niche: string | null;
  readonly close: () => Promise<void>;
}

/** @param name an address, a file, or `undefined` for the sample post that comes with the project */
export async function pageToShow(name: string | undefined): Promise<PageToShow> {
  if (name === undefined) {
    const html = await readFile(join(ROOT, 'samples', 'plain-text-newsletter.html'));
    return served(html, { path: '/plain-text-newsletter', host: SAMPLE_HOST, niche: SAMPLE_NICHE });
  }
  if (isWebAddress(name)) return { url: name, html: null, localHost: null, niche: null, close: async () => {} };
  const html = await readSavedPage(resolve(name)).catch(() => {
    throw new Trouble(`${name}: no such file, and no http or https address either.`);
  });
  return served(html, { path: `/${encodeURIComponent(basename(name))}`, host: null, niche: null });
}

interface Place {
  readonly path: string;
  readonly host: string | null;
  readonly niche: string | null;
}

async function served(html: Buffer, { path, host, niche }: Place): Promise<PageToShow> {
  const { port, close } = await serveLocally((request, response) => {
    if (request.url !== path) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  return { url: `http://${host ?? '127.0.0.1'}:${port}${path}`, html, localHost: host, niche, close };
}
