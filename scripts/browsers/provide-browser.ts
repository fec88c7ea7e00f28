import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { type BrowserKind, ROOT } from '../project.ts';
import { say, Trouble } from '../setup/say.ts';
import { knownPlaces } from './known-places.ts';

/** The versions that the manifest asks for (wxt.config.ts). */
const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 129, firefox: 142 };

const VARIABLES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'GUESTWORTHY_CHROMIUM',
  firefox: 'GUESTWORTHY_FIREFOX',
};

const DOWNLOADS: Readonly<Record<BrowserKind, Browser>> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/** Debian's names; on Ubuntu these packages only point to a snap, so what they bring is tried before it is trusted. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

const NAMES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chrome, Chromium or Edge',
  firefox: 'Firefox',
};

/** How long looking up the newest version may take before the download is given up. */
const LOOKUP_MS = 20_000;

const CACHE = join(ROOT, '.cache', 'browsers');

/** Path of a browser that is on this machine and starts, or `null`. Installs nothing. */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const named = process.env[VARIABLES[kind]];
  if (named !== undefined && named !== '') {
    const fault = whyUnfit(kind, named);
    if (fault !== null) throw new Trouble(`${VARIABLES[kind]} names ${named}, which ${fault}.`);
    return named;
  }
  const downloaded = (await getInstalledBrowsers({ cacheDir: CACHE }))
    .filter(({ browser }) => browser === DOWNLOADS[kind])
    .map(({ executablePath }) => executablePath);
  for (const path of [...knownPlaces(kind), ...downloaded]) {
    const fault = whyUnfit(kind, path);
    if (fault === null) return path;
    say(`Browser: ${path} ${fault}; looking further.`);
  }
  return null;
}

/** As `findBrowser`, but installs one when there is none: a download into .cache first, else Debian's package. */
export async function provideBrowser(kind: BrowserKind): Promise<string> {
  const found = (await findBrowser(kind)) ?? (await download(kind)) ?? installFromDebian(kind);
  if (found !== null) return found;
  throw new Trouble(
    `Browser: no ${NAMES[kind]} here and none could be installed. Install one (${OLDEST[kind]} or later), ` +
      `or name its program in ${VARIABLES[kind]}, and run the command again.`,
  );
}

/** What keeps this program from being used, as the end of a sentence; `null` when nothing does. */
function whyUnfit(kind: BrowserKind, path: string): string | null {
  if (!existsSync(path)) return 'does not exist';
  // On Windows a browser answers `--version` by opening a window.
  if (process.platform === 'win32') return null;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: LOOKUP_MS });
  if (status !== 0) return 'does not start';
  const version = /(\d+)\.\d/.exec(stdout)?.[1];
  if (version === undefined) return 'does not tell its version';
  return Number(version) < OLDEST[kind] ? `is version ${version}, and ${OLDEST[kind]} or later is needed` : null;
}

async function download(kind: BrowserKind): Promise<string | null> {
  say(`Browser: no ${NAMES[kind]} found. Downloading one into .cache/browsers, a minute or two.`);
  const browser = DOWNLOADS[kind];
  try {
    const platform = detectBrowserPlatform();
    if (platform === undefined) throw new Error('there is none for this system');
    const tooSlow = AbortSignal.timeout(LOOKUP_MS);
    const buildId = await Promise.race([
      resolveBuildId(browser, platform, 'stable'),
      once(tooSlow, 'abort').then(() => Promise.reject(new Error('no answer from the download server'))),
    ]);
    await install({ browser, buildId, platform, cacheDir: CACHE });
    const path = computeExecutablePath({ browser, buildId, platform, cacheDir: CACHE });
    const fault = whyUnfit(kind, path);
    if (fault === null) return path;
    say(`Browser: the download ${fault}; system libraries may be missing.`);
  } catch (error) {
    say(`Browser: the download did not work (${error instanceof Error ? error.message : String(error)}).`);
  }
  return null;
}

function installFromDebian(kind: BrowserKind): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const packages = DEBIAN_PACKAGES[kind];
  say(`Browser: installing Debian's ${packages[0]} (apt-get), a minute or two.`);
  try {
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } catch {
    say('Browser: apt-get failed.');
    return null;
  }
  return knownPlaces(kind).find((path) => whyUnfit(kind, path) === null) ?? null;
}

function aptGet(args: readonly string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
