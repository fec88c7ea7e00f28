import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.ts';
import { type LocalServer, serveLocally } from '../../scripts/serve.ts';

interface Fixture {
  readonly type: string;
  readonly body: string | Buffer;
}

const html = (body: string): Fixture => ({ type: 'text/html; charset=utf-8', body });

const PARAGRAPH = `<p>${'The kettle was on before the first reader had finished the page, and nobody minded. '.repeat(6)}</p>`;
const ARTICLE = `<article><h1>A quiet morning</h1>${PARAGRAPH.repeat(6)}</article>`;

/** A white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==',
  'base64',
);

/** The smallest PDF that viewers open: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const FIXTURES: Readonly<Record<string, () => Fixture>> = {
  '/plain-text-newsletter': () => html(readFileSync(join(ROOT, 'samples', 'plain-text-newsletter.html'), 'utf8')),
  '/empty': () => html(''),
  '/no-article': () => html('<!doctype html><title>Tools</title><ul><li><a href="/a">A</a><li><a href="/b">B</a></ul>'),
  '/headless': () =>
    html(`<!doctype html><title>A</title><body>${ARTICLE}<script>document.head.remove()</script></body>`),
  '/broken-json-ld': () =>
    html(
      `<!doctype html><title>A</title><script type="application/ld+json">{"@type": "BlogPosting", "author": </script>${ARTICLE}`,
    ),
  '/many-links': () =>
    html(
      `<!doctype html><title>A</title>${ARTICLE}<ul>${Array.from(
        { length: 100_000 },
        (_, index) => `<li><a href="https://site${index % 500}.example/${index}">Link ${index}</a>`,
      ).join('')}</ul>`,
    ),
  '/clobbered': () =>
    html(
      `<!doctype html><title>A</title><article><h1>A quiet morning</h1><form><input name="parentNode"><input name="nextElementSibling"><input name="children"><input name="textContent">${PARAGRAPH.repeat(6)}</form></article>`,
    ),
  '/busy': () => html(`<!doctype html><title>A</title>${ARTICLE}<script>setTimeout(() => { for (;;); })</script>`),
  '/document.pdf': () => ({ type: 'application/pdf', body: PDF }),
  '/picture.png': () => ({ type: 'image/png', body: PNG }),
  '/notes.txt': () => ({ type: 'text/plain; charset=utf-8', body: 'Just some notes.\n' }),
};

/** Serves the fixtures, and at `/never-ends` the first half of a page. */
export function serveFixtures(): Promise<LocalServer> {
  return serveLocally((request, response) => {
    const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '/';
    if (path === '/never-ends') {
      sendHalf(response);
      return;
    }
    const fixture = FIXTURES[path]?.();
    if (fixture === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
      return;
    }
    response.writeHead(200, { 'content-type': fixture.type }).end(fixture.body);
  });
}

function sendHalf(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(`<!doctype html><title>A</title>${ARTICLE}${' '.repeat(4096)}`);
}
