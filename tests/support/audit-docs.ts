import type { Audit } from '../../lib/audits/audit.ts';
import { CATEGORY_IDS, type CategoryId } from '../../lib/audits/categories.ts';
import type { RedFlag } from '../../lib/audits/red-flag.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { FLOORS } from '../../lib/report/floors.ts';

/** The reference of the rubric, as Markdown, from the criteria and red flags themselves. */
export function renderAuditDocs(audits: readonly Audit[], redFlags: readonly RedFlag[], t: Translate): string {
  return [
    '<!-- Generated from lib/audits by tests/docs.test.ts: run `npx vitest run --project project tests/docs.test.ts -u` after a change. -->',
    '# Criteria and red flags',
    `The score is built from ${audits.length} criteria and held down by ${redFlags.length} red flags and the category floors; [scoring.md](scoring.md) explains how. Curves are straight lines between the points shown. "heuristic" means that no published source names the number.`,
    '## Weights',
    weightTable(audits),
    ...CATEGORY_IDS.flatMap((id) => [
      `## ${CATEGORY_TITLES[id]}`,
      ...audits.filter(({ category }) => category === id).map((audit) => auditSection(audit, t)),
    ]),
    '## Category floors',
    floorTable(),
    '## Red flags',
    'Each holds the score at its limit, lowest first. None fires without evidence that can be shown.',
    ...redFlags.map((flag) => redFlagSection(flag, t)),
    '',
  ].join('\n\n');
}

const CATEGORY_TITLES: Readonly<Record<CategoryId, string>> = {
  'topic-fit': 'Topic fit',
  'link-practice': 'Link practice',
  'content-quality': 'Content quality',
  trust: 'Trust & authorship',
  openness: 'Openness to guests',
  engagement: 'Freshness & engagement',
  'on-page': 'On-page SEO',
};

function weightTable(audits: readonly Audit[]): string {
  const rows = CATEGORY_IDS.map((id) => {
    const own = audits.filter(({ category }) => category === id);
    const list = own.map((audit) => `${audit.id} ${audit.weight}`).join(' · ');
    return `| ${CATEGORY_TITLES[id]} | ${own.reduce((sum, { weight }) => sum + weight, 0)} | ${list} |`;
  });
  return ['| category | weight | criteria |', '|---|---|---|', ...rows].join('\n');
}

function auditSection({ id, weight, scope, documentation }: Audit, t: Translate): string {
  const { measures, curve, guards, sources } = documentation;
  return [
    `### ${t({ key: `audits.${id}.title` })} (\`${id}\`)`,
    '',
    `- **Weight** ${weight}${scope === 'site' ? ' · needs a site check' : ''}`,
    `- **Measures** ${measures}`,
    `- **Value** ${curve}`,
    `- **Guards** ${guards}`,
    `- **Sources** ${sources.map(sourceLink).join(' · ')}`,
  ].join('\n');
}

function redFlagSection({ id, limit, scope, documentation }: RedFlag, t: Translate): string {
  const { fires, guards, sources } = documentation;
  return [
    `### ${limit} · ${t({ key: `red_flags.${id}.title` })} (\`${id}\`)`,
    '',
    `- **Fires** ${fires}${scope === 'site' ? ' (needs a site check)' : ''}`,
    `- **Must not fire** ${guards}`,
    `- **Sources** ${sources.map(sourceLink).join(' · ')}`,
  ].join('\n');
}

function floorTable(): string {
  const rows = FLOORS.flatMap(({ limit, required }) =>
    CATEGORY_IDS.flatMap((id) => {
      const least = required[id];
      return least === undefined ? [] : [`| ${CATEGORY_TITLES[id]} | under ${least} | ${limit} |`];
    }),
  );
  return ['| category | earns | score at most |', '|---|---|---|', ...rows].join('\n');
}

const sourceLink = (source: string): string => (source.startsWith('http') ? `<${source}>` : source);
