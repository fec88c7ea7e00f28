import type { Shortlist } from '../../shortlist/shortlist.ts';

/**
 * The same shortlist, whose rows are read from now on, while the page that will show them is still being drawn. Whoever
 * asks first gets them, unless something changed in the meantime: that nobody listened for yet.
 */
export function readAhead(shortlist: Shortlist): Shortlist {
  let ahead: ReturnType<Shortlist['rows']> | null = shortlist.rows();
  const stop = shortlist.listen(() => {
    ahead = null;
  });
  return {
    ...shortlist,
    rows: () => {
      stop();
      const rows = ahead ?? shortlist.rows();
      ahead = null;
      return rows;
    },
  };
}
