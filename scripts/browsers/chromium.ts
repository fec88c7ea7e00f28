import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** Chromium refuses its sandbox to root; every container runs as root. */
const IS_ROOT = process.getuid?.() === 0;

/** A browser that asks nobody anything: no first run, no updates, no reporting home. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // A page saved from http: must keep its address.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
  '--lang=en-US',
  ...(IS_ROOT ? ['--no-sandbox'] : []),
];

/** Starts Chromium, Chrome or Edge over a pipe, so that no port stands open. */
export function launchChromium(
  executablePath: string,
  { args = [], ...options }: Omit<LaunchOptions, 'executablePath' | 'pipe' | 'browser'> = {},
): Promise<Browser> {
  const headless = options.headless ?? true;
  return puppeteer.launch({
    executablePath,
    pipe: true,
    headless,
    args: [...QUIET, ...(headless ? ['--disable-gpu', '--hide-scrollbars'] : []), ...args],
    ...options,
  });
}
