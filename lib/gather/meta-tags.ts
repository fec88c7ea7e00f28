import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';

/** `<meta>` elements read; a page with more is a bomb (heuristic). */
const MAX_META = 1_000;

/**
 * Every `<meta>` with a key (`name`, `property` or `itemprop`, lower case) and its non-empty contents in document
 * order, read once for all gatherers.
 */
export function metaTagsOf(context: GatherContext): ReadonlyMap<string, readonly string[]> {
  const known = READ.get(context.copy);
  if (known) return known;
  const tags = new Map<string, string[]>();
  for (const element of [...query(context.document, 'meta[content]')].slice(0, MAX_META)) {
    const content = plainText(attribute(element, 'content') ?? '', LIMITS.metaContent);
    if (content === '') continue;
    for (const name of KEYS) {
      const key = attribute(element, name)?.slice(0, MAX_KEY).trim().toLowerCase();
      if (!key) continue;
      const contents = tags.get(key);
      if (!contents) tags.set(key, [content]);
      else if (!contents.includes(content)) contents.push(content);
    }
  }
  READ.set(context.copy, tags);
  return tags;
}

/** First content of the first of these keys that the page has. */
export function metaContent(context: GatherContext, ...keys: readonly string[]): string | null {
  const tags = metaTagsOf(context);
  for (const key of keys) {
    const [content] = tags.get(key) ?? [];
    if (content !== undefined) return content;
  }
  return null;
}

const READ = new WeakMap<GatherContext['copy'], ReadonlyMap<string, readonly string[]>>();
const KEYS = ['name', 'property', 'itemprop'] as const;
const MAX_KEY = 80;
