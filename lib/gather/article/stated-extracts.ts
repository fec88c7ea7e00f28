import type { CopiedElement } from '../copied-element.ts';
import type { PageCopy } from '../page-copy.ts';
import type { ReadBlock } from './blocks.ts';
import { type Container, contentContainers } from './containers.ts';
import { type Extract, extractOf } from './extract.ts';
import { coverOf, isInside } from './inside.ts';
import { OUTSIDE_ZONES } from './outside-zones.ts';
import { isRunningText } from './running-text.ts';

/** What an element holds whose markup says that it holds the article. */
export interface StatedExtract extends Extract {
  readonly strength: Container['strength'];
}

/** What the best container of each strength holds, the strongest first; in steps. */
export function* statedExtracts(copy: PageCopy, page: readonly ReadBlock[]): Generator<void, readonly StatedExtract[]> {
  const standing: Standing[] = [];
  for (const { record, strength } of contentContainers(copy)) {
    yield;
    const prose = OUTSIDE_ZONES.has(record.zone) ? 0 : proseIn(page, record);
    if (prose > 0) standing.push({ record, strength, prose });
  }
  const found: StatedExtract[] = [];
  for (const strength of STRENGTHS) {
    const same = standing.filter((one) => one.strength === strength);
    const best = innermost(same);
    if (!best) continue;
    yield;
    const parts = same.filter((one) => one === best || isSibling(one, best)).map(({ record }) => record);
    found.push({ ...(yield* extractOf(page, coverOf(parts, copy.elements))), strength });
  }
  return found;
}

interface Standing {
  readonly record: CopiedElement;
  readonly strength: Container['strength'];
  /** Weight of the running text in it. */
  readonly prose: number;
}

/** The one with the most text, or the smallest inside it that holds nearly as much: wrappers bear such names as well. */
function innermost(containers: readonly Standing[]): Standing | null {
  const most = containers.reduce<Standing | null>((best, one) => (one.prose > (best?.prose ?? 0) ? one : best), null);
  if (!most) return null;
  const inner = containers.filter(
    (one) => isInside(one.record.index, most.record) && one.prose >= most.prose * NEARLY_ALL,
  );
  return inner.at(-1) ?? most;
}

/** Another part of a post that is split over elements of one name. */
function isSibling(one: Standing, best: Standing): boolean {
  return (
    one.record.copy.className === best.record.copy.className &&
    one.record.copy.parentElement?.parentElement === best.record.copy.parentElement?.parentElement &&
    one.prose >= best.prose * PART_SHARE
  );
}

function proseIn(page: readonly ReadBlock[], record: CopiedElement): number {
  let prose = 0;
  for (const block of page) if (isInside(block.index, record) && isRunningText(block)) prose += block.weight;
  return prose;
}

const STRENGTHS = [3, 2, 1] as const;
const NEARLY_ALL = 0.95;
const PART_SHARE = 0.15;
