import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPickedPart, savePickedPart } from '../store/picked-parts.ts';
import { forgetPart, partOf, pickPart } from './picked-part.ts';

const executeScript = vi.fn();
const URL_OF_POST = 'https://www.blog.example/post';
const DOCUMENT = { tabId: 7, documentId: null };
const PICK = { kind: 'pick', start: '', words: { hint: '', keys: '', done: '' } } as const;

/** What the page answers to the command; the injection of the script before it answers nothing. */
const pageAnswers = (result: unknown) => executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result }]);

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  fakeBrowser.scripting.executeScript = executeScript;
});

test('on a site where nothing was picked, the page is not asked', async () => {
  expect(await partOf(7, URL_OF_POST)).toBeNull();
  expect(await partOf(7, null)).toBeNull();
  expect(executeScript).not.toHaveBeenCalled();
});

test('what the popup did not live to hear, the next audit takes over and keeps for the site', async () => {
  pageAnswers({ outcome: 'done' });
  await pickPart(URL_OF_POST, DOCUMENT, PICK);
  pageAnswers({ outcome: 'done', picked: 'div.post' });
  expect(await partOf(7, URL_OF_POST)).toBe('div.post');
  expect(await loadPickedPart('blog.example')).toEqual({ selector: 'div.post', isPicking: false });
  executeScript.mockReset();
  expect(await partOf(8, 'https://blog.example/another')).toBe('div.post');
  expect(executeScript).not.toHaveBeenCalled();
});

test('a picking that was left keeps what was picked before', async () => {
  await savePickedPart('blog.example', { selector: 'div.old', isPicking: false });
  pageAnswers({ outcome: 'done' });
  await pickPart(URL_OF_POST, DOCUMENT, PICK);
  pageAnswers({ outcome: 'done', picked: null });
  expect(await partOf(7, URL_OF_POST)).toBe('div.old');
});

test.each([
  ['left without a pick', { outcome: 'done', picked: null }],
  ['reloaded', null],
  ['lying', { outcome: 'done', picked: 'x'.repeat(400) }],
])('a page that was %s leaves nothing behind', async (_, answer) => {
  pageAnswers({ outcome: 'done' });
  await pickPart(URL_OF_POST, DOCUMENT, PICK);
  pageAnswers(answer);
  expect(await partOf(7, URL_OF_POST)).toBeNull();
  expect(await loadPickedPart('blog.example')).toBeNull();
});

test('forgetting is for the whole site', async () => {
  await savePickedPart('blog.example', { selector: 'div.post', isPicking: false });
  await forgetPart('https://shop.blog.example/x');
  expect(await partOf(7, URL_OF_POST)).toBeNull();
});
