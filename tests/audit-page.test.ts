import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Evidence, Message } from '../lib/audits/audit.ts';
import { messageName } from '../lib/i18n/translate.ts';
import { auditPage } from '../lib/report/audit-page.ts';
import type { Report } from '../lib/report/types.ts';
import type { PageSnapshot } from '../lib/snapshot/types.ts';
import { arbitrarySettings, arbitrarySite, arbitrarySnapshot } from './support/arbitrary-snapshot.ts';

const sumTenths = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + Math.round(number * 10), 0);

const evidenceOf = ({ findings, caps }: Report): readonly Evidence[] =>
  [...findings, ...caps].flatMap(({ evidence }) => evidence);

const messagesOf = (report: Report): readonly Message[] => [
  report.summary,
  ...[...report.findings, ...report.caps, ...report.floors].map(({ summary }) => summary),
  ...evidenceOf(report).map(({ message }) => message),
];

describe('auditPage over any page', () => {
  let words: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
    words = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
  });

  const holdsFor = (check: (report: Report, page: PageSnapshot) => void) =>
    fc.assert(
      fc.property(arbitrarySnapshot, arbitrarySettings, arbitrarySite, (page, settings, site) => {
        check(auditPage(page, settings, site), page);
      }),
      { numRuns: 60 },
    );

  test('nothing fails', () => {
    holdsFor((report) => {
      expect(report.findings.filter(({ status }) => status === 'error').map(({ id }) => id)).toEqual([]);
      expect(report.failedFlags).toEqual([]);
    });
  });

  test('points add up, and score and coverage stay within bounds', () => {
    holdsFor((report) => {
      expect(report.coverage).toBeGreaterThanOrEqual(0);
      expect(report.coverage).toBeLessThanOrEqual(1 + 1e-9);
      if (report.base === null) return;
      expect(sumTenths(report.findings.map(({ points }) => points))).toBe(report.base * 10);
      expect(sumTenths(report.findings.map(({ possible }) => possible))).toBe(1000);
      for (const { limit } of report.caps) expect(report.score ?? 0).toBeLessThanOrEqual(limit);
    });
  });

  test('every message has its words, and every value that the words ask for', () => {
    holdsFor((report) => {
      for (const { key, values = {} } of messagesOf(report)) {
        const sentence = words.get(messageName(key));
        expect(sentence, key).toBeDefined();
        for (const [, name = ''] of (sentence ?? '').matchAll(/\{(\w+)\}/g))
          expect(Object.keys(values), key).toContain(name);
      }
    });
  });

  test('every red flag has something to show, and every place exists', () => {
    holdsFor((report, page) => {
      for (const { id, evidence } of report.caps) expect(evidence.length, id).toBeGreaterThan(0);
      const sizes = { link: page.links.length, heading: page.headings.length, block: page.article?.blocks.length ?? 0 };
      for (const { locator } of evidenceOf(report)) {
        if (locator !== null) expect(locator.index).toBeLessThan(Math.max(1, sizes[locator.kind]));
      }
    });
  });

  test('the report is strict JSON, and the same page gives the same report', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, arbitrarySettings, arbitrarySite, (page, settings, site) => {
        const report = auditPage(page, settings, site);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(auditPage(structuredClone(page), settings, site)).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });
});
