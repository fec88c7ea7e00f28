import { useEffect, useState } from 'preact/hooks';
import type { ImportSheet } from './ImportSheet.tsx';

/**
 * The import sheet, once it is wanted: it brings the list of public suffixes with it, which is larger than the list.
 *
 * @returns `null` until it is loaded
 */
export function useImportSheet(isWanted: boolean): typeof ImportSheet | null {
  const [sheet, setSheet] = useState<{ readonly component: typeof ImportSheet } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    void import('./ImportSheet.tsx').then((module) => setSheet({ component: module.ImportSheet }));
  }, [isWanted]);
  return sheet?.component ?? null;
}
