import type { Message } from '../audits/audit.ts';
import { LIMITS } from '../snapshot/limits.ts';
import { list, Mismatch, nullable, number, object, oneOf, type Reader, record, text } from '../snapshot/readers.ts';
import { LINK_OUTCOMES, type LinkCheck, type LinkHealth, MOST_TARGETS } from './link-health.ts';

/** A check as strict JSON, for storing. */
export const storedLinkCheck = (check: LinkCheck) => ({ ...check, results: [...check.results] });

/** Rebuilds a stored check field by field; `null` when it is none, as after an update of the extension. */
export function parseLinkCheck(value: unknown): LinkCheck | null {
  try {
    const { results, ...check } = stored(value, '');
    return { ...check, results: new Map(results) };
  } catch (error) {
    if (error instanceof Mismatch) return null;
    throw error;
  }
}

interface StoredLinkCheck extends Omit<LinkCheck, 'results'> {
  readonly results: readonly (readonly [url: string, health: LinkHealth])[];
}

const href = text(LIMITS.href);
const KEY = 100;
const MOST_VALUES = 5;
const MOST_NOTES = 5;

const message: Reader<Message> = (value, path) => {
  const { key, values } = object<{ key: string; values: NonNullable<Message['values']> }>({
    key: text(KEY),
    values: (own, at) => (own === undefined ? {} : record(textOrNumber, MOST_VALUES)(own, at)),
  })(value, path);
  return Object.keys(values).length === 0 ? { key } : { key, values };
};

const textOrNumber: Reader<string | number> = (value, path) =>
  typeof value === 'number' ? number(Number.NEGATIVE_INFINITY)(value, path) : href(value, path);

const health = object<LinkHealth>({
  outcome: oneOf(...LINK_OUTCOMES),
  reason: message,
  status: nullable(number()),
  finalUrl: nullable(href),
  notes: list(message, MOST_NOTES),
});

const entry: Reader<readonly [string, LinkHealth]> = (value, path) => {
  const pair = object<{ 0: string; 1: LinkHealth }>({ 0: href, 1: health })(
    Array.isArray(value) ? { ...value } : value,
    path,
  );
  return [pair[0], pair[1]];
};

const stored = object<StoredLinkCheck>({
  pageUrl: href,
  title: text(LIMITS.title),
  targets: list(href, MOST_TARGETS),
  state: oneOf('waiting', 'running', 'done', 'cancelled', 'not-allowed'),
  results: list(entry, MOST_TARGETS),
  robotsHeader: nullable(text(LIMITS.metaContent)),
});
