import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.ts';
import { type LocalServer, serveLocally } from '../../scripts/serve.ts';

const SAMPLE = join(ROOT, 'samples', 'plain-text-newsletter.html');

/** Serves the sample post at `/plain-text-newsletter`. Odd and hostile pages are in `hostile`. */
export function serveFixtures(): Promise<LocalServer> {
  return serveLocally((request, response) => {
    const isSample = URL.parse(request.url ?? '', 'http://localhost')?.pathname === '/plain-text-newsletter';
    response.writeHead(isSample ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isSample ? readFileSync(SAMPLE) : '<!doctype html><title>Not found</title>');
  });
}
