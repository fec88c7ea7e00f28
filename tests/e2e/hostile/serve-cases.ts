import type { ServerResponse } from 'node:http';
import { type LocalServer, serveLocally } from '../../../scripts/serve.ts';
import { CASES } from './cases.ts';
import type { Served } from './hostile-case.ts';

export interface CaseSite extends LocalServer {
  /** Paths that were asked for since the last call. */
  readonly takePaths: () => readonly string[];
}

const BY_PATH = new Map(CASES.map(({ id, serve }) => [`/case/${id}`, serve]));
const GO_BACK = '<!doctype html><title>Back</title><script>setTimeout(() => history.back(), 100)</script>';

/** Serves each case at `/case/<id>`, and at `/back` a page that goes back at once. */
export async function serveCases(): Promise<CaseSite> {
  const paths: string[] = [];
  const server = await serveLocally((request, response) => {
    const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '/';
    if (path !== '/favicon.ico') paths.push(path);
    if (path === '/back') return send(response, GO_BACK);
    const serve = BY_PATH.get(path.replace(/\.\w+$/, ''));
    return serve
      ? send(response, serve())
      : send(response, { status: 404, body: '<!doctype html><title>None</title>' });
  });
  return { ...server, takePaths: () => paths.splice(0) };
}

function send(response: ServerResponse, served: Served): void {
  if (typeof served === 'function') {
    served(response);
    return;
  }
  const {
    type = 'text/html; charset=utf-8',
    status = 200,
    headers = {},
    body,
  } = typeof served === 'string' ? { body: served } : served;
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
