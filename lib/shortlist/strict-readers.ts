import { Mismatch, type Reader } from '../snapshot/readers.ts';

/*
 * Beside `lib/snapshot/readers.ts`, which cut what is too long because a page may be endless. Our own records are within
 * their limits, so one that is not is refused: cutting would lose what the user wrote.
 */

/** A string of at most `limit` UTF-16 units. */
export const wholeText =
  (limit: number): Reader<string> =>
  (value, path) =>
    typeof value === 'string' && value.length <= limit ? value : refuse(path);

/** A text of one form. The pattern is anchored and linear. */
export const textLike =
  (pattern: RegExp, limit: number): Reader<string> =>
  (value, path) =>
    typeof value === 'string' && value.length <= limit && pattern.test(value) ? value : refuse(path);

/** A finite number from `least` to `most`, both included. */
export const within =
  (least: number, most: number): Reader<number> =>
  (value, path) =>
    typeof value === 'number' && value >= least && value <= most ? value : refuse(path);

export const wholeList =
  <Value>(reader: Reader<Value>, limit: number): Reader<readonly Value[]> =>
  (value, path) =>
    Array.isArray(value) && value.length <= limit
      ? value.map((entry: unknown, index) => reader(entry, `${path}[${index}]`))
      : refuse(path);

/** A moment as `Date.toISOString` writes it. The calendar is checked roughly: what counts is that moments compare. */
export const moment = textLike(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(\.\d{3})?Z$/, 24);

/** A calendar day, `YYYY-MM-DD`. */
export const day = textLike(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 10);

function refuse(path: string): never {
  throw new Mismatch(path);
}
