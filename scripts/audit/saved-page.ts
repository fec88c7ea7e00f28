import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);

/** How much of a file is searched for its address; heads with inlined styles can be long. */
const SEARCHED = 300_000;

/** A stored page's bytes; a file whose name ends in `.br` is unpacked. */
export async function readSavedPage(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  return path.endsWith('.br') ? decompress(bytes) : bytes;
}

/**
 * The address that a saved page was once read under, so that its links can be told inside from outside: the mark that
 * browsers leave on saving, else its canonical link, else `og:url`. `null` when it says none.
 */
export function addressInside(html: string): string | null {
  const head = html.slice(0, SEARCHED);
  const found =
    /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/.exec(head)?.[1] ??
    attributeOf(head, /<link\s[^<>]{0,2000}>/gi, /\brel=["']?canonical\b/i, /\bhref=["']?([^"'\s>]{1,2000})/i) ??
    attributeOf(head, /<meta\s[^<>]{0,2000}>/gi, /\bproperty=["']?og:url\b/i, /\bcontent=["']?([^"'\s>]{1,2000})/i);
  return found !== undefined && isWebAddress(found) ? found : null;
}

/** The address under which a saved page that names none is audited: not a web address, so no link is its own. */
export const addressOfFile = (path: string): string =>
  `https://saved-page.invalid/${basename(pathToFileURL(path).pathname)}`;

export const isWebAddress = (url: string): boolean => /^https?:/.test(URL.parse(url)?.protocol ?? '');

function attributeOf(html: string, tags: RegExp, which: RegExp, value: RegExp): string | undefined {
  const tag = html.match(tags)?.find((candidate) => which.test(candidate));
  return tag === undefined ? undefined : value.exec(tag)?.[1]?.replaceAll('&amp;', '&');
}
