import { CASE_GROUPS, CASES } from './cases.ts';
import type { BrowserName, HostileCase, PerBrowser } from './hostile-case.ts';

type Outcomes = PerBrowser<ReadonlyMap<string, string | null>>;

const INTRO = `# Robustness

Written by the end-to-end tests (\`tests/e2e/hostile\`) from what came of them; do not edit. Each case is a page of our own
making, opened in a real Chromium and a real Firefox; the toolbar button is pressed as a person does. For every case
holds, besides what its row says:

- the popup comes to an end, a verdict or a reason; it waits 8 seconds for a page, no longer;
- the page is the same before and after: its document, scroll position, focus, style sheets and history;
- the extension asks nothing of the network, makes no error and leaves no promise unheard;
- what was read is a valid snapshot within its limits (\`lib/snapshot/limits.ts\`).
`;

/** Dangers that are no page's: what is tried, and where. */
export const ELSEWHERE: readonly (readonly [danger: string, ...tests: readonly string[]])[] = [
  [
    'malformed, nested and clobbered documents, made at random (150 in each run, any number by `npm run test:fuzz`), read and judged in each browser: no exception, a valid snapshot, the page as it was',
    'tests/e2e/fuzz.test.ts',
  ],
  ['sixty pages give the same facts and the same report in both browsers', 'tests/e2e/one-verdict.test.ts'],
  [
    'links to private hosts, addresses that act, redirects, walls, overload, cookies, a permission that is taken back',
    'lib/link-check/target-gate.test.ts',
    'lib/link-check/run-check.test.ts',
    'tests/e2e/link-check.test.ts',
  ],
  [
    'formulas, quotes, control characters in exported tables',
    'lib/export/csv.test.ts',
    'lib/export/link-table.test.ts',
  ],
  [
    'broken, huge and malicious backups and lists',
    'lib/shortlist/backup-lines.test.ts',
    'lib/shortlist/import-sites.test.ts',
    'lib/store/shortlist/backup-and-restore.test.ts',
  ],
  [
    'two windows that write, a browser killed while it writes',
    'tests/e2e/shortlist-page.test.ts',
    'tests/e2e/kill/shortlist-kill.test.ts',
  ],
  [
    'an answer that is late, foreign, false or from another version',
    'lib/platform/take-snapshot.test.ts',
    'lib/snapshot/parse.test.ts',
  ],
  [
    'marks on the page, put up and taken off without a trace; addressed by their place, never by words of the page',
    'tests/e2e/marks-on-page.test.ts',
    'lib/highlight/page-marks.test.ts',
    'lib/highlight/find-target.test.ts',
  ],
  ['sites below public suffixes such as co.uk and github.io', 'lib/computed/registrable-domain.test.ts'],
  [
    'links that lead elsewhere by way of another site',
    'lib/computed/link-kinds.test.ts',
    'lib/computed/link-route.test.ts',
  ],
  ['a tab that is crashed, closed, silent, left or lost to the extension', 'lib/platform/take-snapshot.test.ts'],
  ['a permission that is asked for, refused, granted', 'tests/e2e/link-check.test.ts'],
  ['permissions, policy, licences and ways to the network of the built packages', 'tests/packages.test.ts'],
];

/** Dangers of which no test of ours tells: what, and why. */
const UNTRIED: readonly (readonly [danger: string, why: string])[] = [
  ['A page loaded ahead of its visit', 'The Chromium of the tests loads none; shown, it is a page like any other.'],
  [
    'A tab put to sleep',
    'Going to it loads it anew, before the button can be pressed (L02); a frozen one is silent (S05).',
  ],
  ['Popups in two windows at once', 'A browser closes one as the other opens. What two windows write is tried.'],
  [
    'Words in letters that look alike, or one pixel tall',
    'Not told apart from plain words. Host names that mix scripts are (U07), and links that are hidden (T05).',
  ],
  ['Other extensions that change the page', 'To us they are a page that changes by itself (D20).'],
  ['Edge, and the oldest browsers of the manifest', 'None was at hand; see docs/decisions/0070-manifest.md.'],
  ['Screen readers', 'The tree that they read is tried; no person has listened yet.'],
];

/** The page that tells which hostile pages were tried and what came of them. */
export function renderRobustness(outcomes: Outcomes): string {
  const counts = (['chromium', 'firefox'] as const).map((name) => {
    const all = [...outcomes[name].values()];
    return `${all.filter((failure) => failure === null).length} of ${all.length} in ${NAMES[name]}`;
  });
  return [
    INTRO,
    `${CASES.length} cases; passed ${counts.join(', ')}.\n`,
    ...CASE_GROUPS.map(
      ({ title, cases }) =>
        `## ${title}\n\n| case | the page | what happens | Chromium | Firefox |\n| --- | --- | --- | --- | --- |\n${cases.map((hostile) => row(hostile, outcomes)).join('\n')}\n`,
    ),
    `## Elsewhere\n\n| what is tried | where |\n| --- | --- |\n${ELSEWHERE.map(([danger, ...tests]) => `| ${danger} | ${tests.map((test) => `\`${test}\``).join(', ')} |`).join('\n')}\n`,
    `## Not tried\n\n| what | why |\n| --- | --- |\n${UNTRIED.map(([danger, why]) => `| ${danger} | ${why} |`).join('\n')}\n`,
  ].join('\n');
}

const NAMES: PerBrowser<string> = { chromium: 'Chromium', firefox: 'Firefox' };

function row({ id, title, happens, notIn }: HostileCase, outcomes: Outcomes): string {
  const cell = (name: BrowserName): string => notIn?.[name] ?? (outcomes[name].get(id) === null ? 'passed' : 'FAILED');
  return `| ${[id, title, happens, cell('chromium'), cell('firefox')].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
