import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPickedPart, removePickedPart, savePickedPart } from './picked-parts.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

test('each site keeps its own part, until it is forgotten', async () => {
  await savePickedPart('one.example', { selector: 'div.post', isPicking: false });
  expect(await loadPickedPart('one.example')).toEqual({ selector: 'div.post', isPicking: false });
  expect(await loadPickedPart('two.example')).toBeNull();
  await removePickedPart('one.example');
  expect(await loadPickedPart('one.example')).toBeNull();
});

test.each([
  ['nonsense', null],
  [7, null],
  [{ selector: 7 }, { selector: null, isPicking: false }],
  [
    { selector: 'x'.repeat(5_000), isPicking: true },
    { selector: null, isPicking: true },
  ],
])('stored %j is mended', async (value, expected) => {
  await fakeBrowser.storage.local.set({ 'picked-part one.example': value });
  expect(await loadPickedPart('one.example')).toEqual(expected);
});
