import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MarkCommand } from '../highlight/mark-command.ts';
import { markPage } from './mark-page.ts';

const COMMAND: MarkCommand = { kind: 'show', target: { kind: 'link', index: 3 }, label: 'a guide' };
const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  fakeBrowser.scripting.executeScript = executeScript;
});

test.each([
  ['the audited document alone', 'doc-1', { tabId: 7, documentIds: ['doc-1'] }],
  ['the tab, where browsers name no document', null, { tabId: 7 }],
])('sends the script and then the command to %s', async (_, documentId, target) => {
  executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: { outcome: 'done' } }]);
  expect(await markPage({ tabId: 7, documentId }, COMMAND)).toEqual({ outcome: 'done' });
  expect(executeScript.mock.calls.map(([call]) => call.target)).toEqual([target, target]);
  expect(executeScript.mock.calls[1]?.[0].args).toEqual([COMMAND]);
});

test.each([null, 'done', { outcome: 'hacked' }, {}, 7, { outcome: 'done', picked: 7 }])(
  'an answer of %j counts for nothing',
  async (result) => {
    executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result }]);
    expect(await markPage({ tabId: 7, documentId: null }, COMMAND)).toEqual({ outcome: 'gone' });
  },
);

test('a page that went away is gone, not an error', async () => {
  executeScript.mockRejectedValue(new Error('No document with id doc-1'));
  expect(await markPage({ tabId: 7, documentId: 'doc-1' }, COMMAND)).toEqual({ outcome: 'gone' });
});
