import { BUILT } from '../project.ts';
import { runCommand, type StepResult } from './step.ts';

interface LinterMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LinterReport {
  readonly errors: readonly LinterMessage[];
  readonly warnings: readonly LinterMessage[];
}

/**
 * Warnings of Mozilla's linter that come from libraries as they are published, by built file and count. Preact assigns
 * `innerHTML` for `dangerouslySetInnerHTML`, which our own code may not use; Readability does so on the bounded copy
 * of the page, never on the page.
 */
const KNOWN: readonly { readonly file: RegExp; readonly code: string; readonly most: number; readonly from: string }[] =
  [
    { file: /^page-snapshot\.js$/, code: 'UNSAFE_VAR_ASSIGNMENT', most: 2, from: '@mozilla/readability' },
    { file: /^chunks\/.*\.js$/, code: 'UNSAFE_VAR_ASSIGNMENT', most: 1, from: 'preact' },
  ];

/** Mozilla's own gate for add-ons, on the Firefox build: no error, and no warning beyond the known ones. */
export async function linterStep(name: string): Promise<StepResult> {
  const startedAt = performance.now();
  const { output } = await runCommand('addons-linter', [BUILT.firefox, '--output', 'json', '--self-hosted']);
  const messages = unknownMessages(output);
  return {
    name,
    seconds: (performance.now() - startedAt) / 1000,
    passed: 0,
    failed: 0,
    trouble: messages.length === 0 ? null : messages.join('\n'),
  };
}

/** Every error and every warning that is not known, as lines. */
export function unknownMessages(output: string): readonly string[] {
  const { errors, warnings } = parse(output);
  const left = KNOWN.reduce(
    (rest, { file, code, most }) => {
      const known = rest.filter((warning) => warning.code === code && file.test(warning.file ?? '')).slice(0, most);
      return rest.filter((warning) => !known.includes(warning));
    },
    [...warnings],
  );
  return [...errors, ...left].map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`);
}

function parse(output: string): LinterReport {
  try {
    return JSON.parse(output) as LinterReport;
  } catch {
    return { errors: [{ code: 'NO_REPORT', message: output }], warnings: [] };
  }
}
