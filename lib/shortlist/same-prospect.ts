import type { Prospect } from './prospect.ts';

/** Whether two records say the same; revision numbers and the order of fields do not count. */
export function isSameProspect(a: Prospect | null, b: Prospect | null): boolean {
  return a === null || b === null ? a === b : canonical({ ...a, revision: 0 }) === canonical({ ...b, revision: 0 });
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
