import { pageSnapshot } from '../../tests/support/snapshots.ts';
import { auditPage } from '../report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { newProspect } from './add-audit.ts';
import type { AuditBody } from './audit-body.ts';
import type { AuditPoint, Prospect, ProspectFacts } from './prospect.ts';

/** For tests: a complete prospect to spread over. */
export const prospectOf = (domain: string, fields: Partial<Prospect> = {}): Prospect => ({
  ...newProspect(domain, '2026-03-01T09:00:00.000Z'),
  ...fields,
});

/** For tests: an audit point whose id is made of one character. */
export const pointOf = (character: string, fields: Partial<AuditPoint> = {}): AuditPoint => ({
  id: character.repeat(64),
  takenAt: '2026-03-02T10:00:00.000Z',
  url: 'https://blog.example/post',
  score: 61,
  band: 'worth-a-pitch',
  engineVersion: '1.0.0',
  ...fields,
});

export const factsOf = (fields: Partial<ProspectFacts> = {}): ProspectFacts => ({
  title: 'The case for the written stand-up',
  author: 'Marta Lind',
  published: '2026-02-20',
  language: 'en',
  words: 1_240,
  standing: 'normal',
  coverage: 0.72,
  redFlags: [],
  categories: { 'topic-fit': 0.8, trust: null },
  links: { outbound: 12, inArticle: 5, followed: 9, nofollow: 2, sponsored: 1, ugc: 0 },
  linksFor: '',
  ownLinks: [],
  competitors: [],
  ...fields,
});

/** For tests: an audit in full, of a page with this title. */
export function bodyOf(title: string): AuditBody {
  const snapshot = pageSnapshot({ title: { text: title, count: 1 } });
  return { snapshot, report: auditPage(snapshot, DEFAULT_AUDIT_SETTINGS) };
}
