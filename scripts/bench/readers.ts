import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BUILT } from '../project.ts';

export const READERS = ['ours', 'readability', 'defuddle', 'walk'] as const;
export type Reader = (typeof READERS)[number];

/** What a timed script answers. */
export interface TimedAnswer {
  readonly ms: number;
  readonly value: unknown;
}

const require = createRequire(import.meta.url);
const sourceOf = (name: string): string => readFileSync(require.resolve(name), 'utf8');

/** Scripts that read the page they run in, each timed with its own compilation, as an injected script is. */
export function readerScripts(): Readonly<Record<Reader, string>> {
  const ours = readFileSync(join(BUILT.chromium, 'page-snapshot.js'), 'utf8').trim().replace(/;$/, '');
  return {
    ours: timed(`return ${ours}`),
    readability: timed(`${sourceOf('@mozilla/readability/Readability.js')}
      return new Readability(document.cloneNode(true)).parse()?.textContent.length ?? 0;`),
    // Defuddle's bundle names itself on whatever stands for the window.
    defuddle: timed(`const module = { exports: {} }; const exports = module.exports;
      ${sourceOf('defuddle')}
      const Defuddle = module.exports.default ?? module.exports;
      return new Defuddle(document, { url: location.href }).parse().content.length;`),
    walk: timed(WALK),
  };
}

/** The least that reading everything once can cost. */
const WALK = `let length = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) length += node.data.length;
    else if (node.localName === 'a') length += node.href.length;
  }
  return length;`;

function timed(body: string): string {
  return `(async () => {
    const started = performance.now();
    const value = await (() => { ${body} })();
    return { value, ms: performance.now() - started };
  })()`;
}
