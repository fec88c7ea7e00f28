import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { query } from '../gather/dom.ts';
import type { Overlay } from './overlay.ts';
import { createRegionPicker } from './pick-region.ts';
import { regionSelector } from './region-selector.ts';

const TEXT = 'The kettle was on before the first reader had finished the page, and nobody minded at all. '.repeat(3);
const OTHER = 'Subscribe to our letter and read what nobody else has found out about anything at all. '.repeat(3);
const HTML = `<!doctype html><body>
  <div id="post-4711" class="post-4711 entry"><div class="css-1x2y3z"><p>${TEXT}</p></div></div>
  <div class="sidebar"><p>${OTHER}</p><a href="/next">Next</a></div>
  <div class="sidebar"><p>${OTHER}</p></div>
</body>`;

const WORDS = { hint: 'This?', keys: 'Arrows', done: 'Noted' };

function pickerOn(html = HTML) {
  const { window } = new JSDOM(html);
  window.Element.prototype.scrollIntoView = () => undefined;
  const overlay = { draw: vi.fn<Overlay['draw']>(), remove: vi.fn() };
  const { document } = window;
  const picker = createRegionPicker(document, () => overlay);
  const press = (key: string) =>
    document.body.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const click = (selector: string) =>
    document
      .querySelector(selector)
      ?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
  const aimed = () => overlay.draw.mock.lastCall?.[0][0]?.element.className;
  return { document, picker, overlay, press, click, aimed };
}

test.each([
  ['.entry', 'div.entry'],
  ['.css-1x2y3z', 'div.entry > div:nth-of-type(1)'],
  ['.sidebar', 'div.sidebar'],
  ['.sidebar + .sidebar', 'body > div:nth-of-type(3)'],
  ['body', 'body'],
])('%s is described as %s, which finds it', (which, selector) => {
  const { document } = pickerOn();
  const element = document.querySelector(which)!;
  expect(regionSelector(document, element)).toBe(selector);
  expect(query(document, selector)[0]).toBe(element);
});

test('names without counters mean the same part on another page', () => {
  const { document } = pickerOn('<main><div id="content"><p>x</p></div></main>');
  expect(regionSelector(document, document.querySelector('#content')!)).toBe('#content');
});

test('a click picks the part around it, and the page does not hear of it', async () => {
  const { document, picker, click } = pickerOn();
  const heard = vi.fn();
  document.addEventListener('click', heard);
  const picked = picker.pick(WORDS, '');
  expect(click('a')).toBe(false);
  expect(await picked).toBe('div.sidebar');
  expect(heard).not.toHaveBeenCalled();
});

test('afterwards the page has its clicks back', async () => {
  const { document, picker, press, click } = pickerOn();
  const picked = picker.pick(WORDS, '');
  press('Escape');
  await picked;
  const heard = vi.fn();
  document.addEventListener('click', heard);
  click('p');
  expect(heard).toHaveBeenCalledOnce();
});

test('by keyboard: out, on, and Enter', async () => {
  const { picker, press, aimed } = pickerOn();
  const picked = picker.pick(WORDS, TEXT.slice(0, 60));
  expect(aimed()).toBe('css-1x2y3z');
  press('ArrowUp');
  expect(aimed()).toBe('post-4711 entry');
  press('ArrowRight');
  expect(aimed()).toBe('sidebar');
  press('ArrowLeft');
  press('ArrowDown');
  expect(aimed()).toBe('css-1x2y3z');
  press('ArrowUp');
  press('Enter');
  expect(await picked).toBe('div.entry');
});

test('Escape leaves everything as it was', async () => {
  const { picker, overlay, press } = pickerOn();
  const picked = picker.pick(WORDS, '');
  press('Escape');
  expect(await picked).toBeNull();
  expect(overlay.remove).toHaveBeenCalledOnce();
});

test('other keys stay with the page', () => {
  const { picker, press } = pickerOn();
  void picker.pick(WORDS, '');
  expect(press('Tab')).toBe(true);
  expect(press('ArrowUp')).toBe(false);
});
