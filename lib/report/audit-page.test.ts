import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditContext, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { Audit, Outcome } from '../audits/audit.ts';
import { CATEGORY_IDS, type CategoryId } from '../audits/categories.ts';
import type { RedFlag } from '../audits/red-flag.ts';
import { auditWith } from './audit-page.ts';

const SETTINGS = auditContext().settings;
const DOCUMENTATION = { measures: '', curve: '', guards: '', sources: [] };
const MESSAGE = { key: 'x' };

const scored = (value: number, confidence = 1): Outcome => ({
  status: 'scored',
  value,
  confidence,
  summary: MESSAGE,
  evidence: [],
});

const audit = (
  id: string,
  outcome: Outcome | (() => Outcome),
  overrides: Partial<Pick<Audit, 'weight' | 'category' | 'weightFactor'>> = {},
): Audit => ({
  id,
  category: 'on-page',
  weight: 10,
  scope: 'page',
  documentation: DOCUMENTATION,
  evaluate: typeof outcome === 'function' ? outcome : () => outcome,
  ...overrides,
});

const flag = (id: string, limit: number, fires: boolean | (() => never) = true): RedFlag => ({
  id,
  limit,
  scope: 'page',
  documentation: { fires: '', guards: '', sources: [] },
  evaluate: typeof fires === 'function' ? fires : () => (fires ? { summary: MESSAGE, evidence: [] } : null),
});

const judge = (
  audits: readonly Audit[],
  redFlags: readonly RedFlag[] = [],
  page = pageSnapshot(),
  settings = SETTINGS,
) => auditWith(page, settings, null, { audits, redFlags });

describe('the score', () => {
  test('is the weighted mean over what was scored', () => {
    const report = judge([audit('a', scored(1), { weight: 30 }), audit('b', scored(0), { weight: 10 })]);
    expect(report).toMatchObject({ score: 75, base: 75, band: 'strong', standing: 'normal', coverage: 1 });
    expect(report.findings.map(({ points, possible }) => [points, possible])).toEqual([
      [75, 75],
      [0, 25],
    ]);
  });

  test.each<[Outcome['status'], Outcome]>([
    ['not-applicable', { status: 'not-applicable', summary: MESSAGE }],
    ['unknown', { status: 'unknown', summary: MESSAGE }],
    ['informative', { status: 'informative', summary: MESSAGE, evidence: [] }],
  ])('leaves out what is %s, and coverage drops', (status, outcome) => {
    const report = judge([audit('a', scored(0.8), { weight: 30 }), audit('b', outcome, { weight: 10 })]);
    expect(report).toMatchObject({ score: 80, coverage: 0.75 });
    expect(report.findings[1]).toMatchObject({ status, value: null, points: 0, possible: 0, confidence: 0 });
  });

  test('what the user left out is no gap in the coverage', () => {
    const outcome = { status: 'not-applicable', summary: MESSAGE, isByChoice: true } as const;
    const report = judge([audit('a', scored(0.8), { weight: 30 }), audit('b', outcome, { weight: 10 })]);
    expect(report).toMatchObject({ score: 80, coverage: 1 });
  });

  test.each<[string, () => Outcome]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['returns no number', () => scored(Number.NaN)],
    ['returns more than 1', () => scored(1.2)],
    ['returns less than 0', () => scored(-0.1)],
    ['returns a wrong confidence', () => scored(0.5, 2)],
  ])('an audit that %s is a result of its own', (_, outcome) => {
    const report = judge([audit('good', scored(1)), audit('broken', outcome)]);
    expect(report.score).toBe(100);
    expect(report.findings[1]).toMatchObject({ status: 'error', points: 0, summary: { key: 'report.finding_failed' } });
  });

  test('takes the weights of the settings, 0 leaves an audit out', () => {
    const settings = { ...SETTINGS, weights: { a: 0, b: 30 } };
    const report = judge(
      [audit('a', scored(0)), audit('b', scored(1)), audit('c', scored(0))],
      [],
      pageSnapshot(),
      settings,
    );
    expect(report.findings.map(({ id, weight }) => [id, weight])).toEqual([
      ['b', 30],
      ['c', 10],
    ]);
    expect(report.score).toBe(75);
  });

  test('multiplies a weight by what the settings ask for', () => {
    const weightFactor = (settings: typeof SETTINGS) => (settings.goal === 'link' ? 3 : 1);
    const settings = { ...SETTINGS, goal: 'link' as const };
    const report = judge(
      [audit('a', scored(1), { weightFactor }), audit('b', scored(0))],
      [],
      pageSnapshot(),
      settings,
    );
    expect(report.score).toBe(75);
  });
});

describe('withholding', () => {
  test.each([
    [0.39, 'withheld', null],
    [0.4, 'provisional', 'strong'],
    [0.64, 'provisional', 'strong'],
    [0.65, 'normal', 'strong'],
  ])('coverage %d is %s', (confidence, standing, band) => {
    const report = judge([audit('a', scored(1, confidence))]);
    expect(report).toMatchObject({ standing, band, score: band === null ? null : 100, base: 100 });
  });

  test.each([
    [pageSnapshot({ pageKind: { kind: 'category', confidence: 1, evidence: [] } }), 'report.withheld.category'],
    [pageSnapshot({ article: null }), 'report.withheld.no_article'],
  ])('there is no band without an article (%#)', (page, key) => {
    const report = judge([audit('a', scored(1))], [flag('f', 20)], page);
    expect(report).toMatchObject({ standing: 'withheld', band: null, score: null, base: 100, summary: { key } });
    expect(report.caps[0]?.isBinding).toBe(false);
  });

  test('nothing scored is nothing said', () => {
    expect(judge([])).toMatchObject({ score: null, base: null, coverage: 0, standing: 'withheld' });
  });
});

describe('red flags', () => {
  test('the lowest limit holds the score and is the one that binds', () => {
    const report = judge([audit('a', scored(1))], [flag('mild', 60), flag('harsh', 20), flag('silent', 5, false)]);
    expect(report).toMatchObject({ score: 20, base: 100, band: 'avoid', summary: { key: 'red_flags.harsh.verdict' } });
    expect(report.caps.map(({ id, isBinding }) => [id, isBinding])).toEqual([
      ['harsh', true],
      ['mild', false],
    ]);
  });

  test('a limit above the score does not bind', () => {
    const report = judge([audit('a', scored(0.5))], [flag('mild', 60)]);
    expect(report.score).toBe(50);
    expect(report.caps[0]?.isBinding).toBe(false);
  });

  test('one that fails is named and holds nothing', () => {
    const fail = () => {
      throw new Error('broken');
    };
    expect(judge([audit('a', scored(1))], [flag('broken', 10, fail)])).toMatchObject({
      score: 100,
      caps: [],
      failedFlags: ['broken'],
    });
  });
});

describe('floors', () => {
  const strongBut = (category: CategoryId, value: number, weight = 10) => [
    audit('rest', scored(1), { weight: 90, category: 'engagement' }),
    audit('weak', scored(value), { weight, category }),
  ];

  test.each<[CategoryId, number, number]>([
    ['topic-fit', 0.69, 74],
    ['topic-fit', 0.7, 97],
    ['topic-fit', 0.39, 54],
    ['topic-fit', 0.4, 74],
    ['link-practice', 0.44, 54],
    ['content-quality', 0.59, 74],
    ['trust', 0.29, 54],
    ['openness', 0, 74],
    ['on-page', 0, 90],
  ])('%s at %d ends at %d', (category, value, score) => {
    expect(judge(strongBut(category, value)).score).toBe(score);
  });

  test('says which category, and what it would have needed', () => {
    expect(judge(strongBut('openness', 0.5)).floors).toEqual([
      {
        category: 'openness',
        limit: 74,
        value: 0.5,
        required: 0.7,
        isBinding: true,
        summary: { key: 'report.floor.openness', values: { limit: 74, value: 50, required: 70 } },
      },
    ]);
  });

  test('a category that could hardly be judged holds nothing', () => {
    const unknown = audit('unknown', { status: 'unknown', summary: MESSAGE }, { weight: 30, category: 'trust' });
    expect(judge([...strongBut('trust', 0), unknown]).floors).toEqual([]);
  });
});

describe('properties', () => {
  const outcomes = fc.oneof(
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([value, confidence]) => scored(value, confidence)),
    fc.constantFrom<Outcome>(
      { status: 'unknown', summary: MESSAGE },
      { status: 'not-applicable', summary: MESSAGE },
      { status: 'informative', summary: MESSAGE, evidence: [] },
    ),
  );
  const rubrics = fc.record({
    audits: fc
      .array(fc.tuple(outcomes, fc.constantFrom(...CATEGORY_IDS), fc.double({ min: 0.1, max: 9, noNaN: true })), {
        maxLength: 30,
      })
      .map((list) => list.map(([outcome, category, weight], at) => audit(`a${at}`, outcome, { category, weight }))),
    redFlags: fc
      .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { maxLength: 5 })
      .map((list) => list.map(([limit, fires], at) => flag(`f${at}`, limit, fires))),
  });
  const sumTenths = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + Math.round(number * 10), 0);

  test('bounds, sums and limits hold for any outcomes', () => {
    fc.assert(
      fc.property(rubrics, ({ audits, redFlags }) => {
        const report = judge(audits, redFlags);
        expect(report.coverage).toBeGreaterThanOrEqual(0);
        expect(report.coverage).toBeLessThanOrEqual(1 + 1e-9);
        if (report.base === null) return;
        expect(sumTenths(report.findings.map(({ points }) => points))).toBe(report.base * 10);
        expect(sumTenths(report.findings.map(({ possible }) => possible))).toBe(1000);
        expect(sumTenths(report.categories.map(({ points }) => points))).toBe(report.base * 10);
        if (report.score === null) return;
        expect(report.score).toBeGreaterThanOrEqual(0);
        expect(report.score).toBeLessThanOrEqual(report.base);
        for (const { limit } of [...report.caps, ...report.floors]) expect(report.score).toBeLessThanOrEqual(limit);
        const isHeld = report.score < report.base;
        expect([...report.caps, ...report.floors].some(({ isBinding }) => isBinding)).toBe(isHeld);
      }),
    );
  });

  test('the order of the criteria does not matter', () => {
    fc.assert(
      fc.property(rubrics, ({ audits, redFlags }) => {
        const forward = judge(audits, redFlags);
        const backward = judge(audits.toReversed(), redFlags.toReversed());
        expect(backward).toMatchObject({ score: forward.score, base: forward.base, band: forward.band });
        expect(backward.caps).toEqual(forward.caps);
      }),
    );
  });

  test('doing better in one criterion never lowers the score', () => {
    fc.assert(
      fc.property(rubrics, fc.double({ min: 0, max: 1, noNaN: true }), ({ audits, redFlags }, better) => {
        const [first, ...rest] = audits;
        const outcome = first?.evaluate(pageSnapshot(), auditContext());
        if (first === undefined || outcome?.status !== 'scored') return;
        const raised = { ...outcome, value: Math.max(outcome.value, better) };
        const before = judge(audits, redFlags);
        const after = judge([{ ...first, evaluate: () => raised }, ...rest], redFlags);
        expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
      }),
    );
  });
});
