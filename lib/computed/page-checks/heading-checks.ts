import type { HeadingFact, PageSnapshot } from '../../snapshot/types.ts';
import { computed } from '../computed.ts';
import { tokenize } from '../text-tokens.ts';
import { type PageCheck, pageCheck } from './page-check.ts';
import { longestStretch } from './text-stretch.ts';

/** Characters; heuristics, no standard names a length. */
const LONG_CHARACTERS = 70;
const VERY_LONG_CHARACTERS = 120;
/** The same phrase in this share of at least so many subheadings is stuffing. Heuristic on a named spam pattern. */
const STUFFED_SHARE = 0.5;
const STUFFED_LEAST = 4;
/** Words between subheadings that readers put up with. https://github.com/Yoast/YoastSEO.js at 81369ea */
const LONG_SECTION_WORDS = 300;
/** Repeats of one fault that are worth a line each; more are counted in one. */
const SHOWN_EACH = 5;

/**
 * Every rule about the headings of the article, faults first; a sound outline says so. Headings of the template are
 * no fault of the article and are left out.
 */
export const headingChecks = computed((page): readonly PageCheck[] => {
  const visible = page.headings.filter(({ isHidden }) => !isHidden);
  const own = visible.filter(({ placement }) => placement === 'article');
  if (page.article === null || visible.length === 0) {
    return visible.length === 0 && page.article !== null ? [pageCheck('h1-missing', 'warning')] : [];
  }
  const checks = [
    ...mainHeadingChecks(page, visible, own),
    ...skippedLevels(own),
    ...eachOf(
      'heading-empty',
      'warning',
      own.filter(({ text }) => text === ''),
    ),
    ...lengthChecks(own),
    ...stuffedPhrases(own),
    ...duplicates(own),
    ...longSections(page),
  ];
  const hasFault = checks.some(({ severity }) => severity !== 'info');
  return hasFault ? checks : [pageCheck('headings-good', 'good', { count: own.length }), ...checks];
});

function mainHeadingChecks(
  page: PageSnapshot,
  visible: readonly HeadingFact[],
  own: readonly HeadingFact[],
): readonly PageCheck[] {
  const topLevel = visible.filter(({ level }) => level === 1);
  const inArticle = own.filter(({ level }) => level === 1);
  if (topLevel.length === 0) return [pageCheck('h1-missing', 'warning')];
  if (inArticle.length > 1) return [pageCheck('h1-multiple', 'info', { count: inArticle.length }, at(inArticle[1]))];
  const isTitle = topLevel.some(({ text }) => sharesWords(text, page.article?.title ?? page.title.text ?? ''));
  return isTitle || inArticle.length > 0 ? [] : [pageCheck('h1-outside-article', 'info', undefined, at(topLevel[0]))];
}

const sharesWords = (a: string, b: string): boolean => {
  const words = new Set(tokenize(a).words);
  const others = tokenize(b).words;
  return others.length === 0 || others.filter((word) => words.has(word)).length / others.length >= 0.5;
};

/** https://html.spec.whatwg.org/multipage/sections.html: less than, equal to, or 1 greater than the one before. */
function skippedLevels(own: readonly HeadingFact[]): readonly PageCheck[] {
  const skips = own.flatMap((heading, position) => {
    const previous = own[position - 1];
    return previous !== undefined && heading.level - previous.level > 1 ? [{ heading, previous }] : [];
  });
  return skips
    .slice(0, SHOWN_EACH)
    .map(({ heading, previous }) =>
      pageCheck('level-skipped', 'warning', { from: previous.level, to: heading.level }, at(heading)),
    );
}

function lengthChecks(own: readonly HeadingFact[]): readonly PageCheck[] {
  const lengthOf = ({ text }: HeadingFact) => [...text].length;
  const veryLong = own.filter((heading) => lengthOf(heading) > VERY_LONG_CHARACTERS);
  const long = own.filter(
    (heading) => heading.level > 1 && lengthOf(heading) > LONG_CHARACTERS && lengthOf(heading) <= VERY_LONG_CHARACTERS,
  );
  return [...eachOf('heading-very-long', 'warning', veryLong), ...eachOf('heading-long', 'info', long)];
}

function stuffedPhrases(own: readonly HeadingFact[]): readonly PageCheck[] {
  const subheadings = own.filter(({ level, text }) => level > 1 && text !== '');
  if (subheadings.length < STUFFED_LEAST) return [];
  const holders = new Map<string, number>();
  for (const { text } of subheadings) {
    const { words } = tokenize(text);
    const phrases = new Set(words.slice(1).map((word, position) => `${words[position]} ${word}`));
    for (const phrase of phrases) {
      if (phrase.split(' ').every((word) => [...word].length >= 4)) holders.set(phrase, (holders.get(phrase) ?? 0) + 1);
    }
  }
  const [worst] = [...holders].sort(([, a], [, b]) => b - a);
  if (worst === undefined) return [];
  const [phrase, count] = worst;
  if (count < STUFFED_LEAST || count / subheadings.length < STUFFED_SHARE) return [];
  return [pageCheck('heading-stuffed', 'warning', { phrase, count, total: subheadings.length })];
}

/** The same words twice in one part of the article; "Pros" and "Cons" under every product are no repeats. */
function duplicates(own: readonly HeadingFact[]): readonly PageCheck[] {
  const seen = new Set<string>();
  const above: HeadingFact[] = [];
  const repeated = own.filter((heading) => {
    while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    const place = `${above.at(-1)?.index ?? -1} ${heading.text}`;
    above.push(heading);
    const isRepeated = heading.text !== '' && seen.has(place);
    seen.add(place);
    return isRepeated;
  });
  return eachOf('heading-duplicate', 'info', repeated);
}

function longSections(page: PageSnapshot): readonly PageCheck[] {
  const longest = longestStretch(page.article?.blocks ?? []);
  if (longest.words <= LONG_SECTION_WORDS) return [];
  return [
    pageCheck(
      'section-too-long',
      'info',
      { count: longest.words, limit: LONG_SECTION_WORDS },
      {
        locator: { kind: 'block', index: longest.firstBlock },
      },
    ),
  ];
}

const eachOf = (id: string, severity: PageCheck['severity'], headings: readonly HeadingFact[]): readonly PageCheck[] =>
  headings
    .slice(0, SHOWN_EACH)
    .map((heading) => pageCheck(id, severity, { characters: [...heading.text].length }, at(heading)));

const at = (heading: HeadingFact | undefined) =>
  heading === undefined
    ? {}
    : { quote: heading.text || null, locator: { kind: 'heading', index: heading.index } as const };
