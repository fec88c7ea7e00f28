import { type LineStatement, STATEMENT_LIMITS } from '../snapshot/statements.ts';
import { isBesideArticle, isUnseen } from './beside-article.ts';
import type { GatherContext } from './context.ts';
import { textLengthOf } from './copied-element.ts';
import { closest } from './dom.ts';
import { headlineIndex } from './headline.ts';
import { OTHERS_WORDS } from './statements/byline-statements.ts';
import { visibleText } from './visible-text.ts';

/**
 * The short lines of the article's head and foot, where pages say who wrote them and when, in document order.
 * Elements nest, so each text comes once.
 */
export function linesOf(context: GatherContext): readonly LineStatement[] {
  const headline = headlineIndex(context);
  if (headline === null) return [];
  const { elements } = context.copy;
  const lastBlock = context.region?.blockElements.at(-1);
  const end = (lastBlock && context.copy.recordOf(lastBlock)?.index) ?? headline;
  const behindFrom = Math.max(headline + LINES_AFTER, end - LINES_AT_END);
  const records = [
    ...elements.slice(Math.max(0, headline - LINES_BEFORE), headline + LINES_AFTER),
    ...elements.slice(behindFrom, Math.max(behindFrom, end + LINES_AT_END)),
  ];
  const lines = new Map<string, LineStatement>();
  for (const record of records) {
    const { copy, live, name, index } = record;
    // A line holds a handful of elements; what holds more is a part of the page and would only be read in vain.
    if (record.end - index > MAX_INSIDE || copy.childElementCount > MAX_PARTS) continue;
    if (textLengthOf(record) > MAX_RAW_TEXT) continue;
    if (isUnseen(context, live) || isBesideArticle(context, live)) continue;
    const text = visibleText(copy, STATEMENT_LIMITS.line + 1);
    if (text === '' || text.length > STATEMENT_LIMITS.line || lines.has(text)) continue;
    lines.set(text, {
      text,
      distance: Math.abs(index - headline),
      isBehind: index >= behindFrom,
      isLink: name === 'a',
      isQuoted: closest(live, OTHERS_WORDS) !== null,
      isInArticle: context.region?.contains(live) ?? false,
    });
    if (lines.size === STATEMENT_LIMITS.lines) break;
  }
  return [...lines.values()];
}

const LINES_BEFORE = 40;
const LINES_AFTER = 80;
const LINES_AT_END = 40;
const MAX_PARTS = 12;
/** The same with what stands in them. */
const MAX_INSIDE = 100;
/** Raw text, white space included, of an element that may still be a line. */
const MAX_RAW_TEXT = 2_000;
