import type { StoreProblem } from '../../shortlist/shortlist.ts';

/** Names of DOMException as Chromium and Firefox use them for IndexedDB. */
const KIND_BY_NAME = new Map<string, StoreProblem['kind']>([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  // Our own, when another window does not let go of an older version.
  ['TimeoutError', 'blocked'],
  ['InvalidStateError', 'lost'],
  ['AbortError', 'lost'],
  ['NotFoundError', 'damaged'],
  ['DataError', 'damaged'],
  ['EncodingError', 'damaged'],
  ['NotReadableError', 'damaged'],
  ['UnknownError', 'damaged'],
  ['SecurityError', 'unavailable'],
  ['NotAllowedError', 'unavailable'],
]);

export function problemOf(error: unknown): StoreProblem {
  if (!(error instanceof Error || error instanceof DOMException)) return { kind: 'failed', detail: String(error) };
  return { kind: kindOf(error), detail: `${error.name}: ${error.message}` };
}

function kindOf(error: Error | DOMException): StoreProblem['kind'] {
  // Firefox reports a full disk as an UnknownError or an AbortError with these words.
  if (/quota|disk.{0,20}full|no space/i.test(error.message)) return 'full';
  return KIND_BY_NAME.get(error.name) ?? 'failed';
}
