import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LinkCheck, MOST_TARGETS, withoutFragment } from '../../lib/link-check/link-health.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import type { LinkChecks } from '../app/services.ts';
import type { LinkRow } from './link-row.ts';

export interface RunningLinkCheck {
  /** `null` before the first one. */
  readonly check: LinkCheck | null;
  /** Checks these links anew. */
  readonly start: (rows: readonly LinkRow[]) => void;
  /** Asks for what the last check left out. */
  readonly resume: () => void;
  readonly cancel: () => void;
}

/** The check of this page's links: as it was left, and as it goes on in whichever window. */
export function useLinkCheck(
  page: Pick<PageSnapshot, 'url' | 'title'>,
  checks: LinkChecks,
  surface: 'popup' | 'panel',
): RunningLinkCheck {
  const [check, setCheck] = useState<LinkCheck | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setCheck(null);
    void checks.load(page.url).then((found) => {
      if (isCurrent) setCheck(found);
    });
    const stop = checks.watch(page.url, setCheck);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [checks, page.url]);

  // The prompt of the browser closes the popup, and the popup every work that is done in it.
  const begin = (wanted: LinkCheck) => void (surface === 'popup' ? checks.startInPage(wanted) : checks.start(wanted));
  return useMemo(
    () => ({
      check,
      start: (rows) =>
        begin({
          pageUrl: page.url,
          title: page.title.text ?? '',
          targets: targetsOf(rows),
          state: 'waiting',
          results: new Map(),
          robotsHeader: null,
        }),
      resume: () => {
        if (check !== null) begin(check);
      },
      cancel: () => checks.cancel(page.url),
    }),
    [check, checks, page, surface],
  );
}

/** The addresses of the links, each once; those in the article first, for there may be too many. */
export function targetsOf(rows: readonly LinkRow[]): readonly string[] {
  const web = rows.map(({ judged }) => judged.link).filter(({ isWeb }) => isWeb);
  const inArticle = web.filter(({ placement }) => placement === 'article');
  return [...new Set([...inArticle, ...web].map(({ href }) => withoutFragment(href)))].slice(0, MOST_TARGETS);
}
