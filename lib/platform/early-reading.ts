import { refusalOfAddress } from './refusal.ts';

/**
 * Finds the tab in front and has it read before the app is loaded that waits for both: the popup's first script does
 * this alone, and leaves what the browser promised in a variable of the popup's window.
 *
 * @param api the browser’s own; the polyfill would be most of that script
 */
export function readEarly(api: ApiOfPopup): void {
  const tabs = api.tabs.query(FRONT_TAB);
  const asked = tabs.then(([tab]) => {
    if (tab?.id === undefined || refusalOfAddress(tab.url ? tab.url : null) !== null) return null;
    const results = api.scripting.executeScript(snapshotRequest(tab.id));
    // Whoever takes the results hears of a failure; there may be nobody.
    results.catch(() => undefined);
    return { tabId: tab.id, results };
  });
  asked.catch(() => undefined);
  globalThis.guestworthyEarly = { tabs, asked };
}

/** The tab that was found early. Counts once: `null` when there is none, or it was taken before. */
export function takeEarlyTabs(): Promise<readonly FoundTab[]> | null {
  const early = globalThis.guestworthyEarly;
  const tabs = early?.tabs ?? null;
  if (early) early.tabs = null;
  return tabs;
}

/** What a tab answers that was asked early. Counts once, and for the tab that was asked. */
export async function takeEarlyResults(
  tabId: number,
): Promise<{ readonly results: Promise<readonly ScriptResult[]> } | null> {
  const early = globalThis.guestworthyEarly;
  const asked = early?.asked ?? null;
  if (early) early.asked = null;
  const taken = await asked;
  return taken?.tabId === tabId ? taken : null;
}

export const FRONT_TAB = { active: true, currentWindow: true } as const;

export const snapshotRequest = (tabId: number) => ({
  target: { tabId },
  files: [SNAPSHOT_SCRIPT],
  injectImmediately: true,
});

const SNAPSHOT_SCRIPT = '/page-snapshot.js' as const;

export interface FoundTab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

export interface ScriptResult {
  readonly result?: unknown;
  /** Firefox only; undocumented in the shared types. */
  readonly error?: unknown;
  readonly documentId?: string;
}

export interface ApiOfPopup {
  readonly tabs: { readonly query: (which: typeof FRONT_TAB) => Promise<readonly FoundTab[]> };
  readonly scripting: {
    readonly executeScript: (request: ReturnType<typeof snapshotRequest>) => Promise<readonly ScriptResult[]>;
  };
}

interface EarlyReading {
  tabs: Promise<readonly FoundTab[]> | null;
  asked: Promise<{ readonly tabId: number; readonly results: Promise<readonly ScriptResult[]> } | null> | null;
}

declare global {
  /** Of the popup's own window. */
  var guestworthyEarly: EarlyReading | undefined;
}
