import type { LexiconLanguage } from '../lexicons/languages.ts';
import { PAID_LABEL_HINTS, PAID_LABELS, PAID_PATH_SEGMENTS } from '../lexicons/paid-labels.ts';
import type { ArticleFacts, PageSnapshot } from '../snapshot/types.ts';
import { isAffiliate, isFollowed, outboundInArticle } from './article-links.ts';
import { computed } from './computed.ts';
import type { JudgedLink } from './judged-links.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { isNegated } from './negation.ts';
import { pageLanguage } from './page-language.ts';
import { findPhrases, type PhraseMatch } from './phrase-matcher.ts';
import { type FoundText, quoteAround } from './template-texts.ts';
import { foldText, type TextTokens, tokenize } from './text-tokens.ts';
import { parseWebAddress } from './web-address.ts';

/** Whether this article says that it was paid for. */
export interface PaidDisclosure {
  readonly isPaid: boolean;
  /** The labels; only those that belong to this article, not to ads or to the site's policy. */
  readonly labels: readonly PaidLabel[];
  /** Links of a paid article, or partner links of any article, that search engines are asked to follow. */
  readonly unqualifiedLinks: readonly JudgedLink[];
}

export interface PaidLabel extends FoundText {
  readonly source: 'header' | 'text' | 'topic' | 'address' | 'structured-data';
  readonly phrase: string;
}

export const paidDisclosure = computed((page, context): PaidDisclosure => {
  const { article } = page;
  const { lexicons } = pageLanguage(page, context);
  const labels = [
    ...addressLabels(page),
    ...structuredLabels(page),
    ...(article ? articleLabels(article, lexicons) : []),
  ];
  const isPaid = labels.length > 0;
  const links = outboundInArticle(page, context).filter(
    (judged) => isFollowed(judged) && !judged.isReference && (isPaid || isAffiliate(judged)),
  );
  return { isPaid, labels, unqualifiedLinks: links };
});

/** Paragraphs at each end of an article where a label stands. */
const ENDS = 2;
/** A label stands at the very start of its paragraph, which says little else. Heuristic. */
const LONGEST_LABEL_PARAGRAPH = 40;
const LATEST_LABEL_START = 3;
const LONGEST_HEADER_LABEL = 12;

/** Words that also stand over every banner: only proof when they are the article's own label. */
const BANNER_WORDS: ReadonlySet<string> = new Set(
  [
    'anzeige',
    'werbung',
    'publicidad',
    'publicité',
    'publicidade',
    'pubblicità',
    'advertentie',
    'reclame',
    'adv',
    'publi',
    'reklama',
    'reklam',
    'promoted',
    'sponsored content',
    'sponsored by',
  ].map(foldText),
);
const PATHS: ReadonlySet<string> = new Set(PAID_PATH_SEGMENTS);

const paidWords = lexiconMatcher((language) => [
  ...tagged(PAID_LABELS[language], 'strong' as const),
  ...tagged(PAID_LABEL_HINTS[language], 'weak' as const),
]);

function addressLabels({ url }: PageSnapshot): readonly PaidLabel[] {
  const found = parseWebAddress(url)
    ?.segments.slice(0, -1)
    .find((segment) => PATHS.has(segment));
  return found ? [{ source: 'address', phrase: found, quote: found, url, locator: null }] : [];
}

function structuredLabels({ structuredData }: PageSnapshot): readonly PaidLabel[] {
  return structuredData.flatMap(({ types, properties }): readonly PaidLabel[] => {
    const isAdvertiser = types.includes('AdvertiserContentArticle');
    const isArticle = types.some((type) => type.endsWith('Article') || type === 'BlogPosting');
    const sponsor = isArticle ? properties['sponsor'] : undefined;
    if (!isAdvertiser && !sponsor) return [];
    const quote = isAdvertiser ? 'AdvertiserContentArticle' : `sponsor: ${sponsor}`;
    return [{ source: 'structured-data', phrase: quote, quote, url: null, locator: null }];
  });
}

function articleLabels(article: ArticleFacts, lexicons: readonly LexiconLanguage[]): readonly PaidLabel[] {
  const topics = article.topics.flatMap((text) => labelsIn(text, 'topic', null, lexicons, isWholeText));
  const header = (article.headerText ?? '')
    .split(/\s*[|•·\n]\s*/)
    .flatMap((text) => labelsIn(text, 'header', null, lexicons, isHeaderLabel));
  const paragraphs = article.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'quote' ? [{ text: block.text, index }] : [],
  );
  const ends = paragraphs.filter((_, at) => at < ENDS || at >= paragraphs.length - ENDS);
  const texts = ends.flatMap(({ text, index }) => labelsIn(text, 'text', index, lexicons, isParagraphLabel));
  return [...topics, ...header, ...texts];
}

type IsLabel = (match: PhraseMatch<'strong' | 'weak'>, tokens: TextTokens) => boolean;

function labelsIn(
  text: string,
  source: PaidLabel['source'],
  block: number | null,
  lexicons: readonly LexiconLanguage[],
  isLabel: IsLabel,
): readonly PaidLabel[] {
  const tokens = tokenize(text);
  return findPhrases(paidWords(lexicons), tokens)
    .filter((match) => match.tag === 'strong' && isLabel(match, tokens) && !isNegated(match, tokens, lexicons))
    .map(({ phrase, start, end }) => ({
      source,
      phrase,
      quote: quoteAround(text, start, end),
      url: null,
      locator: block === null ? null : { kind: 'block', index: block },
    }));
}

const isWholeText: IsLabel = (match, tokens) => match.firstWord === 0 && match.endWord === tokens.words.length;

/** In the header a label stands alone or in front; a banner's word is none. */
const isHeaderLabel: IsLabel = (match, tokens) =>
  !isBannerWord(match) && (tokens.words.length <= LONGEST_HEADER_LABEL || match.firstWord < LATEST_LABEL_START);

/** "Sponsored: …", "[Anzeige] …", "This post is sponsored by …": a short paragraph that starts with it, or says "this". */
const isParagraphLabel: IsLabel = (match, tokens) => {
  if (tokens.words.length > LONGEST_LABEL_PARAGRAPH) return false;
  if (SELF_NAMING.test(match.phrase)) return true;
  const isFirst = match.firstWord === 0;
  const isSetApart = isFirst && (isMarked(match, tokens) || match.endWord === tokens.words.length);
  if (isBannerWord(match)) return isSetApart && match.endWord < tokens.words.length;
  return isSetApart || (match.firstWord < LATEST_LABEL_START && THIS.test(tokens.words[0] ?? ''));
};

const isBannerWord = ({ phrase }: PhraseMatch<unknown>): boolean => BANNER_WORDS.has(foldText(phrase));
const SELF_NAMING =
  /^(?:this (?:post|article) is sponsored|this is a sponsored|in paid partnership|enthält werbung|bu (?:bir reklamdır|içerik reklam))/;
const THIS = /^(?:this|dies|dieser|diese|ceci|cet|este|esta|esse|questo|dit|deze|ten|to|bu|ini|in|en)$/;

/** Followed by a colon, dash or bracket, as labels are. */
const isMarked = ({ end }: PhraseMatch<unknown>, { text }: TextTokens): boolean =>
  /^\s?[:\])–—|-]/.test(text.slice(end, end + 2));
