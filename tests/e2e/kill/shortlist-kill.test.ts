import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/project.ts';
import type { DatabaseDump } from '../../support/restore-dump.ts';
import type { Inventory, OlderDatabase, Write } from './in-page.ts';
import { extensionWithPage, type KillableBrowser, removeFolder, startKillable } from './killable-browser.ts';

/** For each browser. `npm run test:kill` asks for many; every test run does a few. */
const KILLS = Number(process.env['KILLS'] ?? 2);
/** The browser lives this long after it was told to begin, at random, so that kills meet every kind of write. */
const WRITING_MS = [150, 1_500] as const;
/** Every so many kills meet an upgrade of a database of version 1, the second of all first. */
const UPGRADE_EVERY = 3;
const OLDER_VERSION = 1;
/** Kills of one profile; then a new one, or the inventory takes longer and longer. */
const KILLS_PER_PROFILE = 20;
const OLDER_SITES = 600;
/** It stands still while the new version's stores are made, or among the 64 writes of the rows; the kill comes then or soon. */
const STILL_AFTER = [1, 63] as const;
const MAKING_STORES = 0;
const UPGRADING_MS = [0, 600] as const;
const START_MS = 60_000;

const DUMP: DatabaseDump = JSON.parse(
  await readFile(new URL('../../fixtures/shortlist-v1.json', import.meta.url), 'utf8'),
);

describe.each<BrowserKind>(['chromium', 'firefox'])('the shortlist in %s, killed with SIGKILL', (kind) => {
  test(
    `${KILLS} times: what was acknowledged is there, nothing is half there`,
    async () => {
      const extension = await extensionWithPage(kind);
      const counts = {
        kills: 0,
        upgrades: 0,
        rolledBack: 0,
        acknowledged: 0,
        audits: 0,
        byKind: new Map<string, number>(),
      };
      while (counts.kills < KILLS) {
        const profile = await mkdtemp(join(tmpdir(), 'guestworthy-kill-'));
        await killOneProfile(kind, extension, profile, counts);
        await removeFolder(profile);
      }
      await removeFolder(extension);
      const kinds = [...counts.byKind].map(([name, count]) => `${name} ${count}`).join(', ');
      console.log(
        `kill test, ${kind}: ${counts.kills} kills, ${counts.upgrades} of them in upgrades (${counts.rolledBack} before the end: back at version ${OLDER_VERSION}, then upgraded); acknowledged ${counts.acknowledged} writes (${kinds}); ${counts.audits} audits read back; nothing lost, nothing half-written`,
      );
    },
    KILLS * START_MS,
  );
});

interface Counts {
  kills: number;
  upgrades: number;
  /** Upgrades that the kill came before the end of. */
  rolledBack: number;
  acknowledged: number;
  audits: number;
  readonly byKind: Map<string, number>;
}

async function killOneProfile(kind: BrowserKind, extension: string, profile: string, counts: Counts): Promise<void> {
  const written: Write[] = [];
  let browser = await startKillable(kind, extension, profile);
  for (let kill = 0; kill < KILLS_PER_PROFILE && counts.kills < KILLS; kill += 1) {
    const isUpgrade = kill % UPGRADE_EVERY === 1;
    if (isUpgrade) {
      const older: OlderDatabase = { dump: DUMP, name: `older-${counts.kills}`, sites: OLDER_SITES };
      await browser.ask('layOlder', older);
      // What was there before is gone with the database that the older one replaced.
      written.splice(0, Number.POSITIVE_INFINITY, olderWrite(older));
      await killDuringUpgrade(browser);
      counts.upgrades += 1;
    } else {
      const acknowledged = await killDuringWrites(browser, counts.kills);
      expect(acknowledged.length).toBeGreaterThan(0);
      written.push(...acknowledged);
      for (const write of acknowledged) counts.byKind.set(write.kind, (counts.byKind.get(write.kind) ?? 0) + 1);
      counts.acknowledged += acknowledged.length;
    }
    counts.kills += 1;
    browser = await startKillable(kind, extension, profile);
    if (isUpgrade && (await browser.ask('version', null)) === OLDER_VERSION) counts.rolledBack += 1;
    // Our own page answers; what it gives back is what its type says.
    const inventory = (await browser.ask('takeInventory', null)) as Inventory;
    expect(inventory).toMatchObject({ problem: null, unreadable: [], unlikeRows: [], quarantined: 0 });
    expect(missing(written, inventory)).toEqual([]);
    expect(halfWritten(inventory)).toEqual([]);
    counts.audits += inventory.audits;
  }
  await browser.kill();
}

async function killDuringWrites(browser: KillableBrowser, round: number): Promise<readonly Write[]> {
  await browser.order('write', round);
  for (;;) {
    await after(between(WRITING_MS));
    const acknowledged = await browser.acknowledged();
    if (acknowledged.length === 0) continue;
    await browser.kill();
    return acknowledged;
  }
}

async function killDuringUpgrade(browser: KillableBrowser): Promise<void> {
  const underway = browser.underway();
  await browser.order('upgrade', Math.random() < 0.5 ? MAKING_STORES : Math.round(between(STILL_AFTER)));
  await underway;
  await after(between(UPGRADING_MS));
  await browser.kill();
}

const between = ([least, most]: readonly [number, number]): number => least + Math.random() * (most - least);

const olderWrite = ({ name, sites }: OlderDatabase): Write => ({
  kind: 'import',
  domains: Array.from({ length: sites }, (_, index) => `${name}-${index}.example`),
  note: name,
});

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
