import type { AuditTimes } from './audit-times.ts';
import type { ByteCount } from './byte-counts.ts';
import type { ClickTimes } from './click-times.ts';
import type { GatherTimes } from './gather-times.ts';
import type { Growth } from './growth.ts';
import type { IdleCost } from './idle-cost.ts';
import { spreadOf } from './measure.ts';
import type { MemoryUse } from './memory.ts';

/** Everything that one run measured; a part that was not run is absent. */
export interface BenchResults {
  readonly machine: string;
  readonly versions: string;
  readonly date: string;
  readonly pages: number;
  readonly gather?: Omit<GatherTimes, 'envelopes'>;
  readonly audits?: AuditTimes;
  readonly click?: ClickTimes;
  readonly memory?: MemoryUse;
  readonly growth?: readonly Growth[];
  readonly bytes?: readonly ByteCount[];
  readonly idle?: IdleCost;
}

/** The results as Markdown, for docs/benchmarks.md. Milliseconds unless a unit is given. */
export function renderResults(results: BenchResults): string {
  const { gather, audits, click, memory, growth, bytes, idle } = results;
  const parts = [
    `${results.date}, ${results.pages} pages, ${results.machine}, ${results.versions}. Milliseconds; each page counts with the fastest of its rounds; ± is the median distance from the median.`,
    gather && gatherPart(gather),
    audits && auditPart(audits),
    click && clickPart(click),
    memory && memoryPart(memory),
    growth && growthPart(growth),
    bytes && bytesPart(bytes),
    idle &&
      `### Idle\n\nOf ${idle.events} trace events while ${idle.pages} pages were loaded with the extension installed and untouched, ${idle.extensionEvents} name the extension; ${idle.targets} of its pages were alive.`,
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function gatherPart({ fastest, steps, failed }: Omit<GatherTimes, 'envelopes'>): string {
  const alone = spreadOf(fastest.readability);
  const rows = Object.entries(READER_NAMES).map(([reader, name]) => {
    const own = spreadOf(fastest[reader as keyof typeof READER_NAMES]);
    return [name, ...figures(own), times(own.median, alone.median), times(own.p95, alone.p95)];
  });
  const slowest = [...steps]
    .map(([name, values]) => [name, spreadOf(values)] as const)
    .toSorted(([, one], [, other]) => other.median - one.median)
    .slice(0, STEPS_SHOWN)
    .map(([name, own]) => [name, ...figures(own)]);
  return [
    '### Gathering',
    table(['', 'median', '±', 'p95', '× Readability, median', '× Readability, p95'], rows),
    'The slowest steps of our script:',
    table(['step', 'median', '±', 'p95'], slowest),
    ...(failed.length > 0 ? [`${failed.length} pages failed.`] : []),
  ].join('\n\n');
}

const READER_NAMES = {
  ours: 'our script, all facts',
  readability: 'Readability alone',
  defuddle: 'Defuddle alone',
  walk: 'a bare walk',
} as const;
const STEPS_SHOWN = 8;

function auditPart({ arrival, audits }: AuditTimes): string {
  const rows = [
    ['arrival of the snapshot', ...figures(spreadOf(arrival))],
    ['audits and report', ...figures(spreadOf(audits))],
  ];
  return `### Audits\n\n${table(['', 'median', '±', 'p95'], rows)}`;
}

function clickPart({ first, again, empty, over, overAgain, popupHeap, failed }: ClickTimes): string {
  const rows = [
    ['click to score, first', ...figures(spreadOf(first))],
    ['click to score, again', ...figures(spreadOf(again))],
    ['click to an empty popup', ...figures(spreadOf(empty))],
    ['over the empty popup, first', ...figures(spreadOf(over))],
    ['over the empty popup, again', ...figures(spreadOf(overAgain))],
  ];
  const heap = spreadOf(popupHeap);
  return [
    '### Click to score',
    table(['', 'median', '±', 'p95'], rows),
    `Heap of the popup: ${mega(heap.median)} at the median, ${mega(heap.p95)} at p95.${failed.length > 0 ? ` ${failed.length} pages failed.` : ''}`,
  ].join('\n\n');
}

function memoryPart({ added, left }: MemoryUse): string {
  const rows = [
    ['added while reading', ...[spreadOf(added)].flatMap(({ median, p95 }) => [mega(median), mega(p95)])],
    ['left once collected', ...[spreadOf(left)].flatMap(({ median, p95 }) => [mega(median), mega(p95)])],
  ];
  return `### Memory of the page\n\n${table(['JavaScript heap', 'median', 'p95'], rows)}`;
}

function growthPart(all: readonly Growth[]): string {
  const sizes = all[0]?.points.map(({ times: by }) => `×${by}`) ?? [];
  const rows = all.map(({ dimension, points, exponent }) => [
    dimension,
    String(points.at(-1)?.size ?? ''),
    ...points.map(({ ms, blockedMs }) => `${ms.toFixed(0)} (${blockedMs.toFixed(0)})`),
    exponent.toFixed(2),
  ]);
  return [
    '### Growth',
    'An article grown in one dimension; in brackets the longest stretch in which the page could do nothing else.',
    table(['', 'parts at ×100', ...sizes, 'exponent'], rows),
  ].join('\n\n');
}

function bytesPart(all: readonly ByteCount[]): string {
  const rows = all.map(({ name, bytes, gzip }) => [name, kilo(bytes), kilo(gzip)]);
  return `### Bytes\n\n${table(['', 'as it is', 'compressed'], rows)}`;
}

const figures = ({ median, p95, spread }: ReturnType<typeof spreadOf>): readonly string[] => [
  median.toFixed(1),
  spread.toFixed(1),
  p95.toFixed(1),
];
const times = (own: number, other: number): string => `${(own / other).toFixed(2)}×`;
const kilo = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
