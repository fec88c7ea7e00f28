import { FIRST_PERSON_WORDS, REPORTING_WORDS } from '../lexicons/reporting-words.ts';
import { STOCK_IMAGE_FILE, STOCK_IMAGE_HOSTS } from '../lexicons/stock-images.ts';
import type { ImageFact } from '../snapshot/types.ts';
import { outboundInArticle } from './article-links.ts';
import { computed } from './computed.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { pageLanguage } from './page-language.ts';
import { findPhrases } from './phrase-matcher.ts';
import { type Sentence, textStatistics } from './text-statistics.ts';

/** What in an article could not have been written from other articles alone. */
export interface OriginalitySigns {
  /** Pictures that are neither from a stock library nor named like one. */
  readonly ownImages: readonly ImageFact[];
  readonly stockImages: readonly ImageFact[];
  readonly tables: number;
  readonly codeBlocks: number;
  readonly videos: number;
  /** A sentence that names who said it, and a figure in its neighbourhood of words. */
  readonly quotedSource: Sentence | null;
  readonly figures: Sentence | null;
  readonly firstPerson: Sentence | null;
  /** Share of sentences in the first person, 0 to 1. */
  readonly firstPersonShare: number;
  /** Link index of a reference, such as a study or an authority. */
  readonly primarySource: number | null;
}

/** `null` without an article. */
export const originalitySigns = computed((page, context): OriginalitySigns | null => {
  const statistics = textStatistics(page, context);
  if (page.article === null || statistics === null) return null;
  const { sentences } = statistics;
  const languages = pageLanguage(page, context).lexicons;
  const has = (matcher: ReturnType<typeof reporting>) => (sentence: Sentence) =>
    findPhrases(matcher, sentence.tokens).length > 0;
  const personal = sentences.filter(has(firstPerson(languages)));
  const { tables, codeBlocks, videos } = page.article;
  return {
    ownImages: page.images.inArticle.filter((image) => !isStock(image)),
    stockImages: page.images.inArticle.filter(isStock),
    tables,
    codeBlocks,
    videos,
    quotedSource: sentences.filter((sentence) => NAME.test(sentence.text)).find(has(reporting(languages))) ?? null,
    figures: sentences.find(({ text }) => (text.match(FIGURE)?.length ?? 0) >= FIGURES_IN_SENTENCE) ?? null,
    firstPerson: personal[0] ?? null,
    firstPersonShare: sentences.length === 0 ? 0 : personal.length / sentences.length,
    primarySource: outboundInArticle(page, context).find(({ isReference }) => isReference)?.link.index ?? null,
  };
});

const reporting = lexiconMatcher((language) => tagged(REPORTING_WORDS[language], null));
const firstPerson = lexiconMatcher((language) => tagged(FIRST_PERSON_WORDS[language], null));

/** Two capitalised words in a row, not at the start of the sentence: somebody's name. */
const NAME = /(?<=\s)\p{Lu}\p{Ll}{1,30}\s\p{Lu}\p{Ll}{1,30}/u;
/** Amounts and percentages, not years or list numbers. */
const FIGURE = /(?:[$€£¥]\s?\d[\d.,]{0,12}|\d[\d.,]{0,12}\s?(?:%|percent|prozent|por ciento|pour cent|kg|km|ms|°))/giu;
const FIGURES_IN_SENTENCE = 2;

function isStock({ src }: ImageFact): boolean {
  const address = src.toLowerCase();
  return STOCK_IMAGE_HOSTS.some((host) => address.includes(host)) || STOCK_IMAGE_FILE.test(lastSegment(address));
}

const lastSegment = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
