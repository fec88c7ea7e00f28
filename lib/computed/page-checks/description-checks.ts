import { TEMPLATE_LEFTOVERS } from '../../lexicons/placeholder-text.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { computed } from '../computed.ts';
import { tokenize } from '../text-tokens.ts';
import { type PageCheck, pageCheck } from './page-check.ts';
import { DESCRIPTION_FONT_SIZE, pixelWidth } from './pixel-ruler.ts';

/** Two lines on desktop, less on mobile: third-party measurements. Google names no limit. */
export const DESCRIPTION_DESKTOP_PIXELS = 920;
export const DESCRIPTION_MOBILE_PIXELS = 680;

/** Under this a description says little; heuristic between Google's two-word example and Yoast's 120. */
const SHORT_CHARACTERS = 70;
/** https://github.com/Yoast/YoastSEO.js at 81369ea */
const GOOD_CHARACTERS = { from: 120, to: 156 };
/** https://developers.google.com/search/docs/appearance/snippet: "bad (list of keywords)"; the numbers are heuristics. */
const LIST_ITEMS = 6;
const LIST_ITEM_WORDS = 3;
const LIST_SHARE = 0.8;
/** An item of more words is part of a sentence that only begins with a list. */
const LONGEST_ITEM_WORDS = 6;
/** Words of the description found again at the start of the article. Heuristic. */
const OFF_TOPIC_BELOW = 0.1;
const OPENING_WORDS = 200;
const SHORTEST_CONTENT_WORD = 4;
const LEAST_CONTENT_WORDS = 5;

/** Every rule about `meta[name=description]`, faults first; a good one says so. */
export const descriptionChecks = computed((page): readonly PageCheck[] => {
  const text = page.meta.description?.trim() ?? '';
  if (text === '') return [pageCheck(page.meta.description === null ? 'desc-missing' : 'desc-empty', 'warning')];
  const checks: PageCheck[] = [];
  const add = (id: string, severity: PageCheck['severity'], values?: Record<string, string | number>) =>
    checks.push(pageCheck(id, severity, values, { quote: text }));

  const characters = [...text].length;
  const pixels = Math.round(pixelWidth(text, DESCRIPTION_FONT_SIZE));
  if (page.meta.descriptionCount > 1) add('desc-multiple', 'warning', { count: page.meta.descriptionCount });
  if (repeatsOther(text, page)) add('desc-duplicate', 'warning');
  if (isKeywordList(text)) add('desc-keyword-list', 'warning');
  if (TEMPLATE_LEFTOVERS.some((token) => text.toLowerCase().includes(token))) add('desc-template', 'warning');
  else if (CUT_OFF.test(text)) add('desc-cut', 'info');
  if (characters < SHORT_CHARACTERS) add('desc-short', 'info', { characters });
  if (pixels > DESCRIPTION_DESKTOP_PIXELS)
    add('desc-long-desktop', 'info', { pixels, limit: DESCRIPTION_DESKTOP_PIXELS });
  else if (pixels > DESCRIPTION_MOBILE_PIXELS)
    add('desc-long-mobile', 'info', { pixels, limit: DESCRIPTION_MOBILE_PIXELS });
  if (isOffTopic(text, page)) add('desc-offtopic', 'info');

  const faults = checks.filter(({ id }) => id !== 'desc-long-mobile');
  if (faults.length > 0) return checks;
  const isGood = characters >= GOOD_CHARACTERS.from && characters <= GOOD_CHARACTERS.to;
  return [pageCheck(isGood ? 'desc-good' : 'desc-fair', 'good', { characters, pixels }, { quote: text }), ...checks];
});

/** An excerpt that a theme cut off. */
const CUT_OFF = /(?:\[…\]|\[\.\.\.\]|…|\.\.\.)$/u;

function repeatsOther(text: string, page: PageSnapshot): boolean {
  const lower = text.toLowerCase();
  return [page.title.text, page.site.tagline, page.article?.title].some(
    (other) => other?.trim().toLowerCase() === lower,
  );
}

function isKeywordList(text: string): boolean {
  const items = text.split(/[,;|、،]/u).map((item) => item.trim());
  const lengths = items.map((item) => (item === '' ? 0 : item.split(/\s+/u).length));
  if (lengths.some((length) => length > LONGEST_ITEM_WORDS)) return false;
  const short = lengths.filter((length) => length > 0 && length <= LIST_ITEM_WORDS);
  return short.length >= LIST_ITEMS && short.length / items.length >= LIST_SHARE;
}

function isOffTopic(text: string, page: PageSnapshot): boolean {
  if (page.article === null || page.pageKind.kind !== 'article') return false;
  const own = new Set(contentWords(text));
  if (own.size < LEAST_CONTENT_WORDS) return false;
  const opening = tokenize(page.article.text.slice(0, OPENING_WORDS * 12)).words.slice(0, OPENING_WORDS);
  const near = new Set([...opening, ...tokenize(page.article.title ?? '').words]);
  if (near.size < OPENING_WORDS / 4) return false;
  return own.intersection(near).size / own.size < OFF_TOPIC_BELOW;
}

const contentWords = (text: string): readonly string[] =>
  tokenize(text).words.filter((word) => [...word].length >= SHORTEST_CONTENT_WORD);
