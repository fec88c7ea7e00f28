import { expect, test } from 'vitest';
import { ARTICLE_TEXT, contextOf } from '../page.fixture.ts';
import { readHeaderText } from './header-text.ts';

const header = (between: string): string | null => {
  const { region } = contextOf(`<article><h1>A post on soil</h1>${between}${ARTICLE_TEXT}</article>`);
  return region && readHeaderText(region);
};

test.each([
  ['a line for each block', '<div>By <a href=/j>Jane Doe</a></div><div>Sponsored</div>', 'By Jane Doe\nSponsored'],
  ['text behind a block', '<div>By Jane Doe</div>Paid post', 'By Jane Doe\nPaid post'],
  ['line breaks of the source', '<div>By\n  Jane   Doe</div>', 'By Jane Doe'],
  ['a break', '<div>By Jane Doe<br>Sponsored</div>', 'By Jane Doe\nSponsored'],
  ['scripts are not read', '<div>By Jane Doe</div><script>var x = 1</script>', 'By Jane Doe'],
  ['nothing', '', null],
])('%s', (_, between, expected) => {
  expect(header(between)).toBe(expected);
});

test('what does not end before the limit is no header', () => {
  expect(header('<div>Sponsored</div>'.repeat(500))).toBeNull();
});
