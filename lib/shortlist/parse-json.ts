/**
 * A field of untrusted JSON: the value in its proper shape, or the path of the first field that has another one.
 * Parsers copy own properties into fresh objects, so `__proto__` and unknown fields have no effect.
 */
export type Parser<Value> = (value: unknown, path: string) => Parsed<Value>;

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly path: string };

/** A string of at most `longest` UTF-16 units. */
export const text =
  (longest: number): Parser<string> =>
  (value, path) =>
    typeof value === 'string' && value.length <= longest ? { ok: true, value } : { ok: false, path };

/** A finite number from `least` to `most`, both included. */
export const number =
  (least: number, most: number): Parser<number> =>
  (value, path) =>
    typeof value === 'number' && value >= least && value <= most ? { ok: true, value } : { ok: false, path };

export const oneOf =
  <const Value extends string>(allowed: readonly Value[]): Parser<Value> =>
  (value, path) => {
    const found = allowed.find((candidate) => candidate === value);
    return found === undefined ? { ok: false, path } : { ok: true, value: found };
  };

export const nullable =
  <Value>(parser: Parser<Value>): Parser<Value | null> =>
  (value, path) =>
    value === null ? { ok: true, value } : parser(value, path);

export const arrayOf =
  <Value>(item: Parser<Value>, most: number): Parser<readonly Value[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return { ok: false, path };
    const items: Value[] = [];
    for (const [index, entry] of value.entries()) {
      const parsed = item(entry, `${path}[${index}]`);
      if (!parsed.ok) return parsed;
      items.push(parsed.value);
    }
    return { ok: true, value: items };
  };

export const record =
  <Fields extends Record<string, unknown>>(
    shape: { readonly [Name in keyof Fields]: Parser<Fields[Name]> },
  ): Parser<Fields> =>
  (value, path) => {
    if (!isPlainObject(value)) return { ok: false, path };
    const built: Partial<Fields> = {};
    for (const name in shape) {
      const parsed = shape[name](own(value, name), path === '' ? name : `${path}.${name}`);
      if (!parsed.ok) return parsed;
      built[name] = parsed.value;
    }
    // Every name of the shape was set above, which the compiler cannot see.
    return { ok: true, value: built as Fields };
  };

export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, or `undefined`: what a prototype says does not count. */
export const own = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** A moment as `Date.toISOString` writes it; the calendar is checked roughly, order is what counts. */
export const isIsoMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(\.\d{3})?Z$/.test(value);

export const isIsoDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-[01]\d-[0-3]\d$/.test(value);
