import { foldLetters, monthOf } from '../dates/month-names.ts';
import {
  BYLINE_START,
  BYLINE_STOP,
  CREDENTIALS,
  JOB_WORDS,
  NAME_JOINTS,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  ROLE_NAMES,
} from './byline-words.ts';

/** A longer text is a sentence, not a byline. */
const MAX_BYLINE = 240;
const MAX_NAME = 70;
const MAX_NAME_WORDS = 7;
const MAX_NAMES = 10;

export type AuthorKind = 'person' | 'organisation' | 'role' | 'unknown';

/**
 * The names in a byline or an author field: `By Jane Doe and Max Roe | 3 May 2020` gives both names. Labels, dates,
 * credentials, job titles, addresses and social labels are left out; nothing is given where no name is left.
 * `isTrusted`: the text stands in a field made for names, so that handles such as `jane_99` count as well.
 */
export function namesIn(text: string, isTrusted: boolean): readonly string[] {
  const byline = withoutLabels(
    text
      .slice(0, MAX_BYLINE * 2)
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (byline === '' || byline.length > MAX_BYLINE) return [];
  const parts = byline.split(NAME_JOINTS).flatMap(inNameOrder);
  const names = parts.map(trimmedName).filter((name) => isName(name, isTrusted));
  const unique = new Map(names.map((name) => [nameKey(name), name] as const));
  return [...unique.values()].slice(0, MAX_NAMES);
}

/** Whether a text begins with a byline label, such as `By`, `Von` or `作者：`. */
export function startsAsByline(text: string): boolean {
  return BYLINE_START.test(text.trimStart().slice(0, 60));
}

/** A name without case, marks and punctuation, for telling whether two are the same. */
export function nameKey(name: string): string {
  return foldLetters(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What sort of author a name is by its form alone (rubric, person test). */
export function kindOf(name: string): AuthorKind {
  const key = nameKey(name);
  if (ROLE_NAMES.has(key.replace(/^(?:the|die|der|das|la|le|el|il|de) /, ''))) return 'role';
  const words = key.split(' ');
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || /[.](?:com|org|net|de|io|co)\b/i.test(name))
    return 'organisation';
  if (/\p{N}/u.test(name)) return 'unknown';
  if (SPACELESS_SCRIPT.test(name)) return name.length <= 5 ? 'person' : 'unknown';
  const written = name.split(' ');
  const capitalised = written.filter((word) => /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(word)).length;
  return written.length >= 2 && written.length <= 4 && capitalised >= 2 ? 'person' : 'unknown';
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACELESS_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Takes `By`, `Written by:` and the like off the start, and what follows the names off the end. */
function withoutLabels(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(/^[\s\p{P}\p{S}]+/u, '').replace(BYLINE_START, '');
    if (next === rest) break;
    rest = next;
  }
  const stop = rest.search(BYLINE_STOP);
  return (stop < 0 ? rest : rest.slice(0, stop)).trim();
}

/** `Doe, Jane` → `Jane Doe`; `Jane Doe, PhD` → `Jane Doe`; `Jane Doe, Max Roe` → both. */
function inNameOrder(part: string): readonly string[] {
  const pieces = part
    .split(/ ?[,、，] ?/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const named = pieces.filter((piece) => !isCredential(piece) && !isJobTitle(piece));
  const [family = '', given = ''] = named;
  const isInverted =
    named.length === 2 &&
    !family.includes(' ') &&
    /^\p{L}[\p{L}. '’-]{0,30}$/u.test(given) &&
    !given.slice(2).includes(' ');
  return isInverted ? [`${given} ${family}`] : named;
}

function isCredential(piece: string): boolean {
  const words = piece.replaceAll('.', '').split(' ');
  return (
    words.every((word) => CREDENTIALS.has(word.toLowerCase()) || /^[A-Z]{2,5}(?:-[A-Z]{1,4})?$/.test(word)) &&
    words.length <= 3
  );
}

/** `Staff Writer`, `Senior Editor at Acme`; a lone `Editor` is kept: it is the author as the page names it. */
function isJobTitle(piece: string): boolean {
  const words = nameKey(piece).split(' ');
  return words.length > 1 && words.some((word) => JOB_WORDS.has(word)) && !ROLE_NAMES.has(words.join(' '));
}

function trimmedName(part: string): string {
  return part
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\s@\w{1,30}/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/[\s\p{S}\-–—,;:|/([{"'“„«]+$/u, '')
    .replace(/\s+/g, ' ');
}

function isName(name: string, isTrusted: boolean): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name)) return false;
  if (/[@<>{}=\\#?!]|:\/\/|www\.|\.(?:html?|php)\b/i.test(name)) return false;
  const key = nameKey(name);
  const words = key.split(' ');
  if (
    words.length > MAX_NAME_WORDS ||
    NEVER_NAMES.has(key) ||
    words.some((word) => NEVER_NAMES.has(word) && words.length <= 2)
  )
    return false;
  if (/\p{N}/u.test(name) && (!isTrusted || (name.includes(' ') && words.some((word) => monthOf(word) !== null))))
    return false;
  if (isTrusted || SPACELESS_SCRIPT.test(name)) return true;
  // In running text a name begins with a capital (where the script has them) and is short.
  return words.length <= 5 && /^[^\p{Ll}]/u.test(name);
}
