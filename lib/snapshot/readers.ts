import { cutText } from './plain-text.ts';

/** Rebuilds one value from an unknown one, or throws a `Mismatch`. */
export type Reader<Value> = (value: unknown, path: string) => Value;

/** An unknown value is not what it should be. The message is the path to it. */
export class Mismatch extends Error {}

/** Text, well formed, cut at `limit` UTF-16 units. */
export function text(limit: number): Reader<string> {
  return (value, path) => (typeof value === 'string' ? cutText(value, limit) : mismatch(path));
}

/** A finite number, at least `minimum`. */
export function number(minimum = 0): Reader<number> {
  return (value, path) =>
    typeof value === 'number' && Number.isFinite(value) && value >= minimum ? value : mismatch(path);
}

export const boolean: Reader<boolean> = (value, path) => (typeof value === 'boolean' ? value : mismatch(path));

export function oneOf<const Value extends string | number>(...allowed: readonly Value[]): Reader<Value> {
  return (value, path) => allowed.find((candidate) => candidate === value) ?? mismatch(path);
}

export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

/** A field that may be missing; it is `null` then. */
export function optional<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value, path) => (value === null || value === undefined ? null : reader(value, path));
}

/** A list, cut at `limit` entries. */
export function list<Value>(reader: Reader<Value>, limit: number): Reader<readonly Value[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.slice(0, limit).map((entry: unknown, index) => reader(entry, `${path}[${index}]`))
      : mismatch(path);
}

/** A record whose keys the page named: without prototype, cut at `limit` entries. */
export function record<Value>(reader: Reader<Value>, limit: number): Reader<Readonly<Record<string, Value>>> {
  return (value, path) => {
    if (!isObject(value)) return mismatch(path);
    const rebuilt: Record<string, Value> = Object.create(null);
    for (const [key, entry] of Object.entries(value).slice(0, limit)) {
      rebuilt[cutText(key, MAX_KEY)] = reader(entry, `${path}.${key.slice(0, MAX_KEY)}`);
    }
    return rebuilt;
  };
}

/** An object with exactly these fields, each read from an own property; all others are dropped. */
export function object<Shape extends object>(
  fields: {
    readonly [Key in keyof Shape]: Reader<Shape[Key]>;
  },
): Reader<Shape> {
  return (value, path) => {
    if (!isObject(value)) return mismatch(path);
    const rebuilt: Partial<Shape> = {};
    for (const key of keysOf(fields)) {
      const entry: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      rebuilt[key] = fields[key](entry, path === '' ? String(key) : `${path}.${String(key)}`);
    }
    // Every key of `fields`, hence of `Shape`, was set in the loop.
    return rebuilt as Shape;
  };
}

function keysOf<Shape extends object>(shape: Shape): (keyof Shape)[] {
  // Object.keys forgets the key type; `fields` is our own literal, so it has no further keys.
  return Object.keys(shape) as (keyof Shape)[];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(path: string): never {
  throw new Mismatch(path);
}

const MAX_KEY = 100;
