import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import { loadedExtension } from './loaded-extension.ts';

/** What a browser has to say about an extension's code, and what that code asked of the network. */
export interface Noise {
  /** Console errors, exceptions and unhandled rejections since the last call. */
  readonly takeErrors: () => readonly string[];
  /** Addresses outside the extension that its own pages and background asked for since the last call. */
  readonly takeRequests: () => readonly string[];
}

/** Addresses of an installed extension begin with this. */
export async function extensionOrigin(browser: Browser): Promise<string> {
  const { id } = await loadedExtension(browser);
  return `chrome-extension://${id}/`;
}

/**
 * Listens to every page, worker and frame of a browser from now on. The extension's own pages and background count as
 * a whole; of a web page only what its injected scripts do.
 *
 * @param origin of the extension, with a slash at the end
 */
export function listenForNoise(browser: Browser, origin: string): Noise {
  const errors: string[] = [];
  const requests: string[] = [];
  const listen = (target: Target): void => {
    // A target may be gone before the session stands; then it has nothing to say.
    target.createCDPSession().then(
      (session) => watch(session, target.url(), { origin, errors, requests }),
      () => {},
    );
  };
  for (const target of browser.targets()) listen(target);
  browser.on('targetcreated', listen);
  return { takeErrors: () => errors.splice(0), takeRequests: () => requests.splice(0) };
}

interface Heard {
  readonly origin: string;
  readonly errors: string[];
  readonly requests: string[];
}

function watch(session: CDPSession, url: string, { origin, errors, requests }: Heard): void {
  const isOurs = (from: string | undefined, stack: Protocol.Runtime.StackTrace | undefined): boolean =>
    from?.startsWith(origin) === true || stack?.callFrames.some((frame) => frame.url.startsWith(origin)) === true;
  let isOwn = url.startsWith(origin);
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) isOwn = frame.url.startsWith(origin);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    if (isOwn || isOurs(details.url, details.stackTrace)) {
      errors.push(`${details.text} ${details.exception?.description ?? ''}`);
    }
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if ((type === 'error' || type === 'assert') && (isOwn || isOurs(undefined, stackTrace))) {
      errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
    }
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // A link check meets answers that are errors; that is its work.
    if (entry.source === 'network') return;
    if (entry.level === 'error' && (isOwn || isOurs(entry.url, entry.stackTrace))) {
      errors.push(`${entry.text} ${entry.url ?? ''}`);
    }
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (isOwn && !/^(?:chrome-extension|data|blob):/.test(request.url)) requests.push(request.url);
  });
  // Each tells again what was said before it was asked, so nothing of a start is missed.
  for (const domain of ['Page', 'Runtime', 'Log', 'Network'] as const) {
    session.send(`${domain}.enable`).catch(() => {});
  }
}
