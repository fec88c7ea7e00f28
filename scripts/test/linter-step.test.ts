import { expect, test } from 'vitest';
import { unknownMessages } from './linter-step.ts';

const warning = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT') => ({ code, message: 'message', file, line: 1 });
const report = (warnings: readonly object[], errors: readonly object[] = []) => JSON.stringify({ warnings, errors });

test.each([
  ['nothing', report([])],
  [
    'what the libraries bring',
    report([warning('page-snapshot.js'), warning('page-snapshot.js'), warning('chunks/main-Ab1.js')]),
  ],
])('%s passes', (_, output) => {
  expect(unknownMessages(output)).toEqual([]);
});

test.each([
  ['one more of a known kind', report([warning('chunks/a.js'), warning('chunks/b.js')]), 'chunks/b.js'],
  ['a known kind in another file', report([warning('background.js')]), 'background.js'],
  ['another kind', report([warning('page-snapshot.js', 'DANGEROUS_EVAL')]), 'DANGEROUS_EVAL'],
  ['an error', report([], [{ code: 'MANIFEST_INVALID', message: 'no name' }]), 'MANIFEST_INVALID'],
  ['output that is no report', 'command not found', 'command not found'],
])('%s is told', (_, output, part) => {
  expect(unknownMessages(output)).toEqual([expect.stringContaining(part)]);
});
