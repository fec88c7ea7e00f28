import type { CopiedElement } from '../copied-element.ts';
import type { PageCopy } from '../page-copy.ts';
import { type BlockReading, readBlocks } from './blocks.ts';
import { completeExtract } from './complete-extract.ts';
import { densestRun } from './densest-run.ts';
import { type Extract, extractOf } from './extract.ts';
import { readabilityCover } from './readability-cover.ts';
import type { ArticleRegion } from './region.ts';
import { type StatedExtract, statedExtracts } from './stated-extracts.ts';
import { type CleaningOptions, workingCopy } from './working-copy.ts';

export interface ChosenExtract extends Extract {
  readonly source: ArticleRegion['source'];
  /** The page's blocks, which its positions count. */
  readonly reading: BlockReading;
}

/**
 * Reads several parts of the page as if each were the article and takes the one that fits best: Readability's choice,
 * unless an element whose markup says that it holds the article holds clearly more running text, or plainly ends
 * before Readability does. What plainly belongs to it and was left out is added. In steps, for none of it is quick on a
 * large page.
 */
export function* chooseExtract(copy: PageCopy, headline: CopiedElement | null): Generator<void, ChosenExtract | null> {
  const chosen = yield* chooseAfter(copy, { headline, dropHidden: true, dropBoxes: true });
  if (chosen && chosen.prose >= SCANT_PROSE) return chosen;
  // Little is left: perhaps the article itself was taken for a box, or waits for a script to show it.
  const lenient = yield* chooseAfter(copy, { headline, dropHidden: false, dropBoxes: false });
  if (!lenient || !chosen) return chosen ?? lenient;
  // The densest run of a page with all its boxes is as likely a cookie notice.
  if (lenient.source === 'candidate' && chosen.prose >= MIN_RUN) return chosen;
  return lenient.prose > chosen.prose * MUCH_FULLER ? lenient : chosen;
}

function* chooseAfter(copy: PageCopy, cleaning: CleaningOptions): Generator<void, ChosenExtract | null> {
  const working = yield* workingCopy(copy, cleaning);
  if (!working) return null;
  yield;
  // Read first: Readability takes the document apart.
  const reading = yield* readBlocks(working.body);
  yield;
  const covers = yield* readabilityCover(working, copy, reading.blocks);
  yield;
  const found = covers && (yield* extractOf(reading.blocks, covers));
  yield;
  const chosen = yield* choose(found, cleaning.headline, copy, reading);
  if (!chosen) return null;
  yield;
  return {
    ...(yield* completeExtract(chosen.extract, { copy, reading, headline: cleaning.headline })),
    source: chosen.source,
    reading,
  };
}

interface Choice {
  readonly extract: Extract;
  readonly source: ChosenExtract['source'];
}

function* choose(
  found: Extract | null,
  headline: CopiedElement | null,
  copy: PageCopy,
  { blocks }: BlockReading,
): Generator<void, Choice | null> {
  const stated = yield* statedExtracts(copy, blocks);
  if (!found || found.prose === 0) {
    const best = stated.reduce<Extract | null>((most, one) => (one.prose > (most?.prose ?? 0) ? one : most), found);
    if (best && best !== found) return { extract: best, source: 'landmark' };
  }
  const better = found && (fullerExtract(found, stated) ?? tighterExtract(found, stated));
  if (better) return { extract: better, source: 'landmark' };
  const prose = found?.prose ?? 0;
  if (prose < SCANT_PROSE && !stated.some((one) => found && agree(one, found))) {
    const run = yield* densestRun(blocks, copy.elements, headline?.index ?? 0);
    if (run && run.prose >= Math.max(MIN_RUN, prose * MUCH_FULLER)) return { extract: run, source: 'candidate' };
  }
  if (!found) return null;
  return { extract: found, source: 'readability' };
}

/** Times the running text that Readability found, from which a container is preferred, by strength. */
const FULLER = { 3: 1.05, 2: 1.2, 1: 1.2 } as const;
const MUCH_FULLER = 4;
/** Share of running text in all text that such a container must have. */
const PURE = { 3: 0.85, 2: 0.88, 1: 0.88 } as const;
const MIN_RUN = 200;
const SCANT_PROSE = 700;
const TIGHTER_PROSE = 600;
const TIGHTER_SHARE = 0.25;
const AGREEING = 0.04;

function fullerExtract(found: Extract, stated: readonly StatedExtract[]): Extract | null {
  let isConfirmed = false;
  for (const one of stated) {
    // A container that holds the same few words as Readability's choice may be as wrong as it is.
    if (agree(one, found)) isConfirmed = true;
    if (isConfirmed && found.prose >= SCANT_PROSE) return null;
    const times = isConfirmed ? MUCH_FULLER : FULLER[one.strength];
    if (one.prose >= found.prose * times && purity(one) >= PURE[one.strength]) return one;
  }
  return null;
}

/** A stated container that ends before Readability's choice does; running text before it is its lead. */
function tighterExtract(found: Extract, stated: readonly StatedExtract[]): Extract | null {
  for (const one of stated) {
    if (one.strength === 1 || one.prose >= found.prose) continue;
    if (one.prose >= Math.max(TIGHTER_PROSE, found.prose * TIGHTER_SHARE)) return one;
  }
  return null;
}

function agree(one: Extract, other: Extract): boolean {
  return Math.abs(one.prose - other.prose) <= other.prose * AGREEING;
}

function purity({ prose, weight }: Extract): number {
  return weight === 0 ? 0 : prose / weight;
}
