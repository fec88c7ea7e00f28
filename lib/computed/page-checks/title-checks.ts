import { TEMPLATE_LEFTOVERS } from '../../lexicons/placeholder-text.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { computed } from '../computed.ts';
import { momentOf } from '../moment.ts';
import { tokenize } from '../text-tokens.ts';
import { type PageCheck, pageCheck } from './page-check.ts';
import { pixelWidth, TITLE_FONT_SIZE } from './pixel-ruler.ts';
import { mainScript } from './script.ts';

/** Of 600 px on desktop and 540 px on mobile, third-party measurements. https://yoast.com/page-titles-seo/ */
export const TITLE_DESKTOP_PIXELS = 600;
export const TITLE_MOBILE_PIXELS = 540;

/** Titles of 20 characters and less were rewritten in search results more often than not. https://zyppy.com/seo/title-tags/google-title-rewrite-study/ */
const SHORT_CHARACTERS = 20;
const SHORT_PIXELS = 200;
/** Least rewritten, same study; the lower end is a heuristic. */
const GOOD_CHARACTERS = { from: 30, to: 60 };
const GOOD_PIXELS = { from: 285, to: 580 };
/** Heuristics for a stuffed title. https://developers.google.com/search/docs/appearance/title-link */
const STUFFED_REPEATS = 3;
const STUFFED_PARTS = 5;
const SHORTEST_STUFFED_WORD = 4;
/** Share of words that title and main heading have in common, below which they seem to be about two things. Heuristic. */
const MISMATCH_BELOW = 0.2;

const VAGUE_TITLES = new Set([
  'home',
  'home page',
  'homepage',
  'profile',
  'untitled',
  'blog',
  'index',
  'new page',
  'page',
]);
/** What a template leaves of a title that was never filled in. */
const UNRESOLVED_TITLES: readonly string[] = ['undefined', 'null', 'nan', 'untitled document', 'untitled'];

const SEPARATOR = /\s[|·•–—»-]\s|\s?\|\s?/u;

/** Every rule about the page's `<title>`, faults first; a good title says so. */
export const titleChecks = computed((page, { now, site }): readonly PageCheck[] => {
  const text = page.title.text?.trim() ?? '';
  if (text === '') return [pageCheck('title-missing', 'error')];
  const checks: PageCheck[] = [];
  const add = (id: string, severity: PageCheck['severity'], values?: Record<string, string | number>) =>
    checks.push(pageCheck(id, severity, values, { quote: text }));

  const characters = [...text].length;
  const pixels = Math.round(pixelWidth(text, TITLE_FONT_SIZE));
  if (hasUnresolvedToken(text)) add('title-template', 'error');
  if (page.title.count > 1) add('title-multiple', 'warning', { count: page.title.count });
  if (isVague(text, page)) add('title-vague', 'warning');
  else if (characters <= SHORT_CHARACTERS || pixels < SHORT_PIXELS)
    add('title-too-short', 'warning', { characters, pixels });
  if (pixels > TITLE_DESKTOP_PIXELS) add('title-long-desktop', 'warning', { pixels, limit: TITLE_DESKTOP_PIXELS });
  else if (pixels > TITLE_MOBILE_PIXELS) add('title-long-mobile', 'info', { pixels, limit: TITLE_MOBILE_PIXELS });
  const repeated = repeatedWord(text);
  if (repeated !== null) add('title-stuffed', 'warning', { word: repeated });
  else if (text.split(SEPARATOR).length >= STUFFED_PARTS)
    add('title-parts', 'warning', { count: text.split(SEPARATOR).length });
  const twin = site?.posts.find((post) => post.title.trim() === text && post.url !== page.url);
  if (twin) checks.push(pageCheck('title-boilerplate', 'warning', undefined, { quote: text, url: twin.url }));
  if (isInAnotherScript(text, page)) add('title-language', 'warning');
  if (isMismatch(text, page)) add('title-h1-mismatch', 'info', { heading: page.article?.title ?? '' });
  const staleYear = yearInTitle(text, page, now);
  if (staleYear !== null) add('title-stale-year', 'info', { year: String(staleYear) });

  const isGood =
    characters >= GOOD_CHARACTERS.from &&
    characters <= GOOD_CHARACTERS.to &&
    pixels >= GOOD_PIXELS.from &&
    pixels <= GOOD_PIXELS.to;
  if (checks.length === 0) add(isGood ? 'title-good' : 'title-fair', 'good', { characters, pixels });
  return checks;
});

const hasUnresolvedToken = (text: string): boolean => {
  const lower = text.toLowerCase();
  return (
    TEMPLATE_LEFTOVERS.some((token) => lower.includes(token)) ||
    lower.split(SEPARATOR).some((part) => UNRESOLVED_TITLES.includes(part.trim()))
  );
};

function isVague(text: string, page: PageSnapshot): boolean {
  const lower = text.toLowerCase();
  return (
    VAGUE_TITLES.has(lower) || (page.pageKind.kind === 'article' && lower === page.site.name?.trim().toLowerCase())
  );
}

function repeatedWord(text: string): string | null {
  const seen = new Map<string, number>();
  for (const word of tokenize(text).words) {
    if ([...word].length < SHORTEST_STUFFED_WORD) continue;
    const count = (seen.get(word) ?? 0) + 1;
    if (count >= STUFFED_REPEATS) return word;
    seen.set(word, count);
  }
  return null;
}

/** Another alphabet than the text's; the same alphabet says nothing about the language. */
function isInAnotherScript(title: string, page: PageSnapshot): boolean {
  const body = mainScript(page.article?.text ?? '');
  const own = mainScript(title);
  return body !== null && own !== null && body !== own;
}

function isMismatch(title: string, page: PageSnapshot): boolean {
  const heading = page.article?.title;
  if (!heading || page.pageKind.kind !== 'article') return false;
  const siteWords = new Set(tokenize(page.site.name ?? '').words);
  const inTitle = new Set(tokenize(title).words.filter((word) => !siteWords.has(word)));
  const inHeading = new Set(tokenize(heading).words);
  const all = new Set([...inTitle, ...inHeading]);
  if (inTitle.size === 0 || inHeading.size === 0) return false;
  return inTitle.intersection(inHeading).size / all.size < MISMATCH_BELOW;
}

const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** A year at least two years back which the article's own dates do not explain. */
function yearInTitle(title: string, page: PageSnapshot, now: number): number | null {
  const years = [...title.matchAll(YEAR)].map(([year]) => Number(year));
  if (years.length === 0) return null;
  const newest = Math.max(...years);
  if (newest >= yearOf(now) - 1) return null;
  const dates = [page.article?.datePublished, page.article?.dateModified];
  return dates.some((date) => date?.iso.startsWith(String(newest))) ? null : newest;
}

function yearOf(moment: number): number {
  let year = 1970;
  while ((momentOf(`${year + 1}-01-01`) ?? Number.POSITIVE_INFINITY) <= moment) year += 1;
  return year;
}
