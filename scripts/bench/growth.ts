import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../project.ts';
import { exponent } from './measure.ts';
import { readerScripts, type TimedAnswer } from './readers.ts';
import { type ServedTab, servedTab } from './served-tab.ts';

export interface Growth {
  readonly dimension: string;
  readonly points: readonly GrowthPoint[];
  /** Over the sizes at which the page is more than its own frame. */
  readonly exponent: number;
}

export interface GrowthPoint {
  readonly times: number;
  readonly size: number;
  readonly ms: number;
  /** Longest stretch in which the page could do nothing else. */
  readonly blockedMs: number;
}

/** Grows an article in one dimension at a time, and measures our script on each size. */
export async function growth(browser: Browser, onProgress: (text: string) => void): Promise<readonly Growth[]> {
  const tab = await servedTab(browser);
  const found: Growth[] = [];
  for (const [dimension, { unit, part }] of Object.entries(DIMENSIONS)) {
    const points: GrowthPoint[] = [];
    for (const times of TIMES) {
      const size = unit * times;
      const { ms, blockedMs } = await grown(tab, part, size);
      points.push({ times, size, ms, blockedMs });
      onProgress(`${dimension} ×${times}: ${Math.round(ms)} ms, blocked ${Math.round(blockedMs)} ms`);
    }
    found.push({ dimension, points, exponent: exponent(points.slice(1)) });
  }
  await tab.page.close();
  return found;
}

const TIMES = [1, 3, 10, 30, 100] as const;

interface Dimension {
  /** How many parts ×1 is. */
  readonly unit: number;
  /** What is repeated; the number makes parts differ. */
  readonly part: (index: number) => string;
}

const SENTENCE = 'Raised beds keep their soil loose, drain well after rain and warm up early in the year. ';

/** ×100 is a million nodes, 100,000 links, 9 MB of text and 20,000 comments. */
const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  nodes: { unit: 5_000, part: (index) => `<div class="c${index % 50}">Bed ${index}</div>` },
  links: {
    unit: 1_000,
    part: (index) => `<p>Of soil <a href="https://s${index % 900}.example/${index}">bed ${index}</a>.</p>`,
  },
  text: { unit: 200, part: (index) => `<p>${index} ${SENTENCE.repeat(5)}</p>` },
  comments: {
    unit: 200,
    part: (index) => `<li class="comment" id="comment-${index}"><b class="fn">Ann ${index}</b><p>${SENTENCE}</p></li>`,
  },
};

/** Twice as many nodes as elements: each part holds one text, so ×100 of the first dimension is a million nodes. */
async function grown(
  tab: ServedTab,
  part: Dimension['part'],
  size: number,
): Promise<{ readonly ms: number; readonly blockedMs: number }> {
  const parts = Array.from({ length: size }, (_, index) => part(index)).join('');
  const isComments = parts.startsWith('<li');
  const article = readFileSync(join(ROOT, 'samples', 'plain-text-newsletter.html'), 'utf8');
  const at = article.lastIndexOf(isComments ? '</body>' : '</article>');
  const html = `${article.slice(0, at)}${isComments ? `<ol id="comments">${parts}</ol>` : parts}${article.slice(at)}`;
  await tab.open('https://grown.example/blog/raised-beds', html);
  const { ms, blockedMs } = (await tab.page.evaluate(withBlockedTime(readerScripts().ours))) as TimedAnswer & {
    readonly blockedMs: number;
  };
  return { ms, blockedMs };
}

/** A timer that wants to fire all the time is late by as long as the page was blocked. */
const withBlockedTime = (script: string): string => `(async () => {
  let blockedMs = 0;
  let last = performance.now();
  const beat = () => { const now = performance.now(); blockedMs = Math.max(blockedMs, now - last); last = now; };
  const { port1, port2 } = new MessageChannel();
  let isOver = false;
  port1.onmessage = () => { beat(); if (!isOver) port2.postMessage(0); };
  port2.postMessage(0);
  const { ms } = await ${script};
  beat();
  isOver = true;
  return { ms, blockedMs };
})()`;
