import { describe, expect, test } from 'vitest';
import { isProspectDomain, parseProspect } from './parse-prospect.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';
import { PROSPECT_LIMITS } from './prospect.ts';

const FULL = prospectOf('blog.example', {
  status: 'contacted',
  note: 'Wants first-hand numbers',
  tags: ['hr', 'en'],
  nextAction: { date: '2026-04-01', label: 'Follow up' },
  contact: 'marta@blog.example',
  guidelinesUrl: 'https://blog.example/write-for-us',
  audits: [pointOf('a'), pointOf('b', { score: null, band: null })],
  facts: factsOf({
    ownLinks: [{ href: 'https://me.example/', text: 'me', rel: ['nofollow'], placement: 'author-bio' }],
  }),
});

describe('parseProspect', () => {
  test('gives back a complete record', () => {
    expect(parseProspect(structuredClone(FULL))).toEqual({ ok: true, prospect: FULL });
  });

  test('drops fields it does not know and keeps prototypes out', () => {
    const parsed = parseProspect(JSON.parse(`{"__proto__":{"note":"x"},"extra":1,${JSON.stringify(FULL).slice(1)}`));
    expect(parsed).toEqual({ ok: true, prospect: FULL });
  });

  test.each([
    ['text', '<<garbage'],
    ['null', null],
    ['list', []],
    ['nothing', undefined],
  ])('refuses %s', (_name, value) => {
    expect(parseProspect(value)).toMatchObject({ ok: false, reason: { key: 'shortlist.record.not_an_object' } });
  });

  test.each<[string, unknown]>([
    ['domain', 'Not a host'],
    ['revision', 0],
    ['status', 'bogus'],
    ['note', 5],
    ['note', 'x'.repeat(PROSPECT_LIMITS.note + 1)],
    ['tags', 'hr'],
    ['tags[0]', [1]],
    ['nextAction.date', { date: '2026-99-01', label: '' }],
    ['createdAt', 'yesterday'],
    ['audits[0].id', [{ ...pointOf('a'), id: 'short' }]],
    ['audits[1].score', [pointOf('a'), { ...pointOf('b'), score: Number.NaN }]],
    ['audits[0].score', [{ ...pointOf('a'), score: 101 }]],
    ['facts.coverage', { ...factsOf(), coverage: 2 }],
    ['facts.categories.trust', { ...factsOf(), categories: { trust: 'high' } }],
    ['facts.links.ugc', { ...factsOf(), links: { ...factsOf().links, ugc: -1 } }],
  ])('names the bad field %s', (path, value) => {
    const field = path.split(/[.[]/)[0] ?? '';
    expect(parseProspect({ ...FULL, [field]: value })).toEqual({
      ok: false,
      isNewer: false,
      reason: { key: 'shortlist.record.bad_field', values: { field: path } },
    });
  });

  test('a missing field is a bad field', () => {
    const { note: _note, ...without } = FULL;
    expect(parseProspect(without)).toMatchObject({ ok: false, reason: { values: { field: 'note' } } });
  });

  test('a later format is told from a damaged one', () => {
    expect(parseProspect({ ...FULL, schema: 99 })).toMatchObject({ ok: false, isNewer: true });
    expect(parseProspect({ ...FULL, schema: 'x' })).toMatchObject({ ok: false, isNewer: false });
  });
});

test.each([
  ['blog.example', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['xn--bcher-kva.example', true],
  ['Blog.example', false],
  ['a b', false],
  ['', false],
  ['x'.repeat(254), false],
])('isProspectDomain(%s) is %s', (value, expected) => {
  expect(isProspectDomain(value)).toBe(expected);
});
