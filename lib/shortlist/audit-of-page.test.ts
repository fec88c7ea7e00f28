import { describe, expect, test } from 'vitest';
import { linkFact, pageSnapshot } from '../../tests/support/snapshots.ts';
import { auditPage } from '../report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { addAudit } from './add-audit.ts';
import { auditOfPage, linkFacts } from './audit-of-page.ts';
import { parseProspect } from './parse-prospect.ts';

const SETTINGS = {
  ...DEFAULT_AUDIT_SETTINGS,
  ownDomains: ['mine.example'],
  competitors: ['rival.example', 'calm.example'],
};
const PAGE = pageSnapshot({
  contact: { emails: ['editor@blog.example'], phones: [], messengers: [], hasPostalAddress: false },
  links: [
    linkFact({ index: 0, href: 'https://www.mine.example/a', text: 'mine', rel: ['nofollow', 'sponsored'] }),
    linkFact({ index: 1, href: 'https://rival.example/', placement: 'footer' }),
    linkFact({ index: 2, href: 'https://blog.example/other' }),
  ],
});

const keep = (page = PAGE) => auditOfPage(page, auditPage(page, SETTINGS), SETTINGS);

describe('auditOfPage', () => {
  test('takes over what the list shows, under the registrable domain', () => {
    expect(keep(pageSnapshot({ ...PAGE, url: 'https://www.blog.example/post' }))).toMatchObject({
      domain: 'blog.example',
      contact: 'editor@blog.example',
      point: { url: 'https://www.blog.example/post', takenAt: PAGE.takenAt },
      facts: { title: 'Watering tomatoes', language: 'en' },
      body: { snapshot: { url: 'https://www.blog.example/post' } },
    });
  });

  test('makes a record that can be read again, also from texts at their limits', () => {
    const audit = keep(pageSnapshot({ ...PAGE, title: { text: 'x'.repeat(500), count: 1 }, article: null }));
    if (audit === null) throw new Error('expected an audit');
    const prospect = addAudit(null, { ...audit, point: { ...audit.point, id: 'a'.repeat(64) } }, PAGE.takenAt);
    expect(parseProspect(JSON.parse(JSON.stringify(prospect)))).toEqual({ ok: true, prospect });
  });

  test('finds where the site says how to pitch', () => {
    const links = [linkFact({ href: 'https://blog.example/write-for-us', text: 'Write for us', placement: 'footer' })];
    expect(keep(pageSnapshot({ links }))?.guidelinesUrl).toBe('https://blog.example/write-for-us');
    expect(keep()?.guidelinesUrl).toBeNull();
  });

  test('a file has no site to be kept under', () => {
    expect(keep(pageSnapshot({ url: 'file:///home/me/page.html' }))).toBeNull();
  });
});

test('linkFacts counts outbound links and finds one’s own and the competitors’', () => {
  expect(linkFacts(PAGE, SETTINGS)).toMatchObject({
    links: { outbound: 2, inArticle: 1, nofollow: 1, sponsored: 1, ugc: 0 },
    ownLinks: [
      { href: 'https://www.mine.example/a', text: 'mine', rel: ['nofollow', 'sponsored'], placement: 'article' },
    ],
    competitors: ['rival.example'],
  });
});
