import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleForPage } from '../../scripts/browsers/bundle-for-page.ts';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import { BUILT } from '../../scripts/project.ts';
import type { Inventory, Write } from './shortlist-in-page.ts';

/** `npm run test:kill` asks for many; every test run does a few. */
const KILLS = Number(process.env['KILLS'] ?? 3);
/** The browser lives this long after the first write, at random, so that kills meet every kind of write. */
const LIFE_MS = [50, 1_500] as const;
const START_MS = 60_000;

let profile: string;
let script: string;
let executablePath: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'guestworthy-kill-'));
  script = await bundleForPage(fileURLToPath(new URL('./shortlist-in-page.ts', import.meta.url)), 'inPage');
  executablePath = await provideBrowser('chromium');
});

afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

test(
  `${KILLS} kills in the midst of writing: acknowledged writes are there, no other is half there`,
  async () => {
    const acknowledged: Write[] = [];
    const counts = { kills: 0, audits: 0 };
    for (let round = 0; round < KILLS; round += 1) {
      await writeUntilKilled(round, (write) => acknowledged.push(write));
      counts.kills += 1;
      const inventory = await inventoryAfterRestart();
      expect(inventory).toMatchObject({ problem: null, unreadable: [], quarantined: 0 });
      expect(missing(acknowledged, inventory)).toEqual([]);
      expect(halfWritten(inventory)).toEqual([]);
      counts.audits = inventory.audits;
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    const byKind = Object.groupBy(acknowledged, ({ kind }) => kind);
    const told = Object.entries(byKind).map(([kind, writes]) => `${kind} ${writes?.length}`);
    console.log(
      `kill test: ${counts.kills} kills, acknowledged ${acknowledged.length} (${told.join(', ')}), ${counts.audits} audits read`,
    );
  },
  KILLS * START_MS,
);

async function openShortlistPage(): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await launchChromium(executablePath, { userDataDir: profile, enableExtensions: true });
  // Installed again at each start, under the same id: the one of its folder.
  const extension = await browser.installExtension(BUILT.chromium);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension}/settings.html`);
  await page.evaluate(script);
  return { browser, page };
}

async function writeUntilKilled(round: number, acknowledge: (write: Write) => void): Promise<void> {
  const { browser, page } = await openShortlistPage();
  const first = Promise.withResolvers<void>();
  await page.exposeFunction('acknowledge', (write: Write) => {
    acknowledge(write);
    first.resolve();
  });
  // It ends with the browser.
  page.evaluate(`inPage.writeWithoutEnd(${round}, acknowledge)`).catch(first.reject);
  await first.promise;
  const [least, most] = LIFE_MS;
  await new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)));
  const process = browser.process();
  const ended = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await ended;
}

async function inventoryAfterRestart(): Promise<Inventory> {
  const { browser, page } = await openShortlistPage();
  // Our own function, run in the page: what it gives back is what its type says.
  const inventory = (await page.evaluate('inPage.takeInventory()')) as Inventory;
  await browser.close();
  return inventory;
}

function missing(acknowledged: readonly Write[], { notes }: Inventory): readonly string[] {
  return acknowledged.flatMap(({ kind, domains, note }) =>
    domains
      .filter((domain) => notes[domain] === undefined || (note !== null && notes[domain] !== note))
      .map((domain) => `${kind} ${domain}`),
  );
}

/** Groups of which some sites are there and some are not. */
function halfWritten({ notes }: Inventory): readonly string[] {
  const groups = Object.groupBy(Object.keys(notes), (domain) => domain.replace(/-\d+\.example$/, ''));
  return Object.entries(groups).flatMap(([name, sites]) =>
    /^(?:import|restore)-/.test(name) && sites?.length !== 8 ? [`${name}: ${sites?.length} of 8`] : [],
  );
}
