import { describe, expect, test } from 'vitest';
import { LAYOUTS, layoutTable } from './csv-layouts.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';

const translate = ({ key }: { key: string }) => key;
const PROSPECT = prospectOf('blog.example', {
  url: 'https://blog.example/post',
  contact: 'marta@blog.example',
  tags: ['hr', 'eu'],
  note: 'n',
  nextAction: { date: '2026-04-01', label: 'Follow up' },
  audits: [pointOf('a', { score: 50, takenAt: '2026-01-02T00:00:00.000Z' }), pointOf('b')],
  facts: factsOf({
    redFlags: ['noindex'],
    ownLinks: [{ href: 'https://me.example/', text: 'me', rel: ['nofollow'], placement: 'article' }],
  }),
});

const rowOf = (layout: (typeof LAYOUTS)[number], prospect = PROSPECT) => {
  const [header = [], row = []] = layoutTable(layout, [prospect], translate);
  return Object.fromEntries(header.map((name, index) => [name, row[index]]));
};

describe('layouts', () => {
  test('full: work and evidence', () => {
    expect(rowOf('full')).toMatchObject({
      'shortlist.column.site': 'blog.example',
      'shortlist.column.score': 61,
      'shortlist.column.band': 'bands.worth-a-pitch',
      'shortlist.column.status': 'shortlist.status.to-review',
      'shortlist.column.due': '2026-04-01',
      'shortlist.column.scores': '2026-01-02: 50; 2026-03-02: 61',
      'shortlist.column.red_flags': 'noindex',
      'categories.topic-fit': 80,
      'categories.trust': null,
      'shortlist.column.links_sponsored': 1,
      'shortlist.column.own_links': 'https://me.example/ [me] rel=nofollow',
    });
  });

  test('pitchbox: one row per partner', () => {
    expect(rowOf('pitchbox')).toEqual({
      'Partner URL': 'https://blog.example/',
      'Partner Category': 'hr, eu',
      'Contact Email': 'marta@blog.example',
      'Contact Name': 'Marta Lind',
      Company: 'blog.example',
    });
  });

  test('buzzstream: the columns in the order of its template', () => {
    expect(rowOf('buzzstream')).toEqual({
      'Link Partner - Name': 'The case for the written stand-up',
      'Link Partner - Domain': 'blog.example',
      'Linking from': 'https://blog.example/post',
      'Linking To': 'https://me.example/',
      'Anchor Text': 'me',
    });
  });

  test('a contact that is no e-mail address does not land in a column for them', () => {
    expect(rowOf('respona', { ...PROSPECT, contact: 'https://blog.example/contact' })).toMatchObject({ Email: null });
  });

  test.each(LAYOUTS)('%s: every row has as many cells as the header, also for a site without an audit', (layout) => {
    const [header, ...rows] = layoutTable(layout, [PROSPECT, prospectOf('new.example')], translate);
    for (const row of rows) expect(row).toHaveLength(header?.length ?? 0);
  });
});
