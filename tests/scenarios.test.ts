// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotEnvelope } from '../lib/gather/envelope.ts';
import { pageAt } from '../lib/gather/page.fixture.ts';
import { auditPage } from '../lib/report/audit-page.ts';
import type { Band } from '../lib/report/types.ts';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from '../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../lib/snapshot/parse.ts';
import type { SiteEvidence } from '../lib/snapshot/site-evidence.ts';
import type { HiddenReason, PageSnapshot } from '../lib/snapshot/types.ts';

/** Thirty invented sites: one page of each as a browser gets it, and what a site check would find where it matters. */
const FOLDER = join(import.meta.dirname, 'fixtures', 'scenarios');
const NOW = '2026-06-15T12:00:00.000Z';

interface Expected {
  readonly url: string;
  /** `null`: withheld. */
  readonly band: Band | null;
  /** The red flags that fire, and no others. */
  readonly caps: readonly string[];
  readonly settings?: Partial<AuditSettings>;
  /** Links that a layout would show to be hidden, by their text; there is no layout to ask here. */
  readonly hidden?: Readonly<Record<string, HiddenReason>>;
}

const read = <Content>(scenario: string, file: string): Content =>
  JSON.parse(readFileSync(join(FOLDER, scenario, file), 'utf8'));

function snapshotOf(scenario: string, { url, hidden = {} }: Expected): PageSnapshot {
  const page = pageAt(url, readFileSync(join(FOLDER, scenario, 'page.html'), 'utf8'));
  const parsed = parseSnapshot(snapshotEnvelope(page, { now: NOW }));
  if (!parsed.ok) throw new Error(`${parsed.reason}: ${parsed.detail}`);
  const links = parsed.snapshot.links.map((link) => ({ ...link, hidden: hidden[link.text] ?? link.hidden }));
  return { ...parsed.snapshot, links };
}

const siteOf = (scenario: string): SiteEvidence | null =>
  existsSync(join(FOLDER, scenario, 'site-evidence.json')) ? read(scenario, 'site-evidence.json') : null;

test.each(readdirSync(FOLDER))('%s', (scenario) => {
  const expected = read<Expected>(scenario, 'expected.json');
  const settings = { ...DEFAULT_AUDIT_SETTINGS, ...expected.settings };
  const report = auditPage(snapshotOf(scenario, expected), settings, siteOf(scenario));
  const caps = report.caps.map(({ id }) => id).sort();
  expect({ band: report.band, caps }).toEqual({ band: expected.band, caps: expected.caps.toSorted() });
});

test('there are thirty', () => {
  expect(readdirSync(FOLDER)).toHaveLength(30);
});
