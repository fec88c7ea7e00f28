import type { ServerResponse } from 'node:http';
import type { PageSnapshot, ProblemCode } from '../../../lib/snapshot/types.ts';
import type { DrivenBrowser } from '../driven-browser.ts';

export type BrowserName = DrivenBrowser['name'];

/** One hostile, broken or odd page, and what must come of a click on the toolbar button. */
export interface HostileCase {
  /** Letter of its group and a number, for good. */
  readonly id: string;
  /** What the page is or does. */
  readonly title: string;
  /** What must happen, for `docs/robustness.md`. */
  readonly happens: string;
  /** Made when it is asked for: some are very big. */
  readonly serve?: () => Served;
  /** In place of a served page: an address, or a path of the served site. */
  readonly address?: string | PerBrowser<string>;
  readonly ends: Ends | PerBrowser<Ends>;
  /** Notes that the snapshot must carry and the popup must show. */
  readonly notes?: readonly ProblemCode[];
  /** The document never ends loading, so nobody waits for it. */
  readonly isEndless?: boolean;
  /** The page cannot be asked before and after: it changes by itself, goes away, or does not answer. */
  readonly isRestless?: boolean;
  /** The popup is closed amid its work: Firefox notes each call that it answers when nobody is left to hear. */
  readonly closesPopup?: boolean;
  /** Runs right before the click; a string as an expression in the page. */
  readonly before?: string | ((browser: DrivenBrowser) => Promise<void>);
  /** What a person does between the click and the answer. */
  readonly during?: (browser: DrivenBrowser) => Promise<void>;
  /** Throws when what was read or shown is wrong. */
  readonly check?: (seen: Seen) => void | Promise<void>;
  /** Why a browser is left out; it counts as not applicable there. */
  readonly notIn?: Partial<PerBrowser<string>>;
}

export type PerBrowser<Value> = Readonly<Record<BrowserName, Value>>;

/**
 * How an audit may end: `article` (the whole test article was read and judged), `page` (judged, whatever was found),
 * or the key of a refusal's or failure's title in locales/en.yml. One of them must hold.
 */
export type Ends = readonly ('article' | 'page' | `${'refused' | 'failed'}.${string}`)[];

export type Served =
  | string
  | {
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
    }
  | ((response: ServerResponse) => void);

export interface Seen {
  readonly browser: DrivenBrowser;
  /** All text of the popup. */
  readonly text: string;
  /** `null` when the page was refused or could not be read. */
  readonly page: PageSnapshot | null;
}

/** The snapshot of a case that must have one. */
export function pageOf({ page, text }: Seen): PageSnapshot {
  if (page === null) throw new Error(`No page was read. The popup shows:\n${text}`);
  return page;
}
