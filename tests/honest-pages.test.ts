// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snapshotEnvelope } from '../lib/gather/envelope.ts';
import { pageAt } from '../lib/gather/page.fixture.ts';
import { auditPage } from '../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../lib/snapshot/parse.ts';

/**
 * Honest pages about dishonest trades: articles on guest posting, gambling law, drugs, payday loans and bought essays,
 * an agency's own blog, link lists and reviews with marked partner links. None may carry a red flag.
 */
const FOLDER = 'tests/fixtures/honest';
const FILES = readdirSync(FOLDER);

test.each(FILES)('%s carries no red flag', (file) => {
  const report = audit(read(file));
  expect(report.caps.map(({ id }) => id)).toEqual([]);
});

test.each(FILES)('%s is read as an article by a person', (file) => {
  const { article } = snapshotOf(read(file));
  expect(article?.wordCount).toBeGreaterThan(100);
  expect(article?.authors[0]?.kind).toBe('person');
});

test('the same pages are flagged when somebody sells links on them', () => {
  const sold = read('en-link-roundup.html').replace('<p>That is all.', `${CASINOS}<p>That is all.`);
  expect(audit(sold).caps.map(({ id }) => id)).toContain('spam-links-many');
});

const CASINOS = ['luckyfox', 'slotpark', 'betlion']
  .map((name) => `<p>Our friends play at <a href="https://${name}.example/">best online casinos</a> after work.</p>`)
  .join('');

const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

const audit = (html: string) => auditPage(snapshotOf(html), DEFAULT_AUDIT_SETTINGS);

function snapshotOf(html: string) {
  const url = /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const parsed = parseSnapshot(snapshotEnvelope(pageAt(url, html), { now: '2026-06-15T12:00:00.000Z' }));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.snapshot;
}
