import { isLowerCase } from './letters.ts';

/**
 * Where the names of a byline surely end: at a separator, a date, a state of the text. In running text (`isRunning`)
 * also at a place, an action or the end of a sentence. The text's length where nothing ends them.
 */
export function namesEnd(text: string, isRunning: boolean): number {
  // The digits of `gardener1984` are its own.
  const isHandle = !isRunning && /^\p{L}[\p{L}\p{N}_.-]*$/u.test(text);
  const separator = isHandle ? text.length : (SEPARATOR.exec(text)?.index ?? text.length);
  return Math.min(separator, wordEnd(text, isRunning), isRunning ? sentenceEnd(text) : text.length);
}

/** Where the first word stands that goes on about something else. */
function wordEnd(text: string, isRunning: boolean): number {
  for (const match of text.matchAll(WORD)) {
    const { index } = match;
    const word = match[0].toLowerCase();
    const behind = text.slice(index + word.length, index + word.length + MAX_BEHIND).toLowerCase();
    if (index === 0 || !BEFORE_WORD.test(text.charAt(index - 1))) continue;
    const two = `${word} ${WORD_BEHIND.exec(behind)?.[1] ?? ''}`;
    const isEnd =
      STATES.has(word) ||
      STATES.has(two) ||
      WEEKDAYS.has(word) ||
      WEEKDAYS.has(two) ||
      (SHORT_WEEKDAYS.has(word) && /^[.,]{1,2} ?\d/.test(behind)) ||
      (BEFORE_DAY.has(word) && /^[.,]? \d/.test(behind)) ||
      (isRunning && RUNNING.has(word));
    if (isEnd && (behind === '' || BEHIND_WORD.test(behind))) return index - 1;
  }
  return text.length;
}

/** The full stop behind a word in small letters; one behind an initial ends nothing. */
function sentenceEnd(text: string): number {
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
    if (at >= 3 && [1, 2, 3].every((back) => isLowerCase(text.charAt(at - back)))) return at;
  }
  return text.length;
}

const SEPARATOR = /\s[–—/]+(?:\s|$)|[|•·⋅›»]|\s-\s|[\s,(]\d{1,4}(?:[./:\s-]|$)|\d{4}/;
const WORD = /[^\s,.;:()]+/g;
const BEFORE_WORD = /[\s,.;]/;
const BEHIND_WORD = /^[\s,:.]/;
const WORD_BEHIND = /^\s([^\s,.;:()]+)/;
const MAX_BEHIND = 30;

const STATES = words(
  'updated|published|posted|modified|last updated|last update|aktualisiert|veröffentlicht|released|date|stand|mis à|publié|actualizado|publicado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|обновлено|опубликовано|min read|minute|minutes|datum',
);
const WEEKDAYS = words(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
);
const SHORT_WEEKDAYS = words('mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun');
/** Before a number of a day. */
const BEFORE_DAY = words(
  'am|um|le|el|il|op|den|dne|dnia|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|januar|january|februar|february|märz|march|april|june|juni|july|juli|august|september|october|oktober|november|december|dezember',
);
const RUNNING = words(
  'on|in|at|for|via|vom|is|has|was|ist|hat|who|wrote|last|reviewed|edited|fact|photo|photos|photography|image|images|illustrated|illustration|illustrations|medically|filed|under|follow|share|email|contact|read|view|comment|comments|foto|fotos|bilder|фото',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split('|'));
}
