import { isBesideArticle, isUnseen } from './beside-article.ts';
import type { GatherContext } from './context.ts';
import { headlineIndex } from './headline.ts';
import type { CopiedElement } from './page-copy.ts';
import { visibleText } from './visible-text.ts';

/** A short line of the article's head or foot: where pages say who wrote them and when. */
export interface Line {
  readonly record: CopiedElement;
  readonly text: string;
  /** Elements between it and the headline. */
  readonly distance: number;
  /** Stands at the end of the article or behind it. */
  readonly isBehind: boolean;
}

/** Longest line read; a longer one is a sentence. */
export const MAX_LINE = 140;

/** The short lines around the headline and at the end of the article, in document order, read once for all gatherers. */
export function linesOf(context: GatherContext): readonly Line[] {
  const known = READ.get(context.copy);
  if (known) return known;
  const headline = headlineIndex(context);
  const lines = headline === null ? [] : readLines(context, headline);
  READ.set(context.copy, lines);
  return lines;
}

const READ = new WeakMap<GatherContext['copy'], readonly Line[]>();

function readLines(context: GatherContext, headline: number): Line[] {
  const { elements } = context.copy;
  const lastBlock = context.region?.blockElements.at(-1);
  const end = (lastBlock && context.copy.recordOf(lastBlock)?.index) ?? headline;
  const behindFrom = Math.max(headline + LINES_AFTER, end - LINES_AT_END);
  const records = [
    ...elements.slice(Math.max(0, headline - LINES_BEFORE), headline + LINES_AFTER),
    ...elements.slice(behindFrom, Math.max(behindFrom, end + LINES_AT_END)),
  ];
  const lines: Line[] = [];
  for (const record of records) {
    // A line holds a handful of elements; what holds more is a part of the page and would only be read in vain.
    if (record.copy.childElementCount > MAX_PARTS) continue;
    if (isUnseen(context, record.live) || isBesideArticle(context, record.live)) continue;
    const text = visibleText(record.copy, MAX_LINE + 1);
    if (text === '' || text.length > MAX_LINE) continue;
    lines.push({ record, text, distance: Math.abs(record.index - headline), isBehind: record.index >= behindFrom });
  }
  return lines;
}

const LINES_BEFORE = 40;
const LINES_AFTER = 80;
const LINES_AT_END = 40;
const MAX_PARTS = 12;
