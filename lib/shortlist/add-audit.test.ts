import { describe, expect, test } from 'vitest';
import { addAudit } from './add-audit.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';

const NOW = '2026-03-05T12:00:00.000Z';
const AUDIT = {
  domain: 'blog.example',
  point: pointOf('a'),
  facts: factsOf(),
  contact: 'marta@blog.example',
  guidelinesUrl: null,
};

describe('addAudit', () => {
  test('starts a prospect that is to review', () => {
    const prospect = addAudit(null, AUDIT, NOW);
    expect(prospect).toMatchObject({
      domain: 'blog.example',
      status: 'to-review',
      revision: 1,
      contact: AUDIT.contact,
    });
    expect(prospect.audits).toEqual([AUDIT.point]);
  });

  test('adds to the history and leaves what the user wrote', () => {
    const current = prospectOf('blog.example', {
      note: 'n',
      contact: 'me@x.example',
      audits: [pointOf('b')],
      revision: 3,
    });
    const prospect = addAudit(current, { ...AUDIT, point: pointOf('a', { takenAt: '2026-03-04T00:00:00.000Z' }) }, NOW);
    expect(prospect).toMatchObject({ note: 'n', contact: 'me@x.example', revision: 4, editedAt: current.editedAt });
    expect(prospect.audits.map((point) => point.id[0])).toEqual(['b', 'a']);
    expect(prospect.facts).toEqual(AUDIT.facts);
  });

  test('an older audit takes its place in time and leaves the facts', () => {
    const newest = factsOf({ title: 'Newest' });
    const current = prospectOf('blog.example', { audits: [pointOf('b')], facts: newest });
    const prospect = addAudit(current, { ...AUDIT, point: pointOf('a', { takenAt: '2025-01-01T00:00:00.000Z' }) }, NOW);
    expect(prospect.audits.map((point) => point.id[0])).toEqual(['a', 'b']);
    expect(prospect.facts).toBe(newest);
  });

  test('the same audit again changes nothing', () => {
    const prospect = addAudit(null, AUDIT, NOW);
    expect(addAudit(prospect, AUDIT, NOW)).toBe(prospect);
  });
});
