import { expect, test } from 'vitest';
import { headingFact, headingFacts } from '../../tests/support/snapshots.ts';
import { headingOutline } from './heading-outline.ts';

test('levels become hashes, in document order', () => {
  expect(headingOutline(headingFacts(headingFact(1, 'Title'), headingFact(3, 'Part')))).toBe('# Title\n### Part');
});

test.each([
  ['signs of Markdown', headingFact(2, 'a *b* [c](d) <e> #f'), '## a \\*b\\* \\[c\\](d) \\<e\\> \\#f'],
  ['an empty heading', headingFact(2, ''), '##'],
  ['a level deeper than Markdown has', headingFact(9, 'deep'), '###### deep'],
  ['line breaks', headingFact(2, 'a\n# b'), '## a \\# b'],
])('%s', (_, heading, line) => {
  expect(headingOutline([heading])).toBe(line);
});
