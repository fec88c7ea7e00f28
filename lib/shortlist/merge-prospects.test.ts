import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeProspects } from './merge-prospects.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';
import { type Prospect, STATUSES } from './prospect.ts';

const MINE = prospectOf('blog.example', {
  status: 'contacted',
  note: 'mine',
  tags: ['a'],
  audits: [pointOf('a')],
  facts: factsOf(),
});
const THEIRS = prospectOf('blog.example', {
  status: 'replied',
  note: 'theirs',
  tags: ['b'],
  contact: 'x@blog.example',
  editedAt: '2026-05-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  audits: [pointOf('b', { takenAt: '2026-04-01T00:00:00.000Z' })],
  facts: factsOf({ title: 'Later' }),
});

/** Records of one site as two computers may have them. */
const arbitraryProspect: fc.Arbitrary<Prospect> = fc
  .record({
    revision: fc.integer({ min: 1, max: 9 }),
    status: fc.constantFrom(...STATUSES),
    note: fc.string({ maxLength: 12 }),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    contact: fc.option(fc.constantFrom('x', 'y')),
    nextAction: fc.option(fc.record({ date: fc.constantFrom('2026-04-01', '2026-05-01'), label: fc.string() })),
    edited: fc.integer({ min: 1, max: 3 }),
    created: fc.integer({ min: 1, max: 3 }),
    audits: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  })
  .map(({ edited, created, audits, ...fields }) =>
    prospectOf('blog.example', {
      ...fields,
      editedAt: `2026-03-0${edited}T00:00:00.000Z`,
      createdAt: `2026-03-0${created}T00:00:00.000Z`,
      audits: audits.toSorted().map((character) => pointOf(character)),
      facts: audits.length > 0 ? factsOf({ title: audits.toSorted().at(-1) ?? '' }) : null,
    }),
  );

describe('mergeProspects', () => {
  test('keeps all audits and everything the user wrote', () => {
    const merged = mergeProspects(MINE, THEIRS);
    expect(merged).toMatchObject({
      status: 'replied',
      note: 'theirs\n\nmine',
      tags: ['b', 'a'],
      contact: 'x@blog.example',
      createdAt: THEIRS.createdAt,
      facts: THEIRS.facts,
      revision: 2,
    });
    expect(merged.audits.map((audit) => audit.id[0])).toEqual(['a', 'b']);
  });

  test('the record itself merges to itself', () => {
    expect(mergeProspects(MINE, structuredClone(MINE))).toBe(MINE);
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryProspect, arbitraryProspect, (mine, theirs) => {
        const once = mergeProspects(mine, theirs);
        expect(mergeProspects(once, theirs)).toBe(once);
      }),
    );
  });

  test('no note, tag or audit of either side is lost', () => {
    fc.assert(
      fc.property(arbitraryProspect, arbitraryProspect, (mine, theirs) => {
        const merged = mergeProspects(mine, theirs);
        for (const side of [mine, theirs]) {
          expect(merged.note).toContain(side.note);
          expect(merged.tags).toEqual(expect.arrayContaining([...side.tags]));
          expect(merged.audits).toEqual(expect.arrayContaining([...side.audits]));
        }
      }),
    );
  });
});
