import type { CopiedElement, PageCopy } from '../page-copy.ts';
import { type Container, contentContainers } from './containers.ts';
import { type Extract, extractFrom, joinExtracts } from './extract.ts';
import { readableContent } from './readable-content.ts';
import { type CleaningOptions, type WorkingCopy, workingCopy } from './working-copy.ts';

export interface ChosenExtract extends Extract {
  readonly source: 'readability' | 'landmark' | 'candidate';
}

/**
 * Reads several parts of the page as if each were the article and takes the one that fits best: Readability's choice,
 * unless an element whose markup says that it holds the article holds clearly more running text, or plainly ends
 * before Readability does.
 */
export function chooseExtract(copy: PageCopy, headline: CopiedElement | null): ChosenExtract | null {
  const chosen = chooseAfter(copy, { headline, dropHidden: true, dropBoxes: true });
  if (chosen && chosen.prose >= SCANT_PROSE) return chosen;
  // Little is left: perhaps the article itself was taken for a box, or waits for a script to show it.
  const lenient = chooseAfter(copy, { headline, dropHidden: false, dropBoxes: false });
  return lenient && lenient.prose > (chosen?.prose ?? 0) * MUCH_FULLER ? lenient : (chosen ?? lenient);
}

function chooseAfter(copy: PageCopy, cleaning: CleaningOptions): ChosenExtract | null {
  const working = workingCopy(copy, cleaning);
  if (!working) return null;
  const stated = statedExtracts(contentContainers(copy), working);
  const { body } = working.document;
  const bodyLength = (body.textContent ?? '').length;
  const content = readableContent(working.document);
  const found = content && extractFrom(content);
  if (!found || found.prose === 0) {
    const best = stated.reduce<Extract | null>((most, one) => (one.prose > (most?.prose ?? 0) ? one : most), found);
    if (best && best !== found) return { ...best, source: 'landmark' };
  }
  if (!found) return null;
  const better = fullerExtract(found, stated) ?? tighterExtract(found, stated);
  if (better) return { ...better, source: 'landmark' };
  if (found.prose < SCANT_PROSE && bodyLength > found.weight * 3 && !stated.some((one) => agree(one, found))) {
    const fresh = workingCopy(copy, cleaning);
    const whole = fresh && extractFrom(fresh.document.body);
    if (whole && whole.prose >= found.prose * MUCH_FULLER && purity(whole) >= PURE_BODY) {
      return { ...whole, source: 'candidate' };
    }
  }
  return { ...found, source: 'readability' };
}

const STRENGTHS = [3, 2, 1] as const;
/** Times the running text that Readability found, from which a container is preferred, by strength. */
const FULLER = { 3: 1.05, 2: 1.2, 1: 1.2 } as const;
const MUCH_FULLER = 4;
/** Share of running text in all text that such a container must have. */
const PURE = { 3: 0.85, 2: 0.88, 1: 0.88 } as const;
const PURE_BODY = 0.75;
const SCANT_PROSE = 700;
const TIGHTER_PROSE = 600;
const TIGHTER_SHARE = 0.25;

interface StatedExtract extends Extract {
  readonly strength: Container['strength'];
}

function fullerExtract(found: Extract, stated: readonly StatedExtract[]): Extract | null {
  for (const one of stated) {
    if (agree(one, found)) return null;
    if (one.prose >= found.prose * FULLER[one.strength] && purity(one) >= PURE[one.strength]) return one;
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

/** What the best container of each strength holds; a weaker one that holds just the same text is not read again. */
function statedExtracts(containers: readonly Container[], { cloneOf }: WorkingCopy): readonly StatedExtract[] {
  const standing = containers.flatMap(({ record, strength }) => {
    const clone = cloneOf(record);
    return clone?.isConnected ? [{ clone, strength, length: paragraphLength(clone) }] : [];
  });
  const extracts: StatedExtract[] = [];
  const lengths: number[] = [];
  for (const strength of STRENGTHS) {
    const same = standing.filter((one) => one.strength === strength);
    const best = same.reduce<Standing | null>((most, one) => (one.length > (most?.length ?? 0) ? one : most), null);
    if (!best || lengths.some((length) => Math.abs(length - best.length) <= length * SAME)) continue;
    lengths.push(best.length);
    const parts = same.filter((one) => one === best || isSibling(one, best));
    extracts.push({ ...joinExtracts(parts.map(({ clone }) => extractFrom(clone))), strength });
  }
  return extracts;
}

interface Standing {
  readonly clone: Element;
  readonly strength: Container['strength'];
  readonly length: number;
}

/** Another part of a post that is split over elements of one name. */
function isSibling(one: Standing, best: Standing): boolean {
  return (
    one.clone.className === best.clone.className &&
    one.clone.parentElement?.parentElement === best.clone.parentElement?.parentElement &&
    one.length >= best.length * PART_SHARE
  );
}

const SAME = 0.03;
const AGREEING = 0.04;
const PART_SHARE = 0.15;

/** Text of an element's paragraphs and list items, or all its text when it has none. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const part of element.querySelectorAll('p, li, pre, blockquote')) length += (part.textContent ?? '').length;
  return length || (element.textContent ?? '').length / 2;
}
