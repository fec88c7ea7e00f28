import { LIMITS } from '../snapshot/limits.ts';

/** Objects looked at in one page's JSON-LD, all blocks together; heuristic, real pages stay below 500. */
const MAX_NODES = 5_000;
/** Blocks read on one page; heuristic, real pages carry one to six. */
const MAX_BLOCKS = 30;
/** Properties whose items stand beside the page's subject, not for it: a list's entries, replies, teasers. */
const ASIDE = new Set([
  'itemListElement',
  'blogPost',
  'comment',
  'review',
  'hasPart',
  'mentions',
  'isPartOf',
  'relatedLink',
  'citation',
  'video',
  'subjectOf',
  'potentialAction',
]);

/** A plain object as `JSON.parse` makes it. Read it through `ownValue` only. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface LinkedNode {
  readonly types: readonly string[];
  readonly value: JsonObject;
  /** A block's root, or a member of its top-level `@graph` or list. */
  readonly isTopLevel: boolean;
  /** Stands in a list, a comment or another side property. */
  readonly isAside: boolean;
}

export interface LinkedData {
  /** Every object that has a type, top-level ones first within their block. */
  readonly nodes: readonly LinkedNode[];
  /** Objects by `@id`, for following references. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** One line for each block that is not valid JSON: its number from 1 and what the parser said. */
  readonly errors: readonly string[];
  readonly truncated: boolean;
}

/**
 * Reads JSON-LD blocks into a flat list of typed objects. Never recurses, never throws: a block too large or broken
 * is left out and named in `errors`; one that only carries a wrapper comment, raw line breaks or trailing commas is
 * named there too, and still read, because its facts are what the author meant.
 */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const walk: Walk = { nodes: [], byId: new Map(), budget: MAX_NODES };
  const errors: string[] = [];
  let read = 0;
  for (const [index, block] of blocks.slice(0, MAX_BLOCKS).entries()) {
    read += block.length;
    if (read > LIMITS.structuredDataBytes) {
      errors.push(`${index + 1}: too large`);
      continue;
    }
    const { value, error } = parseBlock(block);
    if (error !== null) errors.push(`${index + 1}: ${error}`);
    collect(value, walk);
  }
  const { nodes, byId, budget } = walk;
  return { nodes, byId, errors, truncated: budget <= 0 || blocks.length > MAX_BLOCKS };
}

/** An own property of a page's object, so that `__proto__` and inherited names read as nothing. */
export function ownValue(object: unknown, key: string): unknown {
  return isJsonObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A value as a list: an array's members, nothing for nothing, else the value alone. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** First text in a value: itself, a list's first text, or an object's `@value`. */
export function firstText(value: unknown): string | null {
  for (const entry of asList(value).slice(0, 20)) {
    const text = isJsonObject(entry) ? ownValue(entry, '@value') : entry;
    if (typeof text === 'string' && text.trim() !== '') return text;
    if (typeof text === 'number' && Number.isFinite(text)) return String(text);
  }
  return null;
}

/** Replaces a bare `{"@id": …}` by the object it points to. */
export function resolved(value: unknown, byId: LinkedData['byId']): unknown {
  const id = ownValue(value, '@id');
  if (!isJsonObject(value) || typeof id !== 'string' || Object.keys(value).length > 2) return value;
  return byId.get(id) ?? value;
}

/** Type names without their vocabulary: `http://schema.org/BlogPosting` and `schema:BlogPosting` are `BlogPosting`. */
export function typeNames(value: unknown): readonly string[] {
  return asList(value)
    .slice(0, 10)
    .filter((name) => typeof name === 'string')
    .map((name) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1))
    .filter((name) => name !== '')
    .map((name) => name.slice(0, 60));
}

interface Parsed {
  readonly value: unknown;
  readonly error: string | null;
}

function parseBlock(block: string): Parsed {
  if (block.trim() === '') return { value: null, error: null };
  try {
    return { value: JSON.parse(block), error: null };
  } catch (cause) {
    const error = cause instanceof Error ? cause.message.slice(0, 160) : 'unreadable';
    try {
      return { value: JSON.parse(mended(block)), error };
    } catch {
      return { value: null, error };
    }
  }
}

/** The faults seen on real pages: comment or CDATA wrappers, a trailing semicolon, raw control characters, commas. */
function mended(block: string): string {
  const start = block.search(/[[{]/);
  const end = Math.max(block.lastIndexOf('}'), block.lastIndexOf(']'));
  return (
    block
      .slice(Math.max(start, 0), end + 1)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault being mended
      .replace(/[\u0000-\u001f]/g, ' ')
      .replace(/, {0,40}([\]}])/g, '$1')
  );
}

interface Walk {
  readonly nodes: LinkedNode[];
  readonly byId: Map<string, JsonObject>;
  /** Objects that may still be looked at. */
  budget: number;
}

interface Visit {
  readonly value: unknown;
  readonly isTopLevel: boolean;
  readonly isAside: boolean;
}

/** Breadth first, so that a page's subject comes before what it mentions. */
function collect(root: unknown, walk: Walk): void {
  const queue: Visit[] = [{ value: root, isTopLevel: true, isAside: false }];
  for (const { value, isTopLevel, isAside } of queue) {
    walk.budget -= 1;
    if (walk.budget <= 0) return;
    // What is queued will be visited, so the queue never needs to be longer than the budget.
    const room = MAX_NODES - queue.length;
    if (Array.isArray(value)) {
      queue.push(...value.slice(0, Math.max(0, room)).map((entry) => ({ value: entry, isTopLevel, isAside })));
    }
    if (!isJsonObject(value)) continue;
    note(value, isTopLevel, isAside, walk);
    for (const key of Object.keys(value).slice(0, Math.max(0, room))) {
      const child = ownValue(value, key);
      if (typeof child !== 'object' || child === null) continue;
      queue.push({ value: child, isTopLevel: isTopLevel && key === '@graph', isAside: isAside || ASIDE.has(key) });
    }
  }
}

function note(value: JsonObject, isTopLevel: boolean, isAside: boolean, { nodes, byId }: Walk): void {
  const types = typeNames(ownValue(value, '@type'));
  if (types.length > 0) nodes.push({ types, value, isTopLevel, isAside });
  const id = ownValue(value, '@id');
  if (typeof id !== 'string') return;
  // The fullest of several objects with one id is its description, the others only point to it.
  const known = byId.get(id);
  if (!known || Object.keys(value).length > Object.keys(known).length) byId.set(id, value);
}
