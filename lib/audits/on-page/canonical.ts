import { type CanonicalStanding, canonicalStanding } from '../../computed/page-checks/head-checks.ts';
import { defineAudit } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { scored } from '../outcome.ts';

/** Heuristic. Another site is also a red flag of its own. */
const VALUES: Readonly<Record<CanonicalStanding, number>> = {
  self: 1,
  missing: 1,
  'other-page': 0.5,
  conflicting: 0.5,
  broken: 0.5,
  'other-site': 0,
};

const SUMMARIES: Readonly<Record<CanonicalStanding, string>> = {
  self: 'audits.canonical.self',
  missing: 'audits.canonical.missing',
  'other-page': 'audits.canonical.other_page',
  conflicting: 'audits.canonical.conflicting',
  broken: 'audits.canonical.broken',
  'other-site': 'audits.canonical.other_site',
};

export const canonical = defineAudit({
  id: 'canonical',
  category: 'on-page',
  weight: 0.5,
  scope: 'page',
  documentation: {
    measures: 'Which address search engines are asked to credit.',
    curve: 'this page or none 1, another page of the site, several or unreadable 0.5, another site 0',
    guards: 'Differences in scheme, www., trailing slash, query and fragment do not count.',
    sources: ['https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls', 'heuristic'],
  },
  evaluate: (page) => {
    const standing = canonicalStanding(page);
    const { raw, url } = page.canonical;
    const shown = url ?? raw;
    return scored(
      VALUES[standing],
      1,
      message(SUMMARIES[standing]),
      shown === null ? [] : [evidence('audits.canonical.address', undefined, { quote: shown, url })],
    );
  },
});
