import type { ReadBlock } from './blocks.ts';
import {
  isBibliographyHeading,
  isCommentsHeading,
  isLabel,
  isLinkLead,
  isReviewCopyNotice,
  isStatementStart,
  isTailHeading,
} from './boilerplate-words.ts';
import { PROSE_WEIGHT } from './running-text.ts';

/** The positions of the blocks that are the article's text, without what stands before, after and in between; in steps. */
export function* trimBlocks(blocks: readonly ReadBlock[]): Generator<void, ReadonlySet<number>> {
  const end = yield* tailStart(blocks);
  yield;
  const start = proseFrom(blocks, 0, end);
  // A lead stands before the byline.
  const second = proseFrom(blocks, start + 1, end);
  const kept = new Set<number>();
  for (let position = 0; position < end; position += 1) {
    const block = blocks[position];
    if (!block) continue;
    if (position % BLOCKS_A_STEP === 0) yield;
    if (position < start ? isHeadMatter(block) : isInterruption(block)) continue;
    if (position < second && isStatement(block)) continue;
    if ((position <= start || position === end - 1) && isReviewCopyNotice(block.text)) continue;
    kept.add(position);
  }
  yield;
  dropLinkLists(blocks, kept, start);
  dropTeasers(blocks, kept);
  yield;
  dropRepeatedLinks(blocks, kept);
  dropClosingLinks(blocks, kept);
  dropRepeated(blocks, kept);
  dropEmptyHeadings(blocks, kept);
  return kept;
}

/** Blocks judged between two turns of the page. */
const BLOCKS_A_STEP = 1_000;
const MAX_LABEL_WORDS = 8;
/** A tail may hold at most this share of the text, and an early one is only cut when it is mostly links. */
const MAX_TAIL_SHARE = 0.45;
const MAX_PROSE_TAIL_SHARE = 0.25;
const MAX_APPENDIX_SHARE = 0.7;
const MIN_BIBLIOGRAPHY = 20;
const LINK_SHARE = 0.5;
const ALL_LINKS = 0.9;
const CLOSING_LINKS = 0.65;
const MIN_SHOUTED = 12;
const MIN_TEASERS = 4;
const MIN_SAME_LINKS = 4;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
const MAX_SHORT_LINE = 120;
const MAX_STATEMENT = 160;
const MAX_STATEMENT_WORDS = 12;
const MAX_DATE_LETTERS = 28;
const DATE_PART = /(?:19|20)\d\d|\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d\d/;

/** Position from which related posts, comments, calls to share follow; the number of blocks when there is no tail. */
function* tailStart(blocks: readonly ReadBlock[]): Generator<void, number> {
  const all = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const sums = sumsAfter(blocks);
  let before = 0;
  for (const [position, block] of blocks.entries()) {
    if (position % BLOCKS_A_STEP === 0) yield;
    const share = (all - before) / all;
    const after = sums[position];
    before += block.weight;
    if (!after || share > MAX_APPENDIX_SHARE || !isShortLine(block)) continue;
    if (after.hasBibliography && isCommentsHeading(block.text)) continue;
    if (startsAppendix(block, after)) return position;
    if (share > MAX_TAIL_SHARE || !isTailHeading(block.text)) continue;
    const isLinks = after.length === 0 || after.links >= after.length * LINK_SHARE;
    if (isLinks || share <= MAX_PROSE_TAIL_SHARE) return position;
  }
  return blocks.length;
}

interface Sums {
  /** UTF-16 units of text, and those of them that are links. */
  readonly length: number;
  readonly links: number;
  readonly listItems: number;
  /** Readers' comments cite nothing: a "Discussion" before a bibliography is a section of a paper. */
  readonly hasBibliography: boolean;
}

/** What stands after each block. */
function sumsAfter(blocks: readonly ReadBlock[]): readonly Sums[] {
  const sums: Sums[] = [];
  let length = 0;
  let links = 0;
  let listItems = 0;
  let hasBibliography = false;
  for (let position = blocks.length - 1; position >= 0; position -= 1) {
    sums[position] = { length, links, listItems, hasBibliography };
    const block = blocks[position];
    if (!block) continue;
    length += block.text.length;
    links += block.linkLength;
    if (block.kind === 'list-item') listItems += 1;
    hasBibliography ||= block.kind === 'heading' && isBibliographyHeading(block.text);
  }
  return sums;
}

/** Whether readers' comments follow, or a bibliography of a length that no post has. Either may be longer than the text. */
function startsAppendix({ text }: ReadBlock, after: Sums): boolean {
  return isCommentsHeading(text) || (isBibliographyHeading(text) && after.listItems >= MIN_BIBLIOGRAPHY);
}

/** Position of the first running text from one position up to another; the former when there is none. */
function proseFrom(blocks: readonly ReadBlock[], from: number, end: number): number {
  const found = blocks.findIndex((block, position) => position >= from && position < end && isProse(block));
  return found < 0 ? from : found;
}

function isProse(block: ReadBlock): boolean {
  const { kind, weight } = block;
  if (kind === 'heading' || kind === 'list-item') return false;
  return weight >= PROSE_WEIGHT && shareOfLinks(block) < LINK_SHARE && !isStatement(block) && !ADDRESS.test(block.text);
}

/** Dates, bylines, labels and crumbs between the headline and the text. */
function isHeadMatter(block: ReadBlock): boolean {
  const { kind, text } = block;
  if (kind === 'heading' || kind === 'table' || kind === 'code') return false;
  if (isStatement(block) || isInterruption(block) || ADDRESS.test(text)) return true;
  if (!isShort(text) || block.weight >= PROSE_WEIGHT) return false;
  return shareOfLinks(block) > LINK_SHARE || !/[.!?…:;。！？]["'”’»)]?$/u.test(text);
}

/** A line that states who wrote it, and when. */
function isStatement({ text }: ReadBlock): boolean {
  if (text.length > MAX_STATEMENT) return false;
  return isStatementStart(text) ? words(text) <= MAX_STATEMENT_WORDS : isDateLine(text);
}

/** A few words with a year or a clock time, in whatever language. */
function isDateLine(text: string): boolean {
  if (words(text) > MAX_LABEL_WORDS || !DATE_PART.test(text)) return false;
  return text.replace(/[^\p{L}]/gu, '').length <= MAX_DATE_LETTERS;
}

/** What stands between paragraphs without being text: buttons, "read also" links, labels. */
function isInterruption(block: ReadBlock): boolean {
  const { kind, text } = block;
  if (kind === 'code' || kind === 'table') return false;
  if (isLabel(text)) return true;
  if (shareOfLinks(block) <= LINK_SHARE) return false;
  return isLinkLead(text) || (kind === 'paragraph' && isShouted(text) && shareOfLinks(block) > ALL_LINKS);
}

/** Capitals all over: how news sites set pointers to other stories between paragraphs. */
function isShouted(text: string): boolean {
  return text.length >= MIN_SHOUTED && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Runs of headings and paragraphs that are nothing but links: teasers of other articles. */
function dropTeasers(blocks: readonly ReadBlock[], kept: Set<number>): void {
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= MIN_TEASERS) for (const position of run) kept.delete(position);
    run = [];
  };
  for (const [position, block] of blocks.entries()) {
    if (!kept.has(position)) continue;
    const isLink = block.kind !== 'list-item' && block.kind !== 'table' && shareOfLinks(block) > ALL_LINKS;
    if (isLink) run.push(position);
    else close();
  }
  close();
}

/** Lines that are one link each and say the same again and again, "Read the full review", are buttons of a template. */
function dropRepeatedLinks(blocks: readonly ReadBlock[], kept: Set<number>): void {
  const same = new Map<string, number[]>();
  for (const [position, block] of blocks.entries()) {
    if (!kept.has(position) || block.kind !== 'paragraph' || !isShort(block.text)) continue;
    if (shareOfLinks(block) < ALL_LINKS) continue;
    const positions = same.get(block.text);
    if (positions) positions.push(position);
    else same.set(block.text, [position]);
  }
  for (const positions of same.values()) {
    if (positions.length >= MIN_SAME_LINKS) for (const position of positions) kept.delete(position);
  }
}

/** Paragraphs that are mostly links, and other lines that are nothing else, lead elsewhere after the last running text. */
function dropClosingLinks(blocks: readonly ReadBlock[], kept: Set<number>): void {
  for (let position = blocks.length - 1; position >= 0; position -= 1) {
    const block = blocks[position];
    if (!block || !kept.has(position)) continue;
    const most = block.kind === 'paragraph' ? CLOSING_LINKS : ALL_LINKS;
    if (shareOfLinks(block) <= most || block.kind === 'table' || ADDRESS.test(block.text)) return;
    kept.delete(position);
  }
}

/** Texts that were there before: the same article set out once more for another width of screen. */
function dropRepeated(blocks: readonly ReadBlock[], kept: Set<number>): void {
  const seen = new Set<string>();
  for (const [position, { text, weight }] of blocks.entries()) {
    if (weight < PROSE_WEIGHT || !kept.has(position)) continue;
    if (seen.has(text)) kept.delete(position);
    else seen.add(text);
  }
}

/**
 * Runs of list items that are all links: contents when they lead to the same page, menus and tags when no running text
 * stands before or after them. In the middle of the text they are lists like any other.
 */
function dropLinkLists(blocks: readonly ReadBlock[], kept: Set<number>, start: number): void {
  const lastProse = blocks.findLastIndex((block, position) => kept.has(position) && isProse(block));
  let run: number[] = [];
  const close = (): void => {
    const items = run.flatMap((position) => blocks[position] ?? []);
    const isOutside = (run[0] ?? 0) < start || (run[0] ?? 0) > lastProse;
    const isLinks = items.length >= MIN_LINK_LIST && linkShare(items) > MAX_LIST_LINKS;
    if (isLinks && (isOutside || localShare(items) > LINK_SHARE)) for (const position of run) kept.delete(position);
    run = [];
  };
  for (const [position, { kind }] of blocks.entries()) {
    if (kind === 'list-item' && kept.has(position)) run.push(position);
    else close();
  }
  close();
}

const MIN_LINK_LIST = 3;
const MAX_LIST_LINKS = 0.85;

/** Headings whose section was taken out, or that end the text. */
function dropEmptyHeadings(blocks: readonly ReadBlock[], kept: Set<number>): void {
  let hasTextBelow = false;
  for (let position = blocks.length - 1; position >= 0; position -= 1) {
    const block = blocks[position];
    if (!block) continue;
    if (!kept.has(position)) {
      continue;
    }
    if (block.kind !== 'heading') hasTextBelow = true;
    else if (!hasTextBelow) kept.delete(position);
  }
}

function shareOfLinks({ text, linkLength }: ReadBlock): number {
  return text.length === 0 ? 0 : linkLength / text.length;
}

function linkShare(blocks: readonly ReadBlock[]): number {
  let all = 0;
  let links = 0;
  for (const { text, linkLength } of blocks) {
    all += text.length;
    links += linkLength;
  }
  return all === 0 ? 1 : links / all;
}

function localShare(blocks: readonly ReadBlock[]): number {
  let links = 0;
  let local = 0;
  for (const { linkLength, localLinkLength } of blocks) {
    links += linkLength;
    local += localLinkLength;
  }
  return links === 0 ? 0 : local / links;
}

function isShortLine({ kind, text }: ReadBlock): boolean {
  return (kind === 'heading' || kind === 'paragraph') && isShort(text);
}

function isShort(text: string): boolean {
  return text.length <= MAX_SHORT_LINE && words(text) <= MAX_LABEL_WORDS;
}

function words(text: string): number {
  return text.split(' ', MAX_LABEL_WORDS * 2).length;
}
