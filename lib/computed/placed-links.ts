import type { AuditContext } from '../audits/audit.ts';
import type { SitePost } from '../snapshot/site-evidence.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import type { AnchorClass } from './anchor-class.ts';
import { isFollowed, outboundInArticle } from './article-links.ts';
import { computed } from './computed.ts';
import { type JudgedLink, judgedLinks } from './judged-links.ts';
import { pageLanguage } from './page-language.ts';
import { articleTokens, subjectTokens } from './page-words.ts';
import { siteParts } from './registrable-domain.ts';
import { tokenize } from './text-tokens.ts';
import { isStopWord, stem } from './word-forms.ts';

export type PlacedLinkSign = 'few_links' | 'commercial_target' | 'commercial_text' | 'named_once' | 'off_subject';

export interface PlacedLinks {
  readonly signs: readonly PlacedLinkSign[];
  /** The followed links to other sites than references. */
  readonly links: readonly JudgedLink[];
}

/** A seller places one link, and perhaps another as company. */
const MOST_PLACED = 2;
/** Share of the sentence's words that the title knows too. Heuristic. */
const OFF_SUBJECT_BELOW = 0.1;
/** Shorter sentences share nothing by chance. */
const SHORTEST_SENTENCE = 5;
const COMMERCIAL = new Set<AnchorClass>(['exact-commercial', 'partial-commercial']);

/** The marks of a link that was placed for money, on this page; none without a keyword as link text. */
export const placedLinkSigns = computed((page, context): PlacedLinks => {
  const links = outboundInArticle(page, context).filter((judged) => isFollowed(judged) && !judged.isReference);
  const suspects = links.filter(({ anchor }) => COMMERCIAL.has(anchor.class));
  const [suspect] = suspects;
  if (suspect === undefined) return { signs: [], links };
  const signs: PlacedLinkSign[] = ['commercial_text'];
  if (links.length <= MOST_PLACED) signs.push('few_links');
  if (suspect.isCommercialTarget) signs.push('commercial_target');
  if (isNamedOnce(suspect, page, context)) signs.push('named_once');
  if (isOffSubject(suspect.link, page, context)) signs.push('off_subject');
  return { signs, links: [suspect, ...links.filter((judged) => judged !== suspect)] };
});

function isNamedOnce({ domain, finalUrl, link }: JudgedLink, page: PageSnapshot, context: AuditContext): boolean {
  const label = domain === null ? null : siteParts(finalUrl ?? link.href).label;
  if (label === null) return false;
  const { words } = articleTokens(page, context);
  const joined = label.replaceAll('-', '');
  const inAnchor = tokenize(link.text).words.join('').includes(joined);
  return !inAnchor && !words.includes(joined) && !words.join('').includes(joined);
}

function isOffSubject(link: LinkFact, page: PageSnapshot, context: AuditContext): boolean {
  const { primary } = pageLanguage(page, context);
  const content = (words: readonly string[]) =>
    new Set(words.filter((word) => !isStopWord(word, primary)).map((word) => stem(word, primary)));
  const subject = content(subjectTokens(page, context).words);
  const sentence = content(tokenize((link.context ?? '').replace(link.text, ' ')).words);
  if (sentence.size < SHORTEST_SENTENCE || subject.size === 0) return false;
  return sentence.intersection(subject).size / sentence.size < OFF_SUBJECT_BELOW;
}

export interface PlacedPosts {
  readonly placed: readonly SitePost[];
  readonly total: number;
  readonly share: number;
  /** Where the true share lies with 95 % confidence (Wilson), 0 to 1. */
  readonly interval: readonly [low: number, high: number];
}

const LEAST_POSTS = 6;

/** Posts of a site check that carry a placed link by their own links; `null` when too few came with their links. */
export const placedPosts = computed((page, context): PlacedPosts | null => {
  const posts = (context.site?.posts ?? []).filter(({ links }) => links !== null);
  if (posts.length < LEAST_POSTS) return null;
  const placed = posts.filter((post) => isPlacedPost(post, page, context));
  const share = placed.length / posts.length;
  return { placed, total: posts.length, share, interval: wilson(share, posts.length) };
});

/** Three of the signs can be read from the links alone: few, to a shop, with a keyword. */
function isPlacedPost(post: SitePost, page: PageSnapshot, context: AuditContext): boolean {
  const links = (post.links ?? []).map((link, index) => linkOfPost(link, index));
  const judged = judgedLinks({ ...page, url: post.url, links }, context).filter(
    (link) => link.relation === 'outbound' && isFollowed(link) && !link.isReference,
  );
  return (
    judged.length <= MOST_PLACED &&
    judged.some(({ isCommercialTarget, anchor }) => isCommercialTarget && COMMERCIAL.has(anchor.class))
  );
}

const linkOfPost = ({ href, text, rel }: NonNullable<SitePost['links']>[number], index: number): LinkFact => ({
  index,
  href,
  isWeb: /^https?:/iu.test(href),
  text,
  textSource: text === '' ? 'none' : 'text',
  isImage: false,
  rel,
  placement: 'article',
  hidden: null,
  element: 'a',
  context: null,
  block: null,
  hasClickHandler: false,
});

/** 95 %. */
const Z = 1.96;

function wilson(share: number, count: number): readonly [number, number] {
  const middle = share + (Z * Z) / (2 * count);
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  const scale = 1 + (Z * Z) / count;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
