import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../report/engine-version.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { bodyOf, factsOf, pointOf, prospectOf } from './prospect.fixture.ts';
import { rescoreAudit, staleAudits, withRescored } from './rescore.ts';

const OLD = pointOf('a', { engineVersion: '0.0.1', score: 12 });
const CURRENT = pointOf('b', { engineVersion: ENGINE_VERSION, takenAt: '2026-04-01T00:00:00.000Z' });
const PROSPECT = prospectOf('blog.example', { note: 'mine', audits: [OLD, CURRENT], facts: factsOf() });

test('staleAudits names those that another version scored', () => {
  expect(staleAudits(PROSPECT)).toEqual([OLD]);
});

describe('a rescored audit', () => {
  const body = bodyOf('Watering tomatoes');
  const rescored = (id: string) => {
    const audit = rescoreAudit(id, body, DEFAULT_AUDIT_SETTINGS);
    if (audit === null) throw new Error('expected an audit');
    return audit;
  };

  test('has the score of today under its own id', () => {
    expect(rescored(OLD.id).point).toMatchObject({
      id: OLD.id,
      engineVersion: ENGINE_VERSION,
      score: body.report.score,
    });
  });

  test('takes the place of the old one; the facts stay those of the newest', () => {
    const after = withRescored(PROSPECT, [rescored(OLD.id)]);
    expect(after).toMatchObject({ note: 'mine', revision: 2, facts: PROSPECT.facts, editedAt: PROSPECT.editedAt });
    expect(after.audits.map(({ engineVersion }) => engineVersion)).toEqual([ENGINE_VERSION, ENGINE_VERSION]);
    expect(withRescored(PROSPECT, [rescored(CURRENT.id)]).facts?.title).toBe('Watering tomatoes');
  });

  test('of an audit that is gone has no effect', () => {
    expect(withRescored(PROSPECT, [rescored('f'.repeat(64))]).audits).toEqual(PROSPECT.audits);
  });
});
