import type { MarkAnswer, MarkCommand } from '../../lib/highlight/mark-command.ts';
import type { LinkCheck } from '../../lib/link-check/link-health.ts';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { Preferences } from '../../lib/settings/preferences.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import type { Reading, TabSummary } from '../../lib/snapshot/reading.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';

/** Everything the app asks of the browser. The entry files pass the real ones in, tests their own. */
export interface AuditServices {
  readonly findTab: () => Promise<TabSummary | null>;
  /** Never rejects; calls back once when it takes long. */
  readonly readPage: (tab: TabSummary, onSlow: () => void) => Promise<Reading>;
  /** Calls back when the tab leaves the page; returns what stops the watching. */
  readonly watchTab: (tab: TabSummary, onLeft: () => void) => () => void;
  /** Keeps the page in memory for the preview in the settings. */
  readonly rememberPage: (page: PageSnapshot) => Promise<void>;
  readonly loadSettings: () => Promise<AuditSettings>;
  readonly saveSettings: (settings: AuditSettings) => Promise<void>;
  readonly watchSettings: (onChange: (settings: AuditSettings) => void) => () => void;
  readonly loadPreferences: () => Promise<Preferences>;
  readonly savePreferences: (preferences: Preferences) => Promise<void>;
  /** Must be called first in a click handler. */
  readonly openPanel: (windowId: number) => void;
  readonly openSettings: () => void;
  readonly openShortlist: () => void;
  readonly shortlist: Shortlist;
  /** Draws on the audited document; never rejects. */
  readonly markPage: (
    document: { readonly tabId: number; readonly documentId: string | null },
    command: MarkCommand,
  ) => Promise<MarkAnswer>;
  /** Lets the user pick the article on the page; remembered for its site. Settles when the page is ready. */
  readonly pickPart: (
    url: string,
    document: { readonly tabId: number; readonly documentId: string | null },
    command: Extract<MarkCommand, { kind: 'pick' }>,
  ) => Promise<MarkAnswer>;
  /** What the user picks, once they have. For windows that stay open. */
  readonly awaitPart: (document: { readonly tabId: number; readonly documentId: string | null }) => Promise<MarkAnswer>;
  /** Forgets the part that was picked for the site of this page. */
  readonly forgetPart: (url: string) => Promise<void>;
  /** Closes the popup, so that the page hears the keyboard. */
  readonly close: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly download: (name: string, type: string, text: string) => void;
  readonly linkChecks: LinkChecks;
}

/** Checks of links, which outlive the popup. Each page has at most one. */
export interface LinkChecks {
  /** The latest check of a page; `null` when there is none. */
  readonly load: (pageUrl: string) => Promise<LinkCheck | null>;
  /** Calls back with its progress; returns what stops the watching. */
  readonly watch: (pageUrl: string, onChange: (check: LinkCheck | null) => void) => () => void;
  /** Asks for the permission and runs in this window. Call it first in a click handler, and never in the popup. */
  readonly start: (check: LinkCheck) => Promise<void>;
  /** Runs in this window when the permission is there already; tells whether it was. */
  readonly startIfAllowed: (check: LinkCheck) => Promise<boolean>;
  /** Leaves the asking and the running to a full page. */
  readonly startInPage: (check: LinkCheck) => Promise<void>;
  readonly cancel: (pageUrl: string) => void;
}
