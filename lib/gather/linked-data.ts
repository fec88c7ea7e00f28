import { LIMITS } from '../snapshot/limits.ts';
import type { GatherContext } from './context.ts';
import { characterData, firstChild, isText, nextSibling, query } from './dom.ts';
import { asList, type JsonObject, type LinkedData, type LinkedNode, ownValue, readLinkedData } from './json-ld.ts';

/** The JSON-LD of a page, read once for all gatherers. */
export function linkedDataOf(context: GatherContext): LinkedData {
  const known = READ.get(context.copy);
  if (known) return known;
  const data = readLinkedData(blocksOf(context.document));
  READ.set(context.copy, data);
  return data;
}

/**
 * The object that describes this page's article, or `null`. Of several the one that names this page's address wins,
 * then one at the top level, then the first; entries of lists, comments and teasers never do.
 */
export function articleNode(context: GatherContext): JsonObject | null {
  const known = ARTICLE_NODES.get(context.copy);
  if (known !== undefined) return known;
  const node = bestNode(context, ARTICLE_TYPES);
  ARTICLE_NODES.set(context.copy, node);
  return node;
}

/** The object that describes the page itself, apart from its article. */
export function webPageNode(context: GatherContext): JsonObject | null {
  return bestNode(context, WEB_PAGE_TYPES);
}

/** Whether a type name is one for articles, such as `BlogPosting` or `NewsArticle`. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPES.test(type);
}

const READ = new WeakMap<GatherContext['copy'], LinkedData>();
const ARTICLE_NODES = new WeakMap<GatherContext['copy'], JsonObject | null>();

const ARTICLE_TYPES =
  /Article$|^(?:BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Recipe|HowTo|Review|AnalysisNewsArticle|TechArticle|CreativeWork|DiscussionForumPosting|QAPage)$/;
const WEB_PAGE_TYPES = /^(?:WebPage|ItemPage|AboutPage|ProfilePage|FAQPage)$/;

function bestNode(context: GatherContext, types: RegExp): JsonObject | null {
  const { nodes } = linkedDataOf(context);
  let best: LinkedNode | null = null;
  let bestRank = 0;
  for (const node of nodes) {
    if (node.isAside || !node.types.some((type) => types.test(type))) continue;
    const rank = 1 + (node.isTopLevel ? 1 : 0) + (namesAddress(node.value, context) ? 2 : 0);
    if (rank > bestRank) {
      best = node;
      bestRank = rank;
    }
  }
  return best?.value ?? null;
}

function namesAddress(node: JsonObject, context: GatherContext): boolean {
  const main = ownValue(node, 'mainEntityOfPage');
  const addresses = [
    ownValue(node, 'url'),
    ownValue(node, '@id'),
    main,
    ...asList(main).map((page) => ownValue(page, '@id')),
  ];
  return addresses.some(
    (address) => typeof address === 'string' && pathOf(address, context) === pathOf(context.url, context),
  );
}

function pathOf(address: string, context: GatherContext): string | null {
  const path = URL.parse(address.slice(0, LIMITS.href), context.baseUrl)?.pathname;
  return path === undefined || path === '/' ? null : path.replace(/\/$/, '');
}

function blocksOf(page: Document): string[] {
  return [...query(page, 'script[type^="application/ld+json" i]')].slice(0, MAX_BLOCKS).map((script) => {
    let text = '';
    for (let node = firstChild(script); node && text.length <= LIMITS.structuredDataBytes; node = nextSibling(node)) {
      if (isText(node)) text += characterData(node);
    }
    return text;
  });
}

/** One more than is read, so that the reader can tell that there were more. */
const MAX_BLOCKS = 31;
