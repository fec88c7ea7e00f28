import { CASE_GROUPS, CASES } from './cases.ts';
import type { BrowserName, HostileCase, PerBrowser } from './hostile-case.ts';

type Outcomes = PerBrowser<ReadonlyMap<string, string | null>>;

const INTRO = `# Robustness

Written by the end-to-end tests (\`tests/e2e/hostile\`) from what came of them; do not edit. Each case is a page of our own
making, opened in a real Chromium and a real Firefox; the toolbar button is pressed as a person does. For every case
holds, besides what its row says:

- the popup comes to an end, a verdict or a reason, within 10 seconds;
- the page is the same before and after: its document, scroll position, focus, style sheets and history;
- the extension asks nothing of the network, makes no error and leaves no promise unheard;
- what was read is a valid snapshot within its limits (\`lib/snapshot/limits.ts\`).
`;

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
  ].join('\n');
}

const NAMES: PerBrowser<string> = { chromium: 'Chromium', firefox: 'Firefox' };

function row({ id, title, happens, notIn }: HostileCase, outcomes: Outcomes): string {
  const cell = (name: BrowserName): string => notIn?.[name] ?? (outcomes[name].get(id) === null ? 'passed' : 'FAILED');
  return `| ${[id, title, happens, cell('chromium'), cell('firefox')].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
