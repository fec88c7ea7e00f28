import type { Placement } from '../../snapshot/types.ts';
import { type CopiedElement, INDEX_ATTRIBUTE } from '../copied-element.ts';
import { parentElement } from '../dom.ts';
import type { PageCopy } from '../page-copy.ts';
import type { BlockReading, ReadBlock } from './blocks.ts';
import { isStatementStart, isTailHeading } from './boilerplate-words.ts';
import { type Extract, trimmedExtract } from './extract.ts';
import { coverOf, isInside } from './inside.ts';
import { OUTSIDE_ZONES } from './outside-zones.ts';
import { isRunningText } from './running-text.ts';

export interface PageAround {
  readonly copy: PageCopy;
  readonly reading: BlockReading;
  readonly headline: CopiedElement | null;
}

/**
 * Adds to an extract what belongs to it and stands outside the chosen element: the lead between the headline and the
 * text, paragraphs cleaned away from its middle, and further parts of a post that is split over several elements. In
 * steps.
 */
export function* completeExtract(extract: Extract, around: PageAround): Generator<void, Extract> {
  const { blocks } = around.reading;
  const first = extract.positions[0];
  if (first === undefined) return extract;
  const added = new Set<number>();
  for (const position of leadBefore(first, extract, around)) added.add(position);
  yield;
  for (const position of partsAround(extract, around)) added.add(position);
  if (added.size === 0) return extract;
  yield;
  const untrimmed: number[] = [];
  for (const [position, { index }] of blocks.entries()) {
    if (extract.covers(index) || added.has(position)) untrimmed.push(position);
  }
  const parts = [...added].flatMap((position) => around.copy.elements[blocks[position]?.index ?? -1] ?? []);
  const isAdded = coverOf(parts, around.copy.elements);
  return yield* trimmedExtract(blocks, untrimmed, (index) => extract.covers(index) || isAdded(index));
}

/** Running text between the headline and the first block: standfirsts are often set in the header. */
function leadBefore(first: number, extract: Extract, { copy, reading, headline }: PageAround): readonly number[] {
  if (!headline) return [];
  const { blocks } = reading;
  const lead: number[] = [];
  let weight = 0;
  for (let position = Math.max(0, first - MAX_LEAD_DISTANCE); position < first; position += 1) {
    const block = blocks[position];
    if (!block || (block.index ?? 0) < headline.index || extract.covers(block.index)) continue;
    const record = copy.elements[block.index ?? -1];
    if (
      !record ||
      !LEAD_ZONES.has(record.zone) ||
      !isSentence(block) ||
      standsInDoubtful(record, headline.index, copy)
    ) {
      continue;
    }
    lead.push(position);
    weight += block.weight;
  }
  return weight <= Math.max(MAX_LEAD, extract.prose * MAX_LEAD_SHARE) ? lead : [];
}

function isSentence(block: ReadBlock): boolean {
  return (
    isRunningText(block) &&
    block.linkLength <= block.text.length * MAX_LINKS &&
    !isStatementStart(block.text) &&
    block.kind !== 'table' &&
    block.kind !== 'code'
  );
}

/**
 * Climbs from the smallest element that holds the extract and takes in what each step adds, while that is running text
 * like the extract itself.
 */
function partsAround(extract: Extract, { copy, reading: { blocks } }: PageAround): readonly number[] {
  const added: number[] = [];
  const seen = new Set<number>();
  let element = commonAncestor(extract, blocks, copy);
  let prose = extract.prose;
  for (let steps = 0; element && steps < MAX_STEPS; steps += 1) {
    const record = copy.elements[Number(element.getAttribute(INDEX_ATTRIBUTE) ?? -1)];
    if (!record || OUTSIDE_ZONES.has(record.zone)) break;
    const part = newPart(record, extract, blocks, copy, seen);
    if (part.prose >= prose * MIN_PART && part.prose >= MIN_PART_PROSE) {
      if (!isPure(part)) break;
      added.push(...part.positions);
      prose += part.prose;
    } else if (part.weight > prose * MAX_NOISE) break;
    element = parentElement(element);
  }
  return added;
}

interface Part {
  readonly positions: readonly number[];
  readonly prose: number;
  readonly weight: number;
  readonly links: number;
  readonly length: number;
}

/** What stands in an element and neither in the extract nor in a smaller element that was looked at before. */
function newPart(
  around: CopiedElement,
  extract: Extract,
  blocks: readonly ReadBlock[],
  copy: PageCopy,
  seen: Set<number>,
): Part {
  const positions: number[] = [];
  const last = extract.positions.at(-1) ?? 0;
  let prose = 0;
  let weight = 0;
  let links = 0;
  let length = 0;
  for (const [position, block] of blocks.entries()) {
    if (!isInside(block.index, around) || seen.has(position) || extract.covers(block.index)) continue;
    if (position > last && isTailStart(block)) break;
    seen.add(position);
    const record = copy.elements[block.index ?? -1];
    if (!record || OUTSIDE_ZONES.has(record.zone) || standsInDoubtful(record, around.index, copy)) continue;
    positions.push(position);
    weight += block.weight;
    links += block.linkLength;
    length += block.text.length;
    if (isRunningText(block)) prose += block.weight;
  }
  return { positions, prose, weight, links, length };
}

/** Whether it or an ancestor after a number has a name that may mean other than the article: nothing is added from there. */
function standsInDoubtful(record: CopiedElement, after: number, { elements }: PageCopy): boolean {
  let at: CopiedElement | undefined = record;
  while (at && at.index > after) {
    if (at.classAndId !== ' ' && DOUBTFUL.test(at.classAndId)) return true;
    const parent: string | null | undefined = parentElement(at.copy)?.getAttribute(INDEX_ATTRIBUTE);
    at = parent === null || parent === undefined ? undefined : elements[Number(parent)];
  }
  return false;
}

function isTailStart({ kind, text }: ReadBlock): boolean {
  return (kind === 'heading' || kind === 'paragraph') && text.length <= MAX_TAIL_LINE && isTailHeading(text);
}

function isPure({ prose, weight, links, length }: Part): boolean {
  return prose >= weight * PURE_PART && links <= length * MAX_LINKS;
}

/** Smallest copied element that holds all blocks of the extract. */
function commonAncestor(extract: Extract, blocks: readonly ReadBlock[], { elements }: PageCopy): Element | null {
  const indexes = extract.positions.flatMap((position) => blocks[position]?.index ?? []);
  const lowest = Math.min(...indexes);
  const highest = Math.max(...indexes);
  let record = elements[lowest];
  while (record && !isInside(highest, record)) {
    const parent = parentElement(record.copy)?.getAttribute(INDEX_ATTRIBUTE);
    record = parent === null || parent === undefined ? undefined : elements[Number(parent)];
  }
  return record?.copy ?? null;
}

const MAX_LEAD_DISTANCE = 25;
const MAX_LEAD = 600;
const MAX_LEAD_SHARE = 0.2;
const LEAD_ZONES: ReadonlySet<Placement> = new Set(['other', 'header']);
const MAX_LINKS = 0.2;
const MAX_STEPS = 8;
/** A part counts from this share of the text that there is already. */
const MIN_PART = 0.1;
const MIN_PART_PROSE = 200;
const PURE_PART = 0.75;
/** A step that adds more than this without being a part leads out of the article. */
const MAX_NOISE = 0.3;
const MAX_TAIL_LINE = 120;
/** A wide list, harmless here: it never takes out what was found. */
const DOUBTFUL =
  /comment|kommentar|reply|replies|forum|related|teaser|recommend|footer|sidebar|newsletter|subscri|consent|cookie|gdpr|copyright|disclaim|caption|gallery|slide|credit|social|share|menu|popular|latest|trending|advert|sponsor|(?:^|[\s_-])(?:respond|relations?|promo|author|bio|legal|nav|navbar|navigation|date|meta|banner|cta|cards?|tags?|modal|popup)(?=$|[\s_-])/i;
