import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { judgedLinks } from '../../lib/computed/judged-links.ts';
import type { LinkFact } from '../../lib/snapshot/types.ts';
import { auditContext, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { arrangeRows } from './arrange-rows.ts';
import { LinkList } from './LinkList.tsx';
import { linkRows } from './link-row.ts';

const linesOf = (links: readonly Partial<LinkFact>[]) => {
  const page = pageSnapshot({ url: 'https://blog.example/post', links: linkFacts(...links) });
  return arrangeRows(linkRows(judgedLinks(page, auditContext()), []), 'page');
};
const show = (links: readonly Partial<LinkFact>[]) =>
  act(() => render(<LinkList lines={linesOf(links)} />, document.body));
const shown = () => document.querySelectorAll<HTMLElement>('[data-line]');

afterEach(() => {
  render(null, document.body);
});

test('of five thousand links only those in view are drawn, and the list is as long as all of them', async () => {
  await show(Array.from({ length: 5_000 }, (_, at) => ({ href: `https://other.example/${at}` })));
  expect(shown().length).toBeGreaterThan(10);
  expect(shown().length).toBeLessThan(100);
  expect(document.querySelector<HTMLElement>('.gw-linklist')?.style.height).toBe('230000px');
  expect(document.querySelector('li')?.getAttribute('aria-setsize')).toBe('5000');
});

test.each([
  ['an image', { text: 'Our logo', textSource: 'alt', isImage: true }, 'links.image_text'],
  ['nothing to read', { text: '', textSource: 'none' }, 'links.no_text'],
] as const)('a link with %s says so', async (_, link, text) => {
  await show([link]);
  expect(shown()[0]?.textContent).toContain(text);
});

test('opened, a line gives its reasons and the address, which is a safe link', async () => {
  await show([{ href: 'https://other.example/a', rel: ['sponsored'] }]);
  await act(() => shown()[0]?.click());
  expect(shown()[0]?.getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelector('.gw-linkdetails')?.textContent).toContain('computed.follow.qualified');
  expect(document.querySelector('.gw-linkdetails a')?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('a script address is text, also when opened', async () => {
  await show([{ href: 'javascript:alert(1)', isWeb: false }]);
  await act(() => shown()[0]?.click());
  expect(document.querySelector('.gw-linkdetails')?.textContent).toContain('javascript:alert(1)');
  expect(document.querySelector('a')).toBeNull();
});

test('arrows move from line to line and stop at the ends', async () => {
  await show([
    { text: 'one', href: 'https://a.example/' },
    { text: 'two', href: 'https://b.example/' },
  ]);
  const press = (key: string) =>
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  shown()[0]?.focus();
  await press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('two');
  await press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('two');
  await press('ArrowUp');
  await press('ArrowUp');
  expect(document.activeElement?.textContent).toContain('one');
});
