import type { PageFigures } from './bench-set.ts';
import type { Reading } from './read-pages.ts';

export interface WorstPage {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly fault: string;
}

/** The pages whose text we read worst, with what went wrong in a few words. */
export function worstPages(figures: readonly PageFigures[], readings: readonly Reading[], count: number): WorstPage[] {
  const byId = new Map(readings.map((reading) => [reading.page.id, reading]));
  return figures
    .map((page) => ({ id: page.id, score: scoreOf(page), fault: faultOf(page, byId.get(page.id)) }))
    .filter((page): page is WorstPage => page.score !== null)
    .sort((one, other) => one.score - other.score)
    .slice(0, count);
}

function scoreOf({ f1, snip }: PageFigures): number | null {
  if (f1 !== undefined) return f1;
  if (!snip) return null;
  const [right, all, wrong] = snip;
  return right + wrong + all === 0 ? null : (2 * right) / (all + right + wrong);
}

function faultOf(page: PageFigures, reading: Reading | undefined): string {
  if (reading?.error) return `failed: ${reading.error}`;
  if (!reading?.snapshot?.article) return 'no article found';
  if (page.snip) {
    const [right, all, wrong, allWrong] = page.snip;
    return `${all - right} of ${all} true snippets missing, ${wrong} of ${allWrong} false ones in`;
  }
  const sizes = `${page.predTokens} words read, ${page.goldTokens} true`;
  if ((page.r ?? 0) < WRONG_REGION && (page.p ?? 0) < WRONG_REGION) return `wrong region: ${sizes}`;
  return (page.p ?? 0) < (page.r ?? 0) ? `too much: ${sizes}` : `too little: ${sizes}`;
}

const WRONG_REGION = 0.2;
