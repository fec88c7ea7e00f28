import { describe, expect, test } from 'vitest';
import { editProspect, normaliseTags, type ProspectEdit } from './edit-prospect.ts';
import { prospectOf } from './prospect.fixture.ts';
import { PROSPECT_LIMITS } from './prospect.ts';

const NOW = '2026-03-05T12:00:00.000Z';
const CURRENT = prospectOf('blog.example', { note: 'old', tags: ['a', 'b'], revision: 4 });

const edited = (edit: ProspectEdit, current = CURRENT) => {
  const result = editProspect(current, edit, NOW);
  if (result.kind !== 'edited') throw new Error(`expected an edit, got ${result.kind}`);
  return result;
};

describe('editProspect', () => {
  test('changes only the fields that are named', () => {
    expect(edited({ status: 'contacted' }).prospect).toEqual({
      ...CURRENT,
      status: 'contacted',
      revision: 5,
      editedAt: NOW,
    });
  });

  test('adds and removes tags beside those that are there', () => {
    expect(edited({ addTags: [' c ', 'a', 'c'], removeTags: ['b', 'x'] }).prospect.tags).toEqual(['a', 'c']);
  });

  test.each<[string, ProspectEdit]>([
    ['nothing named', {}],
    ['the same value', { status: 'to-review', note: 'old', nextAction: null }],
    ['a tag that is there', { addTags: ['a'] }],
    ['the same value that was not expected', { note: 'old', expected: { note: 'other' } }],
  ])('leaves the record alone: %s', (_name, edit) => {
    expect(editProspect(CURRENT, edit, NOW)).toEqual({ kind: 'unchanged' });
  });

  test('refuses to overwrite what the editor has not seen', () => {
    expect(editProspect(CURRENT, { note: 'mine', expected: { note: 'older' } }, NOW)).toEqual({
      kind: 'conflict',
      fields: ['note'],
      current: CURRENT,
    });
  });

  test('compares a next action by its content', () => {
    const current = { ...CURRENT, nextAction: { date: '2026-04-01', label: 'Follow up' } };
    const edit = { nextAction: null, expected: { nextAction: { date: '2026-04-01', label: 'Follow up' } } };
    expect(edited(edit, current).prospect.nextAction).toBeNull();
  });

  test('clips what is too long and turns blank texts into none', () => {
    const { prospect } = edited({ note: 'x'.repeat(PROSPECT_LIMITS.note + 5), contact: '  ', guidelinesUrl: ' u ' });
    expect([prospect.note.length, prospect.contact, prospect.guidelinesUrl]).toEqual([PROSPECT_LIMITS.note, null, 'u']);
  });

  test('its undo gives back the record, but for revision and time', () => {
    const { prospect, undo } = edited({ note: 'new', status: 'declined', addTags: ['c'], removeTags: ['b'] });
    const back = edited(undo, prospect).prospect;
    expect({ ...back, tags: back.tags.toSorted() }).toEqual({ ...CURRENT, revision: 6, editedAt: NOW });
  });

  test('its undo refuses to overwrite a later edit', () => {
    const { prospect, undo } = edited({ note: 'new' });
    expect(editProspect({ ...prospect, note: 'newer' }, undo, NOW).kind).toBe('conflict');
  });
});

test('normaliseTags trims, joins spaces, drops empty and double ones', () => {
  expect(normaliseTags([' a ', 'a', '', ' \t ', 'b  c', 'x'.repeat(100)])).toEqual(['a', 'b c', 'x'.repeat(60)]);
});
