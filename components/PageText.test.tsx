import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageText, revealed } from './PageText.tsx';

test('markup in page text is shown, never parsed', () => {
  render(<PageText text={'<img src=x onerror=alert(1)>'} />, document.body);
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('bdi')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test.each([
  ['bidi override', 'gpj.\u202eexe', 'gpj.·exe'],
  ['zero-width space', 'pay\u200bpal', 'pay·pal'],
  ['soft hyphen', 'hy\u00adphen', 'hy·phen'],
  ['control character', 'a\u0007b', 'a·b'],
  ['emoji joiner is kept', '👩\u200d💻', '👩\u200d💻'],
  ['right-to-left mark is kept', 'שלום\u200f', 'שלום\u200f'],
  ['Arabic is kept', 'مرحبا', 'مرحبا'],
])('%s', (_, text, shown) => {
  expect(revealed(text)).toBe(shown);
});
