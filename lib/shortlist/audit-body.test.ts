import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageSnapshot } from '../../tests/support/snapshots.ts';
import { type AuditBody, parseAuditBody, writeAuditBody } from './audit-body.ts';
import { bodyOf } from './prospect.fixture.ts';

const BODY = bodyOf('Watering tomatoes');

describe('an audit written and read again', () => {
  test('is the same', () => {
    expect(parseAuditBody(JSON.parse(writeAuditBody(BODY)))).toEqual({ ok: true, body: BODY });
  });

  test('is the same without an article', () => {
    const body: AuditBody = { ...BODY, snapshot: pageSnapshot({ article: null }) };
    expect(parseAuditBody(JSON.parse(writeAuditBody(body)))).toEqual({ ok: true, body });
  });
});

test('the article is not written twice', () => {
  expect(writeAuditBody(BODY).split('Tomatoes like a steady supply of water.')).toHaveLength(2);
});

describe('parseAuditBody refuses', () => {
  const sent = (): { snapshot: object; report: object } => JSON.parse(writeAuditBody(BODY));

  test.each<[string, unknown, string]>([
    ['text', 'x', ''],
    ['nothing', undefined, ''],
    ['no report', { snapshot: sent().snapshot }, 'report'],
    ['a wrong score', { ...sent(), report: { ...BODY.report, score: 400 } }, 'report.score'],
    ['a message that is markup', { ...sent(), report: { ...BODY.report, summary: '<b>' } }, 'report.summary'],
    ['a wrong snapshot', { ...sent(), snapshot: { ...sent().snapshot, links: 5 } }, 'snapshot.data.links'],
  ])('%s', (_name, value, path) => {
    expect(parseAuditBody(value)).toEqual({ ok: false, path });
  });

  test('or reads any JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseAuditBody(value)).toHaveProperty('ok');
      }),
    );
  });
});
