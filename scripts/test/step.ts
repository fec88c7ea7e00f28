import { spawn } from 'node:child_process';
import { ROOT } from '../project.ts';

/** What came of one step of `npm test`. */
export interface StepResult {
  readonly name: string;
  readonly seconds: number;
  /** Tests that ran in it; both 0 for a step that only checks. */
  readonly passed: number;
  readonly failed: number;
  /** What to show a person when it failed; `null` when it went well. */
  readonly trouble: string | null;
}

/** A command's exit code and everything it printed. */
export function runCommand(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>();
  const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32', env: process.env });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
  child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  return promise;
}

/** A step that is one command and counts no tests. */
export async function checkStep(name: string, command: string, args: readonly string[]): Promise<StepResult> {
  const startedAt = performance.now();
  const { code, output } = await runCommand(command, args);
  return {
    name,
    seconds: (performance.now() - startedAt) / 1000,
    passed: 0,
    failed: 0,
    trouble: code === 0 ? null : output,
  };
}
