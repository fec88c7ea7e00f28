import { STATEMENT_LIMITS } from '../../snapshot/statements.ts';
import type { GatherContext } from '../context.ts';
import { pageText } from '../page-text.ts';

/** The whole of a statement, or those of its parts, that a reader can see on the page. */
export function seenParts(statement: string, context: GatherContext): readonly string[] {
  const page = lowerText(context);
  const whole = statement.trim();
  if (isSeen(whole, page)) return [whole];
  return whole
    .split(PARTS)
    .slice(0, STATEMENT_LIMITS.parts)
    .map((part) => part.trim())
    .filter((part) => isSeen(part, page));
}

function isSeen(part: string, page: string): boolean {
  if (part === '') return false;
  const name = part.toLowerCase();
  const at = page.indexOf(name);
  return at >= 0 && !LETTER.test(page.charAt(at + name.length));
}

function lowerText(context: GatherContext): string {
  const known = READ.get(context.copy);
  if (known !== undefined) return known;
  const text = pageText(context).toLowerCase();
  READ.set(context.copy, text);
  return text;
}

const READ = new WeakMap<GatherContext['copy'], string>();
const LETTER = /[\p{L}\p{N}]/u;
const PARTS = /[,;|&/(]|\s(?:and|und|et|y|e|en|og|och|i|by|von|par|por)\s/iu;
