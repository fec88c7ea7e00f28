import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundleForPage } from '../../../scripts/browsers/bundle-for-page.ts';
import { launchChromium } from '../../../scripts/browsers/chromium.ts';
import { launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { provideBrowser } from '../../../scripts/browsers/provide-browser.ts';
import { type BrowserKind, BUILT } from '../../../scripts/project.ts';
import type { Write } from './in-page.ts';

/** A browser with `in-page.ts` in front, that can be ended as by a loss of power. */
export interface KillableBrowser {
  /** Gives an order and does not wait. */
  readonly order: (name: string, argument: unknown) => Promise<void>;
  /** Gives an order and waits for its answer. */
  readonly ask: (name: string, argument: unknown) => Promise<unknown>;
  /** Resolves once the page says that what is ordered next is under way; call it first. */
  readonly underway: () => Promise<void>;
  /** What the page has acknowledged so far. */
  readonly acknowledged: () => Promise<readonly Write[]>;
  /** SIGKILL. */
  readonly kill: () => Promise<void>;
}

const PAGE = 'kill-test.html';
const ASK_EVERY_MS = 20;
const ANSWER_MS = 180_000;

/** A copy of the built extension with the page of the test in it; the extension itself has no door for tests. */
export async function extensionWithPage(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guestworthy-extension-'));
  await cp(BUILT[kind], folder, { recursive: true });
  await writeFile(
    join(folder, PAGE),
    '<!doctype html><meta charset="utf-8"><body><script src="kill-test.js"></script>',
  );
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  await writeFile(join(folder, 'kill-test.js'), await bundleForPage(entry, 'killTest'));
  return folder;
}

export function startKillable(kind: BrowserKind, extension: string, profile: string): Promise<KillableBrowser> {
  return kind === 'chromium' ? startChromium(extension, profile) : startFirefox(extension, profile);
}

async function startChromium(extension: string, profile: string): Promise<KillableBrowser> {
  const browser = await launchChromium(await provideBrowser('chromium'), {
    userDataDir: profile,
    enableExtensions: true,
  });
  // Installed again at each start, under the same id: the one of its folder.
  const id = await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${PAGE}`);
  return overAttributes(
    (source, argument) => page.evaluate(`(${source})(${JSON.stringify(argument)})`),
    // Asking would wait until the page has nothing to do, and the upgrade would be over.
    () => new Promise((resolve) => page.once('console', () => resolve())),
    async () => {
      const process = browser.process();
      const ended = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await ended;
    },
  );
}

/** The same for every start, or the extension would have another origin and none of its data. */
const UUID = '5f0c9c1e-6d4e-4f6a-9c0e-2f7c5d1b8a41';

async function startFirefox(extension: string, profile: string): Promise<KillableBrowser> {
  const { browser_specific_settings: settings } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const firefox = await launchFirefox(await provideBrowser('firefox'), extension, {
    isHeadless: true,
    kept: { profile, uuids: { [settings.gecko.id]: UUID } },
  });
  await firefox.open(`moz-extension://${UUID}/${PAGE}`);
  const evaluate: Evaluate = (source, argument) => firefox.inPage(source, [argument]);
  return overAttributes(
    evaluate,
    async () => {
      await attribute(evaluate, 'underway', 0);
    },
    firefox.kill,
  );
}

type Evaluate = (source: string, argument: unknown) => Promise<unknown>;

function overAttributes(evaluate: Evaluate, underway: () => Promise<void>, kill: () => Promise<void>): KillableBrowser {
  const order: KillableBrowser['order'] = async (name, argument) => {
    await evaluate(String(giveOrder), JSON.stringify([name, argument]));
  };
  return {
    order,
    ask: async (name, argument) => {
      await order(name, argument);
      return answered(await attribute(evaluate, 'answer', ASK_EVERY_MS));
    },
    underway,
    acknowledged: async () => {
      const text = await evaluate(String(readAttribute), 'acknowledged');
      // Our own page wrote it.
      return (typeof text === 'string' ? text.trim().split('\n') : []).map((line) => JSON.parse(line) as Write);
    },
    kill,
  };
}

async function attribute(evaluate: Evaluate, name: string, every: number): Promise<string> {
  const stopAt = performance.now() + ANSWER_MS;
  for (;;) {
    const value = await evaluate(String(readAttribute), name);
    if (typeof value === 'string') return value;
    if (performance.now() > stopAt) throw new Error(`no ${name}`);
    await after(every);
  }
}

const giveOrder = (order: string): void => {
  document.body.removeAttribute('data-answer');
  document.body.setAttribute('data-order', order);
  document.dispatchEvent(new Event('order'));
};

const readAttribute = (name: string): string | null => document.body.getAttribute(`data-${name}`);

function answered(answer: string): unknown {
  const { value, error }: { value?: unknown; error?: string } = JSON.parse(answer);
  if (error !== undefined) throw new Error(error);
  return value;
}

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });
