import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { BUILT, ROOT } from '../project.ts';

const SAMPLE = join(ROOT, 'samples', 'plain-text-newsletter.html');

/** The sample post as the built script reads it in a real page. */
export async function gatherSample(browser: Browser): Promise<PageSnapshot> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(SAMPLE).href);
  const parsed = parseSnapshot(await page.evaluate(await readFile(join(BUILT.chromium, 'page-snapshot.js'), 'utf8')));
  await page.close();
  if (!parsed.ok) throw new Error(`the sample cannot be read: ${parsed.reason} ${parsed.detail}`);
  return parsed.snapshot;
}
