import { monthOf } from '../dates/month-names.ts';
import { foldLetters } from '../fold-letters.ts';
import {
  BYLINE_START,
  CREDENTIALS,
  HARD_STOP,
  INNER_LABEL,
  JOB_WORDS,
  NAME_JOINTS,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  OTHER_CREDIT,
  ROLE_NAMES,
  SOFT_STOP,
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
  const clean = text
    .slice(0, MAX_BYLINE * 2)
    .replace(INVISIBLE, '')
    .replace(ENTITY, (_, code: string) => ENTITIES.get(code) ?? "'")
    .replace(GLUED_LABEL, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/:\/\/|^www\./.test(clean) || OTHER_CREDIT.test(clean)) return [];
  const byline = withoutPost(withoutLabels(clean, isTrusted));
  if (byline === '' || byline.length > MAX_BYLINE) return [];
  const parts = byline.split(NAME_JOINTS).flatMap(inNameOrder);
  const names = parts.map(trimmedName).filter((name) => isName(name, isTrusted));
  const people = names.filter((name) => kindOf(name) === 'person');
  // In running text, what stands beside a person's name is a post, a company or a certificate.
  const kept = people.length > 0 && !isTrusted ? people : names;
  const unique = new Map(kept.map((name) => [nameKey(name), name] as const));
  return [...unique.values()].slice(0, MAX_NAMES);
}

/** Whether a text begins with a byline label, such as `By`, `Von` or `作者：`. */
export function startsAsByline(text: string): boolean {
  return BYLINE_START.test(text.trimStart().slice(0, 60).replace(GLUED_LABEL, '$1 '));
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
  if (SPACELESS_SCRIPT.test(name)) return name.length <= 5 ? 'person' : 'unknown';
  return FULL_NAME.test(name) ? 'person' : 'unknown';
}

/** Two to four words with a capital, or in a script without capitals; particles and a title may stand between. */
const FULL_NAME =
  /^(?:(?:[dD]r|[pP]rof|[mM]rs?|[mM]s)\.? ){0,2}(?:["“„']?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,24}["”“']?(?:,? |$)(?:(?:de|da|di|do|dos|du|la|le|van|von|vom|v\.|zu|zur|der|den|ter|ten|te|el|al|bin|ben|y|af|av) ){0,3}){2,4}$/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACELESS_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Texts in JSON-LD are often encoded twice. */
const ENTITY = /&(amp|quot|#0?39|#8217|apos|nbsp);/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['nbsp', ' '],
]);
/** A label and a name in two elements without a space between them: `ByJane Doe`. */
const GLUED_LABEL = /^((?:\p{L}{3,12} )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}[\p{Ll}.])/u;

/** Takes `By`, `Written by:` and the like off the start, and what follows the names off the end. */
function withoutLabels(text: string, isTrusted: boolean): string {
  const inner = BYLINE_START.test(text) ? null : INNER_LABEL.exec(text);
  let rest = inner ? text.slice(inner.index + inner[0].length) : text;
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(/^[\s\p{P}\p{S}]+/u, '').replace(BYLINE_START, '');
    if (next === rest) break;
    rest = next;
  }
  rest = beforeStop(rest, HARD_STOP);
  return isTrusted ? rest : beforeStop(rest, SOFT_STOP);
}

function beforeStop(text: string, stop: RegExp): string {
  const at = text.search(stop);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

/** `Jane Doe, Home and Garden Expert` → `Jane Doe`: a post after the comma, which may hold an `and` of its own. */
function withoutPost(byline: string): string {
  const comma = byline.indexOf(', ');
  if (comma < 0 || kindOf(byline.slice(0, comma)) !== 'person') return byline;
  const rest = byline.slice(comma + 2);
  const [next = ''] = rest.split(NAME_JOINTS);
  const isPost =
    kindOf(next) !== 'person' &&
    nameKey(rest)
      .split(' ')
      .some((word) => JOB_WORDS.has(word));
  return isPost ? byline.slice(0, comma) : byline;
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
  const name = part
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\s@\w{1,30}/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/[\s\p{S}\-–—,;:|/([{"'“„«]+$/u, '')
    .replace(/\s+/g, ' ');
  // A name that stands twice side by side, as picture label and text, is one name.
  const half = name.slice(0, name.length / 2).trim();
  return half.length > 2 && name.endsWith(half) && name.length - 2 * half.length <= 1 ? half : name;
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
  return words.length <= 5 && /^(?:the |die )?[^\p{Ll}]/u.test(name) && (words.length > 1 || monthOf(key) === null);
}
