import { expect, test } from 'vitest';
import { labelledElements } from './labelled-elements.ts';
import { contextOf } from './page.fixture.ts';

test.each([
  ['a class', '<p class="post-meta">x</p>', ['p']],
  ['an id', '<p id=meta-1>x</p>', ['p']],
  ['several with one class, in order', '<p class=meta>x</p><div><i class=meta>y</i></div>', ['p', 'i']],
  ['capitals', '<b class=PostMeta>x</b>', ['b']],
  ['an attribute of another name', '<p title=meta>x</p>', []],
  ['none', '<p class=text>x</p>', []],
])('%s', (_, html, names) => {
  expect(labelledElements(contextOf(html), /meta/i).map(({ name }) => name)).toEqual(names);
});
