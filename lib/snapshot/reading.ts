import type { PageSnapshot } from './types.ts';

/** How an attempt to read the page in a tab ended. */
export type Reading =
  | {
      readonly status: 'read';
      readonly page: PageSnapshot;
      /** The document that was read, so that nothing is ever shown on another one; `null` where browsers give none. */
      readonly documentId: string | null;
    }
  /** The page cannot be audited, and trying again will not help. */
  | { readonly status: 'refused'; readonly reason: Refusal }
  /** It went wrong this time. `detail` is for a bug report: our own words and the browser's, nothing of the page. */
  | { readonly status: 'failed'; readonly reason: Failure; readonly detail: string };

export type Refusal =
  | 'browser-page'
  | 'store-page'
  | 'page-source'
  | 'file-access'
  | 'error-page'
  | 'not-a-web-page'
  | 'pdf'
  | 'media'
  | 'plain-text'
  | 'feed'
  /** The browser's permission to read this tab has ended, as it does when the tab moves to another site. */
  | 'no-access';

export type Failure =
  | 'no-answer'
  | 'script-failed'
  | 'unreadable-answer'
  /** The tab was closed or reloaded while it was read. */
  | 'page-gone'
  /** The user did not want to wait. */
  | 'stopped'
  /** The answer belongs to an address that the tab has left. */
  | 'page-changed';

/** The tab that a person is looking at, as far as the browser tells. */
export interface TabSummary {
  readonly id: number;
  readonly windowId: number;
  /** `null` where the browser keeps it to itself, as it does for its own pages. */
  readonly url: string | null;
  readonly title: string | null;
}
