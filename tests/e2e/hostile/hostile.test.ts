import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/project.ts';
import { englishWords } from '../../../scripts/words.ts';
import { type DrivenBrowser, SITE_HOST, startChromium, startFirefox } from '../driven-browser.ts';
import { audit, passFirstRun, until } from '../popup.ts';
import { CASES } from './cases.ts';
import type { BrowserName, HostileCase } from './hostile-case.ts';
import { ELSEWHERE, renderRobustness } from './robustness.ts';
import { runCase } from './run-case.ts';
import { serveCases } from './serve-cases.ts';

/** A subset by id, for work on a case: `CASES=D01,D02`. */
const ONLY = process.env['CASES']?.split(',');
const chosen = CASES.filter(({ id }) => ONLY?.includes(id) ?? true);

/** What came of each case: `null` when it held, else what did not. */
type Outcomes = Map<string, string | null>;

/** One browser alone, for the same: `IN=firefox`. */
const STARTS = { chromium: startChromium, firefox: startFirefox } as const;
const NAMES = (['chromium', 'firefox'] as const).filter((name) => (process.env['IN'] ?? name) === name);

const skip = (await englishWords())({ key: 'first_run.skip' });

const outcomes: Record<BrowserName, Outcomes> = { chromium: new Map(), firefox: new Map() };

beforeAll(async () => {
  await Promise.all(NAMES.map((name) => runAll(name, STARTS[name])));
}, 600_000);

/** Each browser goes through all cases by itself, beside the other. */
async function runAll(name: BrowserName, start: () => Promise<DrivenBrowser>): Promise<void> {
  const site = await serveCases();
  const browser = await start();
  try {
    await browser.open(`http://${SITE_HOST}:${site.port}/case/L07`);
    await audit(browser);
    await until(browser, passFirstRun, skip);
    await browser.closePopup();
    for (const hostile of chosen) {
      if (hostile.notIn?.[name] !== undefined) continue;
      outcomes[name].set(hostile.id, await outcomeOf(browser, site, hostile));
      await browser.closePopup();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function outcomeOf(...[browser, site, hostile]: Parameters<typeof runCase>): Promise<string | null> {
  const startedAt = performance.now();
  const failure = await runCase(browser, site, hostile).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (failure !== null) await browser.takeErrors();
  if (ONLY) console.log(browser.name, hostile.id, Math.round(performance.now() - startedAt), failure ?? 'held');
  return failure;
}

describe.each(NAMES)('%s', (name) => {
  test.each(chosen.filter(({ notIn }) => notIn?.[name] === undefined))('$id $title', ({ id }: HostileCase) => {
    expect(outcomes[name].get(id)).toBeNull();
  });
});

test.each(ELSEWHERE.flatMap(([, ...tests]) => tests))('%s, which the list of cases names, is there', (path) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
});

test.runIf(ONLY === undefined && NAMES.length === 2)('docs/robustness.md says what came of it', async () => {
  await expect(renderRobustness(outcomes)).toMatchFileSnapshot('../../../docs/robustness.md');
});
