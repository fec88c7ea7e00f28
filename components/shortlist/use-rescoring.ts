import { useEffect, useState } from 'preact/hooks';
import { linksForOf } from '../../lib/shortlist/links-for.ts';
import type { ListRow } from '../../lib/shortlist/list-row.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { isStaleRow } from '../../lib/shortlist/stale-row.ts';
import type { ShortlistServices } from './services.ts';

export interface Rescoring {
  /** Sites left to do. */
  readonly left: number;
  /** Sites done since the page was opened. */
  readonly done: number;
}

/** Judges kept audits anew where another version of the engine scored them, or for other domains of the user's. */
export function useRescoring(
  shortlist: Shortlist,
  rows: readonly ListRow[],
  loadSettings: ShortlistServices['loadSettings'],
): Rescoring {
  const [state, setState] = useState<Rescoring>({ left: 0, done: 0 });
  const isReady = rows.length > 0;
  useEffect(() => {
    let isCurrent = true;
    const work = async () => {
      const settings = await loadSettings();
      const linksFor = linksForOf(settings);
      const stale = rows.flatMap((row) => (isStaleRow(row, linksFor) ? [row.domain] : []));
      if (stale.length === 0 || !isCurrent) return;
      // The engine is most of the extension's code, and the list is shown without it.
      const { rescoreSites } = await import('./rescore-sites.ts');
      const changes = await rescoreSites(shortlist, stale, {
        settings,
        which: 'stale',
        mayGoOn: () => isCurrent,
        onProgress: (left) => setState({ left, done: 0 }),
      });
      if (isCurrent) setState({ left: 0, done: changes.length });
    };
    void work();
    return () => {
      isCurrent = false;
    };
    // Once a page, with the rows as they were first read.
  }, [shortlist, isReady]);
  return state;
}
