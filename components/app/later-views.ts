import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A view whose code is loaded while the page is being read, so that the frame is painted before it is there. Judging a
 * page takes most of the extension's code.
 */
export interface LaterView<View> {
  readonly load: () => Promise<View>;
  /** `null` until it is loaded. */
  readonly loaded: () => View | null;
}

export const reportView = later(async () => (await import('./ReportView.tsx')).ReportView);
export const firstRun = later(async () => (await import('./FirstRun.tsx')).FirstRun);

/** The view, `null` until it is loaded; asked for once it is wanted. */
export function useLaterView<View>({ load, loaded }: LaterView<View>, isWanted = true): View | null {
  const [view, setView] = useState<View | null>(loaded);
  // Not after the first painting, which a popup may get late: the page may have been read by then.
  useLayoutEffect(() => {
    if (view === null && isWanted) void load().then((found) => setView(() => found));
  }, [view, isWanted, load]);
  return view;
}

function later<View>(load: () => Promise<View>): LaterView<View> {
  let view: View | null = null;
  return {
    load: async () => {
      view ??= await load();
      return view;
    },
    loaded: () => view,
  };
}
