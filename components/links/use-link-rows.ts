import { useMemo } from 'preact/hooks';
import type { JudgedLink } from '../../lib/computed/judged-links.ts';
import type { LinkHealth } from '../../lib/link-check/link-health.ts';
import { type LinkRow, linkRows, withHealth } from './link-row.ts';

/** The rows of the link list, made when they are first asked for: the verdict is shown without them. */
export function useLinkRows(
  links: readonly JudgedLink[],
  competitors: readonly string[],
  results: ReadonlyMap<string, LinkHealth> | undefined,
): () => readonly LinkRow[] {
  const plain = useMemo(() => once(() => linkRows(links, competitors)), [links, competitors]);
  return useMemo(() => once(() => withHealth(plain(), results)), [plain, results]);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
