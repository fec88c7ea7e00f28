import type { LinkFact } from '../snapshot/types.ts';
import type { AnchorClass, ClassifiedAnchor } from './anchor-class.ts';
import { hostWords } from './host-words.ts';
import { type NicheHit, nicheHits } from './spam-niches.ts';
import { isEditorialTarget, isReferenceTarget } from './target-kind.ts';
import { tokenize } from './text-tokens.ts';
import type { WebAddress } from './web-address.ts';

export interface SpamTargetFacts {
  readonly link: LinkFact;
  readonly target: WebAddress;
  /** Asked for only when the link text is in question. */
  readonly anchor: () => ClassifiedAnchor;
  /** The target is a home page or sells something. */
  readonly sells: boolean;
  /** Niches that are honest business on this page. */
  readonly own: ReadonlySet<string>;
}

/**
 * The spam niche an outbound link advertises, or `null`. A phrase of the trade in the link text counts unless the
 * target is a source or an article; a domain made of such phrases always counts; a single word of the trade counts
 * only in a commercial link text. What the page itself is about never counts.
 */
export function spamNicheOf({ link, target, anchor, sells, own }: SpamTargetFacts): string | null {
  const inText = foreign(nicheHits(tokenize(link.text)), own);
  const inHost = foreign(hostHits(target), own);
  const hardHost = inHost.find(isHard);
  const isSource = isReferenceTarget(target);
  if (hardHost && !isSource) return hardHost.niche;
  const hardText = inText.find(isHard);
  if (hardText && !isSource && !isEditorialTarget(target)) return hardText.niche;
  const [word] = inText;
  if (!word) return null;
  const isNamedAfterTrade = inHost.some(({ niche }) => niche === word.niche) && !isSource;
  if (isNamedAfterTrade && (TELLING_TRADES.has(word.niche) || anchor().class !== 'naked-url')) return word.niche;
  const inPath = nicheHits(tokenize(target.segments.join(' | ').replaceAll(/[-_]/g, ' ')));
  const isOffer = !isSource || OFFER.test(link.text);
  if (isOffer && inPath.some((hit) => isHard(hit) && hit.niche === word.niche)) return word.niche;
  return sells && COMMERCIAL.has(anchor().class) ? word.niche : null;
}

const COMMERCIAL: ReadonlySet<AnchorClass> = new Set(['exact-commercial', 'brand-emd']);

/** A bare address such as "Bitcoin.de" names a site and offers nothing; a bare casino's does. */
const TELLING_TRADES: ReadonlySet<string> = new Set(['gambling']);

/** On a source's own host only a sale is suspect: a page broken into, not a study of the trade. */
const OFFER = /^(?:buy|cheap|order|purchase)\s/i;

const isHard = ({ strength }: NicheHit): boolean => strength === 'hard';

const foreign = (hits: readonly NicheHit[], own: ReadonlySet<string>): readonly NicheHit[] =>
  hits.filter(({ niche }) => !own.has(niche));

/** The label's words, or its parts between hyphens when it is a name with common words in it. */
function hostHits({ label }: WebAddress): readonly NicheHit[] {
  if (label === null) return [];
  const words = hostWords(label) ?? label.split('-');
  return nicheHits(tokenize(words.join(' ')));
}
