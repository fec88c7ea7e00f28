import { describe, expect, test } from 'vitest';
import { pointOf, prospectOf } from './prospect.fixture.ts';
import { domainsAbove, siteBadge } from './site-badge.ts';

describe('siteBadge', () => {
  test('shows the newest score on the colour of its band', () => {
    const prospect = prospectOf('blog.example', {
      status: 'contacted',
      audits: [pointOf('a', { score: 20, band: 'avoid' }), pointOf('b', { score: 78, band: 'strong' })],
    });
    expect(siteBadge(prospect)).toMatchObject({
      text: '78',
      colour: '#00713f',
      title: { key: 'badge.scored', values: { status: 'contacted', score: 78, date: '2026-03-02' } },
    });
  });

  test('do not contact outweighs every score', () => {
    const prospect = prospectOf('blog.example', { status: 'do-not-contact', audits: [pointOf('a', { score: 90 })] });
    expect(siteBadge(prospect)).toMatchObject({ text: { key: 'badge.stop' }, colour: '#b3261e' });
  });

  test.each([
    ['never audited', []],
    ['without a score', [pointOf('a', { score: null, band: null })]],
  ])('a site %s is known all the same', (_name, audits) => {
    expect(siteBadge(prospectOf('blog.example', { audits }))).toMatchObject({
      text: '•',
      title: { key: 'badge.known' },
    });
  });
});

test.each([
  ['www.blog.example.co.uk', ['www.blog.example.co.uk', 'blog.example.co.uk', 'example.co.uk', 'co.uk', 'uk']],
  ['localhost', ['localhost']],
])('domainsAbove(%s)', (host, expected) => {
  expect(domainsAbove(host)).toEqual(expected);
});
