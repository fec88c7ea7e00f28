import type { Message } from '../audits/audit.ts';
import { CITATION_WORDS } from '../lexicons/citation-words.ts';
import { CLAUSE_WORDS } from '../lexicons/clause-words.ts';
import { COMMERCIAL_HINTS, COMMERCIAL_WORDS } from '../lexicons/commercial-terms.ts';
import { GENERIC_ANCHORS } from '../lexicons/generic-anchors.ts';
import { LEXICON_LANGUAGES } from '../lexicons/languages.ts';
import { EDITORIAL_POLICY_SLUGS, IMPRINT_SLUGS, PRIVACY_SLUGS } from '../lexicons/policy-paths.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { brandOf, isKnownBrand } from './anchor-brand.ts';
import { hostWords } from './host-words.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import type { PageLanguage } from './page-language.ts';
import { findPhrases, overlap, type PhraseMatch } from './phrase-matcher.ts';
import { siteParts } from './registrable-domain.ts';
import { nicheHits } from './spam-niches.ts';
import { isCommercialTarget, isEditorialTarget, isReferenceTarget } from './target-kind.ts';
import { foldText, type TextTokens, tokenize } from './text-tokens.ts';
import type { WebAddress } from './web-address.ts';
import { isStopWord } from './word-forms.ts';

export type AnchorClass =
  | 'empty'
  | 'image'
  | 'naked-url'
  | 'generic'
  | 'citation'
  | 'brand'
  | 'partial-brand'
  | 'brand-emd'
  | 'exact-commercial'
  | 'partial-commercial'
  | 'descriptive'
  | 'other';

export interface ClassifiedAnchor {
  readonly class: AnchorClass;
  readonly reason: Message;
  /** "Weirdly long" in Google's words: more than 12 words or 90 characters. */
  readonly isOverlong: boolean;
}

/**
 * What kind of text a link carries, by the procedure of rubric section 3: the first class that matches.
 *
 * @param target where the link leads, unwrapped; `null` when unknown
 */
export function classifyAnchor(link: LinkFact, target: WebAddress | null, language: PageLanguage): ClassifiedAnchor {
  const text = link.text.replace(OUTER_SIGNS, '').trim();
  const tokens = tokenize(text);
  const isOverlong = tokens.words.length > OVERLONG_WORDS || link.text.length > OVERLONG_CHARACTERS;
  const found = firstClass({ link, text, tokens, target, language });
  return { class: found[0], reason: reason(found[1], found[2]), isOverlong };
}

const OVERLONG_WORDS = 12;
const OVERLONG_CHARACTERS = 90;
/** Quotes, arrows, footnote brackets and other signs around a link text. */
const OUTER_SIGNS = /^[^\p{L}\p{N}#$€£%+]+|[^\p{L}\p{N}%+)]+$/gu;
/** A name, a commercial phrase: longer texts are clauses. Rubric 3.4. */
const LONGEST_EXACT = 5;
const LONGEST_COMMERCIAL = 9;
const LONGEST_GENERIC = 4;
const SHORTEST_DESCRIPTION = 3;
/** Share of words that must occur in the target's address. Rubric 3.4. */
const TITLE_OVERLAP = 0.8;
const ADDRESS_OVERLAP = 0.6;

interface Anchor {
  readonly link: LinkFact;
  readonly text: string;
  readonly tokens: TextTokens;
  readonly target: WebAddress | null;
  readonly language: PageLanguage;
}

type Verdict = readonly [found: AnchorClass, reason: string, values?: Message['values']];

const reason = (key: string, values?: Message['values']): Message =>
  values ? { key: `computed.anchor.${key}`, values } : { key: `computed.anchor.${key}` };

function firstClass(anchor: Anchor): Verdict {
  const { link, tokens } = anchor;
  if (link.isImage || link.textSource === 'alt') {
    return tokens.words.length === 0 ? ['image', 'image_without_alt'] : ['image', 'image'];
  }
  if (tokens.words.length === 0) return ['empty', 'empty'];
  return (
    nakedUrl(anchor) ??
    generic(anchor) ??
    citation(anchor) ??
    brand(anchor) ??
    commercial(anchor) ??
    (contentWords(anchor).length >= SHORTEST_DESCRIPTION || isDenseScript(anchor.text)
      ? ['descriptive', 'descriptive']
      : ['other', 'other'])
  );
}

function nakedUrl({ text, target }: Anchor): Verdict | null {
  if (/\s/.test(text)) return null;
  if (/^https?:\/\//i.test(text)) return ['naked-url', 'naked_url'];
  if (target && /^\p{Lu}/u.test(text) && isKnownBrand(target.label)) return null;
  const address = text.toLowerCase().replace(/^www\./, '');
  if (target && (address === target.host || address === `${target.host}${target.url.pathname}`.replace(/\/$/, ''))) {
    return ['naked-url', 'naked_url'];
  }
  if (!/^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text)) return null;
  return siteParts(address).domain === null || !KNOWN_ENDING.test(address) ? null : ['naked-url', 'naked_url'];
}

/** Endings that make a dotted word an address; file names such as `index.ts` have others. */
const KNOWN_ENDING =
  /\.(?:com|org|net|edu|gov|info|io|co|ai|app|dev|me|tv|biz|eu|[a-z]{2}\.[a-z]{2}|de|fr|es|it|nl|pl|pt|br|uk|us|ca|au|in|id|tr|ch|at|be|mx|ar|se|no|dk|fi|cz|ru|jp|cn)(?:\/|$)/;

let genericTexts: ReadonlySet<string> | undefined;
let genericWords: ReadonlySet<string> | undefined;

function generic({ tokens, language }: Anchor): Verdict | null {
  genericTexts ??= new Set(LEXICON_LANGUAGES.flatMap((code) => GENERIC_ANCHORS[code].map(foldText)));
  genericWords ??= new Set([...genericTexts].flatMap((text) => text.split(' ')));
  const { words } = tokens;
  if (words.every((word) => /^\d+$/.test(word)) || genericTexts.has(words.join(' '))) return ['generic', 'generic'];
  if (POLICIES.has(words.join('-'))) return ['generic', 'generic'];
  const isAllGeneric =
    words.length <= LONGEST_GENERIC &&
    words.every((word) => genericWords?.has(word) || isStopWord(word, language.primary) || FILLERS.has(word));
  return isAllGeneric ? ['generic', 'generic'] : null;
}

/** "Terms of service" sells no service. */
const POLICIES: ReadonlySet<string> = new Set(
  [...PRIVACY_SLUGS, ...EDITORIAL_POLICY_SLUGS, ...IMPRINT_SLUGS].map((slug) => tokenize(slug).words.join('-')),
);

/** Praise that says nothing of the target: "this great article". */
const FILLERS: ReadonlySet<string> = new Set([
  'great',
  'excellent',
  'awesome',
  'amazing',
  'interesting',
  'good',
  'nice',
  'useful',
  'full',
  'recent',
  'new',
  'other',
]);

const citationWords = lexiconMatcher((language) => tagged(CITATION_WORDS[language], null));

function citation({ link, text, tokens, target, language }: Anchor): Verdict | null {
  if (!target || !(isReferenceTarget(target) || isEditorialTarget(target) || !isCommercialTarget(target))) return null;
  const isNeutral = isReferenceTarget(target) || isEditorialTarget(target);
  if (isTitleOfTarget(tokens, target)) return ['citation', 'citation_title'];
  if (!isNeutral) return null;
  if (isQuoted(link, text)) return ['citation', 'citation_quote'];
  const [word] = findPhrases(citationWords(language.lexicons), tokens);
  if (word) return ['citation', 'citation_word', { word: word.phrase }];
  return /\d/.test(text) || text.includes('§') ? ['citation', 'citation_number'] : null;
}

function isQuoted({ text, context }: LinkFact, inner: string): boolean {
  if (/^[“"«„‘]/.test(text)) return true;
  const at = context?.indexOf(inner) ?? -1;
  return at > 0 && /[“"«„]/.test(context?.[at - 1] ?? '');
}

/** Whether the link text is the title in the last part of the target's path. */
function isTitleOfTarget({ words }: TextTokens, { segments }: WebAddress): boolean {
  const slug = tokenize((segments.at(-1) ?? '').replaceAll(/[-_]/g, ' ')).words;
  if (slug.length < SHORTEST_DESCRIPTION || words.length < SHORTEST_DESCRIPTION) return false;
  const slugWords = new Set(slug);
  const shared = words.filter((word) => slugWords.has(word)).length;
  return shared / Math.max(words.length, slug.length) >= TITLE_OVERLAP;
}

function brand({ link, tokens, target }: Anchor): Verdict | null {
  const match = target ? brandOf(tokens, target.label, link.context) : null;
  if (!match) return null;
  const { kind, name, keywords } = match;
  if (kind === 'brand-emd') return ['brand-emd', 'brand_emd', { words: keywords?.join(' + ') ?? '' }];
  return kind === 'brand' ? ['brand', 'brand', { name }] : ['partial-brand', 'partial_brand', { name }];
}

const clauseWords = lexiconMatcher((language) => tagged(CLAUSE_WORDS[language], null));
const commercialWords = lexiconMatcher((language) => [
  ...tagged(COMMERCIAL_WORDS[language], 'strong' as const),
  ...tagged(COMMERCIAL_HINTS[language], 'weak' as const),
]);
/** Strong words that ask for a purchase whatever the target: the others name trades that articles write about. */
const BUYING =
  /^(?:buy|cheap|cheapest|affordable|discount|for sale|order online|coupons?|promo code|near me|comprar|barat[oa]s?|kaufen|günstige?|billig|acheter|pas cher|acquista|comprare|kopen|goedkope?|kup|tanie?|satın al|ucuz|beli|murah|sasta|kharide)$/;

function commercial(anchor: Anchor): Verdict | null {
  const { tokens, target, language } = anchor;
  const length = tokens.words.length;
  if (length > LONGEST_COMMERCIAL) return null;
  const words = findPhrases(commercialWords(language.lexicons), tokens);
  const isClause = findPhrases(clauseWords(language.lexicons), tokens).some(
    (clause) => !words.some((word) => overlap(clause, word)),
  );
  const sign = commercialSign(anchor, words, isClause);
  if (!sign) return null;
  const isExact = !isClause && length <= LONGEST_EXACT;
  const isEditorial = target !== null && (isReferenceTarget(target) || isEditorialTarget(target));
  if (isEditorial && !isExact) return null;
  return [isExact ? 'exact-commercial' : 'partial-commercial', sign.key, { words: sign.words }];
}

/** What makes a link text an offer, if anything does. */
function commercialSign(
  anchor: Anchor,
  found: readonly PhraseMatch<'strong' | 'weak'>[],
  isClause: boolean,
): { readonly key: string; readonly words: string } | null {
  const { tokens, target } = anchor;
  const niche = nicheHits(tokens).find(({ strength }) => strength === 'hard');
  if (niche) return { key: 'spam_phrase', words: niche.phrase };
  const isCommon = isCommonNounPhrase(anchor);
  const buying = found.find(({ phrase }) => BUYING.test(phrase));
  if (buying && tokens.words.length > 1) return { key: 'commercial_word', words: buying.phrase };
  if (target && (isReferenceTarget(target) || isEditorialTarget(target))) return null;
  const isSelling = target !== null && isCommercialTarget(target);
  const [strong] = found.filter(({ tag }) => tag === 'strong');
  if (strong && isCommon && !isClause && tokens.words.length > 1)
    return { key: 'commercial_word', words: strong.phrase };
  const [weak] = found;
  const isLandingPage = isSelling || (!isClause && isInAddress(anchor));
  if (weak && isCommon && isLandingPage && tokens.words.length > 1)
    return { key: 'commercial_target_word', words: weak.phrase };
  if (isSelling && isCommon && !isClause && isInAddress(anchor)) {
    return { key: 'address_words', words: contentWords(anchor).join(' ') };
  }
  return null;
}

/** No name of a product or a company: lower case, or capitals on common words only ("Personal Injury Lawyers"). */
function isCommonNounPhrase({ text, tokens, language }: Anchor): boolean {
  if (/\d/.test(text)) return false;
  const capitalised = tokens.words.filter((_, at) => /^\p{Lu}/u.test(text.slice(tokens.starts[at], tokens.ends[at])));
  const isSentenceCase = capitalised.length <= 1 && /^\p{Lu}/u.test(text);
  if (capitalised.length === 0 || isSentenceCase || (language.primary !== null && language.primary !== 'en'))
    return true;
  return capitalised.every((word) => hostWords(word) !== null || isStopWord(word, 'en'));
}

function isInAddress(anchor: Anchor): boolean {
  const { target } = anchor;
  const content = contentWords(anchor);
  if (!target || content.length < 2) return false;
  const address = `${target.label ?? ''} ${target.segments.join(' ')}`;
  return content.filter((word) => address.includes(word)).length / content.length >= ADDRESS_OVERLAP;
}

const contentWords = ({ tokens, language }: Anchor): readonly string[] =>
  tokens.words.filter((word) => !isStopWord(word, language.primary) && !isStopWord(word, 'en'));

/** Scripts without spaces say as much in six characters as others in three words. */
const isDenseScript = (text: string): boolean =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/gu)?.length ??
    0) >= 6;
