import { type ListRow, ROW_VERSION } from '../../shortlist/list-row.ts';
import type { RowChunk, WritableRows } from './schema.ts';

/**
 * Rows are kept as JSON texts of many rows each: read and parsed so, ten thousand take a twentieth of the time that as
 * many records take. A change rewrites one text, so they must not be too large: 64 hold about 160 of 10,000 rows each.
 */
const CHUNKS = 64;

/** Puts rows into their chunks, or takes them out where the value is `null`. Part of the caller's transaction. */
export async function writeRows(store: WritableRows, changed: ReadonlyMap<string, ListRow | null>): Promise<void> {
  const byChunk = Map.groupBy(changed, ([domain]) => chunkOf(domain));
  for (const [chunk, entries] of byChunk) {
    const stored = await store.get(chunk);
    const rows = stored === undefined ? [] : rowsIn(stored);
    // Damaged, or of another version: `listRows` notices that it is not there, and makes all anew.
    if (rows === null) await store.delete(chunk);
    else await store.put(packed(chunk, patched(rows, new Map(entries))));
  }
}

/** All chunks of a list. */
export function packRows(rows: readonly ListRow[]): readonly RowChunk[] {
  const byChunk = Map.groupBy(rows, ({ domain }) => chunkOf(domain));
  return [...byChunk].map(([chunk, own]) => packed(chunk, own));
}

/** `null` when they cannot be read, or have the shape of another version. */
export function rowsIn({ version, text }: RowChunk): readonly ListRow[] | null {
  if (version !== ROW_VERSION) return null;
  try {
    const rows: unknown = JSON.parse(text);
    return areRows(rows) ? rows : null;
  } catch {
    return null;
  }
}

const packed = (chunk: number, rows: readonly ListRow[]): RowChunk => ({
  chunk,
  version: ROW_VERSION,
  text: JSON.stringify(rows),
});

function patched(rows: readonly ListRow[], changed: ReadonlyMap<string, ListRow | null>): readonly ListRow[] {
  const kept = rows.filter(({ domain }) => !changed.has(domain));
  return [...kept, ...[...changed.values()].flatMap((row) => row ?? [])];
}

/** Written by `packed` under this very version, so that one look at each is enough; checking all fields takes longer than reading. */
const areRows = (value: unknown): value is readonly ListRow[] =>
  Array.isArray(value) &&
  value.every((row: unknown) => typeof row === 'object' && row !== null && 'domain' in row && 'linksFor' in row);

function chunkOf(domain: string): number {
  let sum = 0;
  for (let index = 0; index < domain.length; index += 1) sum = (sum * 31 + domain.charCodeAt(index)) % 65_521;
  return sum % CHUNKS;
}
