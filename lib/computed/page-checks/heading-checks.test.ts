import { describe, expect, test } from 'vitest';
import {
  articleFacts,
  auditContext,
  headingFact,
  headingFacts,
  pageSnapshot,
  paragraphOf,
} from '../../../tests/support/snapshots.ts';
import type { HeadingFact } from '../../snapshot/types.ts';
import { headingChecks } from './heading-checks.ts';

const TITLE = headingFact(1, 'Watering tomatoes');
const subheadings = (...texts: readonly string[]) => texts.map((text) => headingFact(2, text));

const checksOf = (...headings: readonly HeadingFact[]) =>
  headingChecks(pageSnapshot({ headings: headingFacts(...headings) }), auditContext());
const idsOf = (...headings: readonly HeadingFact[]) => checksOf(...headings).map(({ id }) => id);

describe('headingChecks', () => {
  test.each<[string, readonly HeadingFact[], readonly string[]]>([
    ['a sound outline', [TITLE, ...subheadings('When', 'How')], ['headings-good']],
    ['no heading at all', [], ['h1-missing']],
    ['no main heading', subheadings('When', 'How'), ['h1-missing']],
    ['two main headings', [TITLE, headingFact(1, 'When')], ['headings-good', 'h1-multiple']],
    ['a skipped level', [TITLE, headingFact(3, 'When')], ['level-skipped']],
    [
      'going back up',
      [TITLE, headingFact(2, 'When'), headingFact(3, 'Early'), headingFact(2, 'How')],
      ['headings-good'],
    ],
    ['starting low', [headingFact(2, 'When'), headingFact(1, 'Watering tomatoes')], ['headings-good']],
    ['an empty heading', [TITLE, headingFact(2, '')], ['heading-empty']],
    ['a hidden heading', [TITLE, headingFact(2, '', { isHidden: true })], ['headings-good']],
    ['a template heading', [TITLE, headingFact(4, 'Newsletter', { placement: 'sidebar' })], ['headings-good']],
    ['70 characters', [TITLE, headingFact(2, 'x'.repeat(70))], ['headings-good']],
    ['71 characters', [TITLE, headingFact(2, 'x'.repeat(71))], ['headings-good', 'heading-long']],
    ['121 characters', [TITLE, headingFact(2, 'x'.repeat(121))], ['heading-very-long']],
    ['the same heading twice', [TITLE, ...subheadings('When', 'When')], ['headings-good', 'heading-duplicate']],
    [
      'the same parts under two headings',
      [TITLE, headingFact(2, 'A'), headingFact(3, 'Pros'), headingFact(2, 'B'), headingFact(3, 'Pros')],
      ['headings-good'],
    ],
    [
      'the same part twice under one heading',
      [TITLE, headingFact(2, 'A'), headingFact(3, 'Pros'), headingFact(3, 'Pros')],
      ['headings-good', 'heading-duplicate'],
    ],
    [
      'the same phrase in most headings',
      [TITLE, ...subheadings('Best garden hose', 'Cheap garden hose', 'A garden hose', 'Garden hose deals', 'Water')],
      ['heading-stuffed'],
    ],
    [
      'the same phrase in a few headings',
      [TITLE, ...subheadings('Best garden hose', 'Cheap garden hose', 'Water', 'Light')],
      ['headings-good'],
    ],
    [
      'the headline outside of the article',
      [headingFact(1, 'Watering tomatoes', { placement: 'header' }), ...subheadings('When')],
      ['headings-good'],
    ],
    [
      'only the logo as main heading',
      [headingFact(1, 'Garden Notes', { placement: 'header' }), ...subheadings('When')],
      ['headings-good', 'h1-outside-article'],
    ],
  ])('%s', (_, headings, ids) => {
    expect(idsOf(...headings)).toEqual(ids);
  });

  test('points at the heading at fault', () => {
    expect(checksOf(TITLE, headingFact(3, 'When'))[0]?.evidence).toMatchObject({
      message: { values: { from: 1, to: 3 } },
      quote: 'When',
      locator: { kind: 'heading', index: 1 },
    });
  });

  test('a fault repeated without end is shown a few times', () => {
    expect(idsOf(TITLE, ...subheadings(...Array(50).fill('')))).toHaveLength(5);
  });

  test.each([
    [300, ['headings-good']],
    [301, ['headings-good', 'section-too-long']],
  ])('a part of %d words', (count, ids) => {
    const page = pageSnapshot({
      headings: headingFacts(TITLE),
      article: articleFacts({ blocks: [paragraphOf(count)] }),
    });
    expect(headingChecks(page, auditContext()).map(({ id }) => id)).toEqual(ids);
  });

  test('says nothing without an article', () => {
    expect(headingChecks(pageSnapshot({ article: null }), auditContext())).toEqual([]);
  });
});
