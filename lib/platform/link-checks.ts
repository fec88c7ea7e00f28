import { browser } from 'wxt/browser';
import type { LinkCheck, LinkHealth } from '../link-check/link-health.ts';
import { gateTarget } from '../link-check/target-gate.ts';
import { loadLinkCheck, saveLinkCheck, watchLinkCheck } from '../store/link-checks.ts';
import { askAddress } from './ask-address.ts';
import { hasSiteAccess, requestSiteAccess } from './site-access.ts';

/** Progress is saved so often while links are asked for. Milliseconds. */
const SAVE_EVERY = 250;

/** Link checks, as popup, panel and their own page use them. */
export const linkChecks = {
  load: loadRunningCheck,
  watch: watchLinkCheck,
  /** Runs in this window: call it first in a click handler, and not in the popup. */
  start: async (check: LinkCheck): Promise<void> =>
    (await requestSiteAccess()) ? run(check) : saveLinkCheck({ ...check, state: 'not-allowed' }),
  /** Runs without asking when it may; whether it did. */
  startIfAllowed: async (check: LinkCheck): Promise<boolean> => {
    if (!(await hasSiteAccess())) return false;
    await run(check);
    return true;
  },
  /** Leaves the check to a page of its own, which outlives the popup. */
  startInPage: async (check: LinkCheck): Promise<void> => {
    await saveLinkCheck({ ...check, state: 'waiting' });
    const address = browser.runtime.getURL('/link-check.html');
    await browser.tabs.create({ url: `${address}?${new URLSearchParams({ page: check.pageUrl })}` });
  },
  cancel: (pageUrl: string): void => {
    const channel = new BroadcastChannel(CANCEL);
    channel.postMessage(pageUrl);
    channel.close();
  },
};

const CANCEL = 'cancel link check';
const lockOf = (pageUrl: string): string => `link check ${pageUrl}`;

/** A check whose window was closed in the middle has no one who works at it. */
async function loadRunningCheck(pageUrl: string): Promise<LinkCheck | null> {
  const check = await loadLinkCheck(pageUrl);
  if (check?.state !== 'running') return check;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === lockOf(pageUrl)) ? check : { ...check, state: 'cancelled' };
}

/** One window at a time works at a page's links; another one that tries leaves it alone. */
const run = (check: LinkCheck): Promise<void> =>
  navigator.locks.request(lockOf(check.pageUrl), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await runLocked(check);
  });

async function runLocked(check: LinkCheck): Promise<void> {
  // Only who checks links needs this, and it brings the list of public suffixes along.
  const { runCheck } = await import('../link-check/run-check.ts');
  const { settleOffline } = await import('../link-check/judge-answers.ts');
  const abort = new AbortController();
  const channel = new BroadcastChannel(CANCEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === check.pageUrl) abort.abort();
  };
  const results = new Map<string, LinkHealth>(check.results);
  let robotsHeader = check.robotsHeader;
  let saving: Promise<void> = Promise.resolve();
  const save = (state: LinkCheck['state'], own: LinkCheck['results'] = results) => {
    const now: LinkCheck = { ...check, state, robotsHeader, results: new Map(own) };
    saving = saving.then(() => saveLinkCheck(now));
    return saving;
  };
  await save('running');
  const timer = setInterval(() => void save('running'), SAVE_EVERY);
  try {
    robotsHeader ??= await robotsHeaderOf(check.pageUrl, abort.signal);
    const end = await runCheck(
      check.targets.filter((url) => !results.has(url)),
      {
        ask: (url, method) => askAddress(url, method, abort.signal),
        isAllowed: hasSiteAccess,
        wait: (milliseconds) => waitFor(milliseconds, abort.signal),
        now: () => Date.now(),
        signal: abort.signal,
        onResult: (url, health) => results.set(url, health),
      },
    );
    clearInterval(timer);
    await save(end, settleOffline(results));
  } finally {
    clearInterval(timer);
    channel.close();
  }
}

/** What the page's own server says to search engines in a header, which the page itself cannot tell. */
async function robotsHeaderOf(pageUrl: string, signal: AbortSignal): Promise<string | null> {
  if (!gateTarget(pageUrl).isOpen || !(await hasSiteAccess())) return null;
  const answer = await askAddress(pageUrl, 'GET', signal);
  return answer.kind === 'answered' && answer.status === OK ? (answer.robotsTag ?? '') : null;
}

const OK = 200;

const waitFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
