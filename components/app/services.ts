import type { MarkAnswer, MarkCommand } from '../../lib/highlight/mark-command.ts';
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
  readonly copy: (text: string) => Promise<void>;
  readonly download: (name: string, type: string, text: string) => void;
}
