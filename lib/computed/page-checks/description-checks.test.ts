import { describe, expect, test } from 'vitest';
import { articleFacts, auditContext, pageSnapshot, paragraphs } from '../../../tests/support/snapshots.ts';
import { descriptionChecks } from './description-checks.ts';

const GOOD =
  'How often tomatoes want water, why the early morning is the best time for it, and how to tell from the leaves.';
const LONG = `${GOOD} ${GOOD}`;

const idsOf = (description: string | null, overrides: Parameters<typeof pageSnapshot>[0] = {}) => {
  const page = pageSnapshot(overrides);
  const meta = { ...page.meta, description, descriptionCount: description === null ? 0 : 1 };
  return descriptionChecks({ ...page, meta: { ...meta, ...overrides.meta } }, auditContext()).map(({ id }) => id);
};

describe('descriptionChecks', () => {
  test.each<[string | null, readonly string[]]>([
    [null, ['desc-missing']],
    ['', ['desc-empty']],
    [`${'i'.repeat(60)} ${'i'.repeat(60)}`, ['desc-good']],
    [GOOD, ['desc-fair']],
    ['Watering tomatoes.', ['desc-short']],
    ['Watering tomatoes', ['desc-duplicate', 'desc-short']],
    [
      'tomatoes, watering, garden tips, summer garden, water saving, drip hose, mulch and compost',
      ['desc-keyword-list'],
    ],
    [`{{title}}: ${GOOD.slice(0, 80)}`, ['desc-template']],
    [`${GOOD.slice(0, 100)} […]`, ['desc-cut']],
    [`${LONG.slice(0, 130)}`, ['desc-good', 'desc-long-mobile']],
    [LONG, ['desc-long-desktop']],
  ])('%j gives %j', (description, ids) => {
    expect(idsOf(description)).toEqual(ids);
  });

  test('a sentence that begins with a list of names is no list of keywords', () => {
    const text =
      'Compare Alpha, Beta, Gamma, Delta, Epsilon, and Zeta, and see how each of them joins up with your tools.';
    expect(idsOf(text)).not.toContain('desc-keyword-list');
  });

  test('several descriptions are a fault', () => {
    const meta = { ...pageSnapshot().meta, description: GOOD, descriptionCount: 3 };
    expect(idsOf(GOOD, { meta })).toEqual(['desc-multiple']);
  });

  test.each([
    [60, ['desc-offtopic']],
    [20, ['desc-fair']],
  ])('one about something else, above an article that opens with %d other words', (count, ids) => {
    const opening = Array.from({ length: count }, (_, at) => `knitting${at}`).join(' ');
    const article = articleFacts({ title: 'Knitting socks', blocks: paragraphs(opening) });
    expect(idsOf(GOOD, { article })).toEqual(ids);
  });
});
