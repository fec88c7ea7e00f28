import { Readability } from '@mozilla/readability';
import { isElement } from '../dom.ts';
import type { CopiedElement, PageCopy } from '../page-copy.ts';
import { type Container, contentContainers } from './containers.ts';
import { type Extract, extractFrom, joinExtracts } from './extract.ts';
import { type WorkingCopy, workingCopy } from './working-copy.ts';

export interface ChosenExtract extends Extract {
  readonly source: 'readability' | 'landmark' | 'candidate';
}

/**
 * Reads several parts of the page as if each were the article and takes the one that fits best: Readability's choice,
 * unless an element whose markup says that it holds the article holds clearly more running text, or plainly ends
 * before Readability does.
 */
export function chooseExtract(copy: PageCopy, headline: CopiedElement | null): ChosenExtract | null {
  const working = workingCopy(copy, { headline, dropHidden: true, dropBoxes: true });
  if (!working) return null;
  const stated = STRENGTHS.flatMap((strength) => bestContainer(contentContainers(copy), strength, working) ?? []);
  const bodyLength = (working.document.body.textContent ?? '').length;
  const found = readability(working.document);
  if (!found || found.prose === 0) {
    const best = stated.reduce<Extract | null>((best, one) => (one.prose > (best?.prose ?? 0) ? one : best), found);
    if (best && best !== found) return { ...best, source: 'landmark' };
  }
  if (!found) return null;
  const fuller = fullerExtract(found, stated);
  if (fuller) return { ...fuller, source: 'landmark' };
  const tighter = tighterExtract(found, stated);
  if (tighter) return { ...tighter, source: 'landmark' };
  if (found.prose < SCANT_PROSE && bodyLength > found.weight * 3 && !stated.some((one) => agree(one, found))) {
    const whole = workingCopy(copy, { headline, dropHidden: true, dropBoxes: true });
    const body = whole && extractFrom(whole.document.body);
    if (body && body.prose >= found.prose * MUCH_FULLER && purity(body) >= 0.75)
      return { ...body, source: 'candidate' };
  }
  return { ...found, source: 'readability' };
}

const STRENGTHS = [3, 2, 1] as const;
/** Times the running text that Readability found, from which a container is preferred, by strength. */
const FULLER = { 3: 1.05, 2: 1.2, 1: 1.2 } as const;
const MUCH_FULLER = 4;
/** Share of running text in all text that such a container must have. */
const PURE = { 3: 0.85, 2: 0.88, 1: 0.88 } as const;
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
  return Math.abs(one.prose - other.prose) <= other.prose * 0.04;
}

function purity({ prose, weight }: Extract): number {
  return weight === 0 ? 0 : prose / weight;
}

/** The container of a strength with the most text, joined with its siblings of the same name. */
function bestContainer(
  containers: readonly Container[],
  strength: Container['strength'],
  { cloneOf }: WorkingCopy,
): StatedExtract | null {
  let best: Element | null = null;
  let bestLength = 0;
  const clones: Element[] = [];
  for (const container of containers) {
    if (container.strength !== strength) continue;
    const clone = cloneOf(container.record);
    if (!clone?.isConnected) continue;
    clones.push(clone);
    const length = paragraphLength(clone);
    if (length > bestLength) {
      best = clone;
      bestLength = length;
    }
  }
  if (!best) return null;
  const chosen = best;
  const parts = clones.filter(
    (clone) =>
      clone === chosen ||
      (clone.className === chosen.className &&
        clone.parentElement?.parentElement === chosen.parentElement?.parentElement &&
        paragraphLength(clone) >= bestLength * 0.15),
  );
  return { ...joinExtracts(parts.map(extractFrom)), strength };
}

/** Text of an element's paragraphs and list items, or all its text when it has none. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const part of element.querySelectorAll('p, li, pre, blockquote')) length += (part.textContent ?? '').length;
  return length || (element.textContent ?? '').length / 2;
}

function readability(document: Document): Extract | null {
  const parsed = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: CHAR_THRESHOLD,
    keepClasses: true,
  }).parse();
  const content = parsed?.content ?? null;
  return isElement(content) ? extractFrom(content) : null;
}

/** Readability's own 500 takes short posts, and most posts in Chinese or Japanese, for failures. */
const CHAR_THRESHOLD = 150;
