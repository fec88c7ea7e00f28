import type { Refusal } from '../snapshot/reading.ts';

/**
 * Why a tab cannot be audited, told from its address alone; `null` when it is worth a try.
 *
 * @param url as the browser gives it, often `null` for the browser's own pages
 */
export function refusalOfAddress(url: string | null): Refusal | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  if (protocol === 'view-source:') return 'page-source';
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'javascript:' || url === 'about:blank') {
    return 'not-a-web-page';
  }
  return READABLE_PROTOCOLS.has(protocol) ? null : 'browser-page';
}

const READABLE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'file:']);

/**
 * Why the browser would not let us into the tab. The words are the browsers' own (Chromium 156, Firefox 153); anything
 * they have not been seen to say is taken for a lost permission, which a click on the toolbar button mends.
 *
 * @param message of the error that `executeScript` threw
 */
export function refusalOfError(message: string, url: string | null): Refusal {
  if (/extensions gallery cannot be scripted/i.test(message)) return 'store-page';
  if (/cannot access an? [\w-]+: ?(?:\/\/)? ?url/i.test(message)) return 'browser-page';
  if (/showing error page/i.test(message)) return 'error-page';
  // Firefox names every address to whom the button was pressed for; without one, that is over.
  if (url === null && /missing host permission/i.test(message)) return 'no-access';
  if (url === null || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file-access';
  if (STORE_HOSTS.has(hostname) || `${hostname}${pathname}`.startsWith('chrome.google.com/webstore')) {
    return 'store-page';
  }
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return 'no-access';
}

const STORE_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
]);

/** Why a document is nothing to audit, told from its type; `null` for HTML and XHTML. */
export function refusalOfContentType(contentType: string): Refusal | null {
  if (contentType === 'text/html' || contentType === 'application/xhtml+xml') return null;
  if (contentType === 'application/pdf') return 'pdf';
  if (/^(?:image|video|audio)\//.test(contentType)) return 'media';
  if (/xml$/.test(contentType)) return 'feed';
  return 'plain-text';
}
