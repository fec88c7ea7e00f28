import { monthOf } from '../dates/month-names.ts';
import { findDates } from '../dates/parse-date.ts';
import { foldLetters } from '../fold-letters.ts';
import { decodeTwiceEncoded } from '../twice-encoded.ts';
import { namesEnd } from './byline-end.ts';
import { labelEnd } from './byline-labels.ts';
import {
  CREDENTIALS,
  JOB_WORDS,
  NAME_JOINTS,
  NEVER_IN_NAMES,
  NEVER_IN_SHORT_NAMES,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  POST_ADJECTIVES,
  POST_ENDS,
  POST_STARTS,
  ROLE_NAMES,
} from './byline-words.ts';
import { hasLetter, isCapital, isLowerCase, isSpaceless, isWordCharacter } from './letters.ts';
import { isOtherCredit } from './other-credit.ts';

/** A longer text is a sentence, not a byline. */
const MAX_BYLINE = 240;
const MAX_NAME = 70;
const MAX_NAME_WORDS = 7;
const MAX_NAMES = 10;
/** Words of the longest post. */
const MAX_POST = 5;
const POST_JOINTS = /\s*[|·•,]\s*|\s[-–—]\s/u;
const LINE_STATE = /\b(?:last )?(?:updated|published|posted|created)\b/i;

export type AuthorKind = 'person' | 'organisation' | 'role' | 'unknown';

/**
 * The names in a byline or an author field: `By Jane Doe and Max Roe | 3 May 2020` gives both names. Labels, dates,
 * credentials, job titles, addresses and social labels are left out; nothing is given where no name is left.
 * `isTrusted`: the text stands in a field made for names, so that handles such as `jane_99` count as well.
 */
export function namesIn(text: string, isTrusted: boolean): readonly string[] {
  const clean = decodeTwiceEncoded(text.slice(0, MAX_BYLINE * 2))
    .replace(INVISIBLE, '')
    .replace(GLUED_LABEL, '$1 ')
    .replace(GLUED_STATE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/:\/\/|^www\.|^\W{0,3}©/.test(clean) || isOtherCredit(clean)) return [];
  const dateless = withoutDate(clean);
  const byline = withoutPost(withoutLabels(dateless, isTrusted));
  if (byline === '' || byline.length > MAX_BYLINE) return [];
  // What follows `Author:` is one, whatever it looks like.
  const isField = isTrusted || AUTHOR_FIELD.test(dateless);
  const parts = byline.split(NAME_JOINTS).flatMap(inNameOrder);
  const names = parts.map(trimmedName).filter((name) => isName(name, isField));
  const people = names.filter((name) => kindOf(name) === 'person');
  // In running text, what stands beside a person's name is a post, a company or a certificate.
  const kept = people.length > 0 && !isTrusted ? people : names;
  const unique = new Map(kept.map((name) => [nameKey(name), name] as const));
  return [...unique.values()].slice(0, MAX_NAMES);
}

/** Whether a text begins with a byline label, such as `By`, `Von` or `作者：`. */
export function startsAsByline(text: string): boolean {
  return labelEnd(text.trimStart().slice(0, 60).replace(GLUED_LABEL, '$1 ')) > 0;
}

/** Whether a text holds a label with a name behind it, at its start or within: `3 May 2026, by Jane Doe`. */
export function holdsByline(text: string): boolean {
  return startsAsByline(text) || INNER_LABEL.test(text.slice(0, MAX_BYLINE));
}

/** The person at the start of a line that goes on with a post: `Jane Doe | Senior Writer | 3 May 2026`. */
export function personWithPost(line: string): string | null {
  const [first = '', second = ''] = (
    startsAsByline(line) ? behindLabels(line.slice(0, MAX_BYLINE)) : line.slice(0, MAX_BYLINE)
  ).split(POST_JOINTS);
  const name = trimmedName(first.split(LINE_STATE)[0] ?? '');
  const isShortened =
    name !== first.trim() && nameKey(first).startsWith(`${nameKey(name)} `) && beforePost(first) === name;
  const isFollowed = isJobTitle(second) && second.split(' ').length <= MAX_POST;
  return (isShortened || isFollowed) && kindOf(name) === 'person' && isName(name, false) ? name : null;
}

/** The post that a line gives behind a person: `Senior Writer` of `By Jane Doe, Senior Writer | 3 May 2026`. */
export function postBehind(line: string, key: string): string | null {
  const [first = '', second = ''] = behindLabels(line.slice(0, MAX_BYLINE)).split(POST_JOINTS);
  const words = first.split(' ');
  const length = key.split(' ').length;
  if (nameKey(words.slice(0, length).join(' ')) !== key) return null;
  const post = (words.length > length ? words.slice(length).join(' ') : second).trim();
  return isJobTitle(post) && !/[\d:]/.test(post) && post.split(' ').length <= MAX_POST ? post : null;
}

/** A name without case, marks and punctuation, for telling whether two are the same. */
export function nameKey(name: string): string {
  const folded = foldLetters(name);
  return folded.replace(/[^\0-\u024f]/.test(folded) ? OTHER_CHARACTERS : OTHER_LATIN, ' ').trim();
}

/** What sort of author a name is by its form alone (rubric, person test). */
export function kindOf(name: string): AuthorKind {
  const key = nameKey(name);
  if (ROLE_NAMES.has(key.replace(/^(?:the|die|der|das|la|le|el|il|de) /, ''))) return 'role';
  const words = key.split(' ');
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || /[.](?:com|org|net|de|io|co)\b/i.test(name))
    return 'organisation';
  if (words.length > 1 && (POST_STARTS.has(words[0] ?? '') || POST_ENDS.has(words.at(-1) ?? ''))) return 'unknown';
  if (isSpaceless(name)) return name.length <= 5 ? 'person' : 'unknown';
  return isFullName(name) ? 'person' : 'unknown';
}

/** Two to four words with a capital, or in a script without capitals; particles and a title may stand between. */
function isFullName(name: string): boolean {
  let names = 0;
  let particles = 0;
  for (const [index, word] of name.split(/,? /).entries()) {
    if (names === 0 && index < 2 && TITLE.test(word)) continue;
    if (names > 0 && PARTICLES.has(word)) {
      particles += 1;
      if (particles > MOST_PARTICLES) return false;
      continue;
    }
    const bare = word.replace(/^["“„']/, '').replace(/[”"“']$/, '');
    if (!isCapital(bare.charAt(0)) || bare.length > MAX_NAME_WORD || !isNameWord(bare)) return false;
    particles = 0;
    names += 1;
  }
  return names >= 2 && names <= 4;
}

function isNameWord(word: string): boolean {
  return [...word].every(
    (character) => ".'’-".includes(character) || (isWordCharacter(character) && !/\d/.test(character)),
  );
}

const TITLE = /^(?:[dD]r|[pP]rof|[mM]rs?|[mM]s)\.?$/;
const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos du la le van von vom v. zu zur der den ter ten te el al bin ben y af av'.split(' '),
);
const MOST_PARTICLES = 3;
const MAX_NAME_WORD = 25;
/** Latin letters after folding, then those of all scripts, which take longer to compile. */
const OTHER_LATIN = /[^a-z0-9\u00df-\u024f]+/g;
const OTHER_CHARACTERS = /[^\p{L}\p{M}\p{N}]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A label and a name in two elements without a space between them: `ByJane Doe`. */
const GLUED_LABEL =
  /^((?:[^\s\d]{3,12} )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=[A-Z\u00c0-\u00de\u0410-\u042f][a-z\u00df-\u024f\u0430-\u044f.])/;

/** `Dec. 19, 2025 · Jane Doe` → `Jane Doe`. */
function withoutDate(text: string): string {
  if (!DATE_START.test(text) || startsAsByline(text)) return text;
  const [date] = findDates(text.slice(0, MAX_DATE_START), ANY_TIME);
  if (!date || !WEEKDAY.test(text.slice(0, date.index))) return text;
  return text.slice(date.index + date.raw.length).replace(BEHIND_DATE, '');
}

const DATE_START = /^\W{0,3}\d|^[^\s\d]{2,14} (?:\d|[^\s\d]{3,10} \d)/;
const BEHIND_DATE = /^\W{0,6}(?:\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m|uhr|h)\b)?\W{0,6})?/i;
const MAX_DATE_START = 60;
const WEEKDAY = /^\W{0,3}$|^[^\s\d]{2,12}[.,] ?$/;
const ANY_TIME = { now: '2999-01-01', isDayFirst: true };
const AUTHOR_FIELD = /^(?:author|autor|auteur|autore|verfasst von|posted by|written by|автор)[^\s:]{0,5} ?:/i;

/** The same behind the name: `Jane DoePublished May 3`. */
const GLUED_STATE =
  /(?<=[^\s\d]{2})(?=(?:Published|Updated|Last [Uu]pdated|Posted|Reviewed|Veröffentlicht|Aktualisiert|Follow)\b)/g;

/** Takes `By`, `Written by:` and the like off the start, and what follows the names off the end. */
function withoutLabels(text: string, isTrusted: boolean): string {
  const rest = behindLabels(text);
  return rest.slice(0, namesEnd(rest, !isTrusted)).trim();
}

function behindLabels(text: string): string {
  const inner = labelEnd(text) > 0 ? null : INNER_LABEL.exec(text);
  let rest = inner ? text.slice(inner.index + inner[0].length) : text;
  for (let round = 0; round < 3; round++) {
    const bare = rest.replace(LEADING_MARKS, '');
    const next = bare.slice(labelEnd(bare));
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** A label with the name behind it in the middle of a byline: `3 May 2026, written by Jane Doe`. */
const INNER_LABEL =
  /(?:[\s,|·•](?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Gg]eschrieben|[Ee]scrito|[Pp]ublié) (?:by|von|por|par)|[\d,|·•:]\s{0,2}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)|[\s|·•](?:[Aa]ut(?:h)?or|[Аа]втор):)\s{1,3}(?=[^\s\d!-/:-@])/;
/** White space and marks of Latin and East Asian writing. */
const MARKS = '\\s!-/:-@\\[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2010-\u2bff\u3001-\u3011\uff01-\uff0f\uff1a-\uff20';
const LEADING_MARKS = new RegExp(`^[${MARKS}]+`);

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
  const names = pieces.map(beforePost);
  // Behind a post stands its field or its house: `Jane Doe Analyst, Hardware`.
  const isPosted = names.some((name, at) => name !== pieces[at]);
  const people = names.filter((name) => (isPosted ? kindOf(name) === 'person' : !isCredential(name)));
  const titled = people.filter((piece) => !isJobTitle(piece));
  // A post that stands alone, such as `Staff Writer`, is the author as the page names it.
  const named = titled.length > 0 ? titled : people;
  const [family = '', given = ''] = named;
  const isInverted =
    named.length === 2 &&
    !family.includes(' ') &&
    given.length <= 31 &&
    [...given.replace(/[. '’-]/g, '')].every((character) => isWordCharacter(character)) &&
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
    .replace(/\([^()]{0,80}(?:\)|$)/g, ' ')
    .replace(/\s@\w{1,30}/g, ' ')
    .replace(LEADING_MARKS, '')
    .replace(/[\s$+<=>^`|~\u00a6\u00a8\u00a9\u00ac\u00ae-\u00b1\u00b4\u00d7\u00f7\u2190-\u2bff\-–—,;:/([{"'“„«]+$/, '')
    .replace(/\s+/g, ' ');
  return withoutRepeat(beforePost(name));
}

/** `Jane Doe Senior Writer` → `Jane Doe`. */
function beforePost(name: string): string {
  const words = name.split(' ');
  const isIn = (set: ReadonlySet<string>, word = ''): boolean => set.has(nameKey(word.replaceAll('-', '')));
  let end = words.findIndex((word, index) => index >= 2 && isIn(JOB_WORDS, word));
  if (end < 0) return name;
  while (end > 2 && isIn(POST_ADJECTIVES, words[end - 1])) end -= 1;
  const person = words.slice(0, end).join(' ');
  return isFullName(person) ? person : name;
}

function withoutRepeat(name: string): string {
  // A name that stands twice side by side, as picture label and text, is one name.
  const half = name.slice(0, name.length / 2).trim();
  return half.length > 2 && name.endsWith(half) && name.length - 2 * half.length <= 1 ? half : name;
}

function isName(name: string, isTrusted: boolean): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !hasLetter(name)) return false;
  if (/[@<>{}=\\#?!]|:\/\/|www\.|\.(?:html?|php)\b|^(?:über|about|sobre|à propos) /i.test(name)) return false;
  const key = nameKey(name);
  const words = key.split(' ');
  const isShort = words.length <= 2;
  if (
    words.length > MAX_NAME_WORDS ||
    NEVER_NAMES.has(key) ||
    (!ROLE_NAMES.has(key) &&
      words.some((word) => NEVER_IN_NAMES.has(word) || (isShort && NEVER_IN_SHORT_NAMES.has(word))))
  )
    return false;
  const isSentence = name.includes(' ') && (words.length > 4 || words.some((word) => monthOf(word) !== null));
  if (/\d/.test(name) && (!isTrusted || isSentence)) return false;
  if (isTrusted || isSpaceless(name)) return true;
  // In running text a name begins with a capital (where the script has them) and is short.
  return (
    words.length <= 5 &&
    !isLowerCase(name.replace(/^(?:the|die) /, '').charAt(0)) &&
    (words.length > 1 || monthOf(key) === null)
  );
}
