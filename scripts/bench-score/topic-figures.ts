import type { TopicRank } from './topic-ranks.ts';

/** How often a page ranks first for the niche its own title names, group by group, then the pages that do not. */
export function renderTopicRanks(groups: readonly (readonly [name: string, ranks: readonly TopicRank[]])[]): string {
  const late = groups.flatMap(([, ranks]) => ranks.filter(({ rank }) => rank > 1));
  return [
    'pages | count | first | among the first three',
    '---|---:|---:|---:',
    ...groups.map(([name, ranks]) => {
      const within = (best: number) => percent(ranks.filter(({ rank }) => rank <= best).length, ranks.length);
      return `${name} | ${ranks.length} | ${within(1)} | ${within(3)}`;
    }),
    ...(late.length === 0 ? [] : ['']),
    ...late.map(
      ({ url, rank, value, rival, rivalValue }) =>
        `- rank ${rank}: ${url} (${value.toFixed(2)}) behind ${rival} (${rivalValue.toFixed(2)})`,
    ),
  ].join('\n');
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
