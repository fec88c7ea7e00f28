import { useLayoutEffect, useState } from 'preact/hooks';
import { type ListRow, rowOf } from '../../lib/shortlist/list-row.ts';
import type { ListedRows, Shortlist, StoreProblem } from '../../lib/shortlist/shortlist.ts';

export interface RowsState extends ListedRows {
  readonly isLoading: boolean;
  readonly problem: StoreProblem | null;
  readonly reload: () => void;
}

/** More changed prospects than this are read with the whole list: one read is cheaper than many. */
const MOST_SINGLE_READS = 20;

/** The rows of every prospect, kept up with what this and other windows change. */
export function useRows(shortlist: Shortlist): RowsState {
  const [listed, setListed] = useState<ListedRows | null>(null);
  const [problem, setProblem] = useState<StoreProblem | null>(null);

  const reload = async () => {
    const stored = await shortlist.rows();
    if (stored.ok) setListed(stored.value);
    setProblem(stored.ok ? null : stored.problem);
  };

  // Before the first frame: rows that are there by then are in it, or soon after.
  useLayoutEffect(() => {
    let waiting = new Set<string>();
    let isWaiting = false;
    const catchUp = async () => {
      isWaiting = false;
      const domains = waiting;
      waiting = new Set();
      if (domains.size > MOST_SINGLE_READS) return reload();
      const read = await Promise.all(
        [...domains].map(async (domain) => [domain, await shortlist.read(domain)] as const),
      );
      const found = new Map<string, ListRow | null>();
      for (const [domain, stored] of read) if (stored.ok) found.set(domain, stored.value && rowOf(stored.value));
      setListed((current) => current && { ...current, rows: patched(current.rows, found) });
      return undefined;
    };
    const stop = shortlist.listen((announcement) => {
      if (announcement.kind === 'lost') setProblem({ kind: 'lost', detail: '' });
      if (announcement.kind === 'changed-widely') void reload();
      if (announcement.kind !== 'changed') return;
      for (const domain of announcement.domains) waiting.add(domain);
      // A storm of announcements is answered once.
      if (!isWaiting) setTimeout(catchUp);
      isWaiting = true;
    });
    void reload();
    return stop;
  }, [shortlist]);

  return {
    rows: listed?.rows ?? NONE,
    quarantined: listed?.quarantined ?? 0,
    newer: listed?.newer ?? [],
    isLoading: listed === null && problem === null,
    problem,
    reload: () => void reload(),
  };
}

const NONE: readonly ListRow[] = [];

function patched(rows: readonly ListRow[], found: ReadonlyMap<string, ListRow | null>): readonly ListRow[] {
  const known = new Set(rows.map(({ domain }) => domain));
  const kept = rows.flatMap((row) => {
    const read = found.get(row.domain);
    return read === undefined ? [row] : read === null ? [] : [read];
  });
  const added = [...found].flatMap(([domain, read]) => (read === null || known.has(domain) ? [] : [read]));
  return added.length === 0 ? kept : [...kept, ...added];
}
