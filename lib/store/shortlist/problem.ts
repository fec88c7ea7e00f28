/** Why the shortlist could not be read or written. What was stored before is untouched in every case. */
export type StoreProblem = {
  /**
   * `full`: no room on the disk or in the browser's quota. `blocked`: another window holds an older version open.
   * `newer`: the data was written by a later version of the extension. `unavailable`: the browser refuses storage
   * here, as in some private windows. `damaged`: the database or one record cannot be read. `lost`: the database was
   * closed or deleted while it was in use. `failed`: anything else.
   */
  readonly kind: 'full' | 'blocked' | 'newer' | 'unavailable' | 'damaged' | 'lost' | 'failed';
  /** What the browser said, for a report of the fault. */
  readonly detail: string;
};

export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StoreProblem };

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
