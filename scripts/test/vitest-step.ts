import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { runCommand, type StepResult } from './step.ts';

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Runs Vitest projects and counts their tests; none at all is a failure. */
export async function vitestStep(name: string, projects: readonly string[]): Promise<StepResult> {
  const report = join(ROOT, '.cache', 'tests', `${projects.join('-')}.json`);
  mkdirSync(join(ROOT, '.cache', 'tests'), { recursive: true });
  rmSync(report, { force: true });
  const startedAt = performance.now();
  const { code, output } = await runCommand('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const seconds = (performance.now() - startedAt) / 1000;
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
    : { numPassedTests: 0, numFailedTests: 0 };
  const hasRun = passed + failed > 0;
  return {
    name,
    seconds,
    passed,
    failed,
    trouble: code === 0 && hasRun ? null : hasRun ? output : `No test ran.\n${output}`,
  };
}
