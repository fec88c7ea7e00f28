import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browsers/provide-browser.ts';
import { ROOT } from './project.ts';
import { buildExtension } from './setup/provide-build.ts';
import { runScript, say } from './setup/say.ts';
import { linterStep } from './test/linter-step.ts';
import { checkStep, runCommand, type StepResult } from './test/step.ts';
import { vitestStep } from './test/vitest-step.ts';

/** Everything that must hold, in the order in which a failure is cheapest to learn of. */
const STEPS: readonly (() => Promise<StepResult>)[] = [
  () => checkStep('Format and lint', 'biome', ['ci', '--diagnostic-level=warn']),
  () => checkStep('Types', 'tsc', ['--noEmit']),
  () => checkStep('Types of the pure folders', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']),
  () => attempt('Build for Chrome', async () => buildExtension('chromium')),
  () => attempt('Build for Firefox', async () => buildExtension('firefox')),
  () => linterStep("Mozilla's add-on linter"),
  () => vitestStep('Unit tests', ['pure', 'dom', 'project']),
  () =>
    attempt('Browsers', async () => {
      process.env['GUESTWORTHY_CHROMIUM'] = await provideBrowser('chromium');
      process.env['GUESTWORTHY_FIREFOX'] = await provideBrowser('firefox');
    }),
  () => vitestStep('End to end, in Chromium and Firefox', ['e2e']),
];

async function main(): Promise<number> {
  // Types and tests need what WXT generates; npm may have been told to skip the install script that does it.
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) await runCommand('wxt', ['prepare']);
  const results: StepResult[] = [];
  for (const step of STEPS) {
    const result = await step();
    results.push(result);
    if (result.trouble !== null) process.stdout.write(`\n${result.name}\n${result.trouble.trimEnd()}\n\n`);
    process.stdout.write(`${summary(result)}\n`);
  }
  const passed = total(results, ({ passed }) => passed);
  const failed = total(results, ({ failed, trouble }) => (trouble === null ? failed : Math.max(1, failed)));
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** A step that is work of our own. */
async function attempt(name: string, work: () => Promise<void>): Promise<StepResult> {
  const startedAt = performance.now();
  const trouble = await work().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { name, seconds: (performance.now() - startedAt) / 1000, passed: 0, failed: 0, trouble };
}

function summary({ name, seconds, passed, failed, trouble }: StepResult): string {
  const tests = passed + failed === 0 ? '' : `, ${passed} passed, ${failed} failed`;
  return `${trouble === null ? '✓' : '✗'} ${name}${tests} (${seconds.toFixed(1)} s)`;
}

const total = (results: readonly StepResult[], count: (result: StepResult) => number): number =>
  results.reduce((sum, result) => sum + count(result), 0);

say('Tests: everything, a few minutes.');
await runScript(main);
