import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** A tab in which pages from memory are opened under their own addresses, with scripts off and the network shut. */
export interface ServedTab {
  readonly page: Page;
  readonly open: (url: string, html: Buffer | string) => Promise<void>;
}

export async function servedTab(browser: Browser): Promise<ServedTab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  let body: Buffer | string | null = null;
  const respond = async (request: HTTPRequest): Promise<void> => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame() && body !== null;
    if (!isPage || body === null) return request.abort('aborted');
    const answer = { status: 200, contentType: 'text/html; charset=utf-8', headers: SCRIPTS_OFF, body };
    // A page that sends its reader on is not followed.
    body = null;
    return request.respond(answer);
  };
  page.on('request', (request) => void respond(request));
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    page,
    open: async (url, html) => {
      body = html;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
      // Layout is done before anything is timed, as on a page that a reader looks at.
      await page.evaluate('document.documentElement?.getBoundingClientRect(); 0');
    },
  };
}

const LOAD_MS = 120_000;
/** Scripts stay off by policy rather than by switch: `noscript` is then parsed as it is for a reader. */
const SCRIPTS_OFF = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
