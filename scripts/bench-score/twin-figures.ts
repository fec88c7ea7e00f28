import type { Band } from '../../lib/report/types.ts';

export interface TwinResult {
  readonly url: string;
  readonly damage: string;
  /** Scores of the page and of its twin; `null` when the twin's was withheld. */
  readonly before: number;
  readonly after: number | null;
  readonly band: Band | null;
  readonly isNamed: boolean;
}

/** A combined damage must cost this much, or what there was to lose above the lowest limit. */
const GREAT_FALL = 30;

/** A table by damage, then the twins that broke a promise. */
export function renderTwins(results: readonly TwinResult[]): string {
  const byDamage = Map.groupBy(results, ({ damage }) => damage);
  const rows = [...byDamage].map(([damage, list]) => {
    const falls = list.map(fallOf).toSorted((a, b) => a - b);
    return [
      damage,
      list.length,
      falls[Math.floor(falls.length / 2)] ?? 0,
      falls.filter((fall) => fall < 0).length,
      percent(falls.filter((fall) => fall >= GREAT_FALL).length, list.length),
      percent(list.filter(({ band }) => band === 'avoid' || band === 'caution').length, list.length),
      damage === 'combined' ? '–' : percent(list.filter(({ isNamed }) => isNamed).length, list.length),
    ].join(' | ');
  });
  const broken = results
    .filter(
      (result) => fallOf(result) < 0 || (result.damage === 'combined' ? fallOf(result) < GREAT_FALL : !result.isNamed),
    )
    .map(({ damage, before, after, url }) => `${damage}: ${before} → ${after ?? 'withheld'} ${url}`);
  return [
    'damage | pages | median fall | rose | fell 30 and more | Avoid or Caution | named',
    '---|---|---|---|---|---|---',
    ...rows,
    '',
    `${broken.length} twins to look at`,
    ...broken,
  ].join('\n');
}

/** A score that is withheld has fallen all the way. */
const fallOf = ({ before, after }: TwinResult): number => before - (after ?? 0);

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
