import type { Message } from '../audits/audit.ts';

/**
 * What asking for an address told. `unknown`: the answer says nothing about what a reader would find, as from a wall
 * against programs or a server that takes too long. `skipped`: it was never asked for.
 */
export interface LinkHealth {
  readonly outcome: LinkOutcome;
  readonly reason: Message;
  /** Status of the last answer; `null` when there was none. */
  readonly status: number | null;
  /** Where redirects ended; `null` when that is the address itself. */
  readonly finalUrl: string | null;
  /** What else a reader should know, such as a page that says it is missing. */
  readonly notes: readonly Message[];
}

export const LINK_OUTCOMES = ['works', 'broken', 'unknown', 'skipped'] as const;

export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** One check of a page's links, as it is kept while the browser runs. */
export interface LinkCheck {
  /** Address of the page whose links are checked. */
  readonly pageUrl: string;
  /** Title of the page, to tell several checks apart. */
  readonly title: string;
  /** The addresses to check, in the order of the page; without fragments and duplicates. */
  readonly targets: readonly string[];
  /** `waiting`: nobody has allowed it yet. `running` also after a window was closed in the middle of it. */
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'not-allowed';
  /** What is known so far, by address. */
  readonly results: ReadonlyMap<string, LinkHealth>;
  /** `X-Robots-Tag` of the page itself, empty when it sends none; `null` while it is unknown. */
  readonly robotsHeader: string | null;
}

/** More addresses than this are left for another check. */
export const MOST_TARGETS = 300;

/** The address that is asked for: fragments never reach a server. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
