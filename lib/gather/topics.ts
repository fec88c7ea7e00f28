import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import { decodeTwiceEncoded } from '../snapshot/twice-encoded.ts';
import type { ArticleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { query } from './dom.ts';
import { asList, ownValue } from './json-ld.ts';
import { articleNode } from './linked-data.ts';
import { metaContent, metaTagsOf } from './meta-tags.ts';
import { visibleText } from './visible-text.ts';

/** What the article is filed under, and its summary in the page's own words. */
export function gatherTopics(context: GatherContext): Pick<ArticleFacts, 'topics' | 'excerpt'> {
  const node = articleNode(context);
  const tags = metaTagsOf(context);
  const stated = [
    ...(tags.get('article:section') ?? []),
    ...(tags.get('article:tag') ?? []),
    ...['articleSection', 'keywords']
      .flatMap((key) => asList(ownValue(node, key)))
      .filter((text) => typeof text === 'string'),
  ].flatMap((text) => text.slice(0, LIMITS.metaContent).split(','));
  const linked = [...query(context.document, TOPIC_LINKS)]
    .slice(0, MAX_TOPICS * 4)
    .filter((link) => !ASIDE_ZONES.has(context.copy.zoneOf(link)))
    .map((link) => visibleText(link, MAX_TOPIC_LENGTH + 1));
  const topics = new Map<string, string>();
  for (const text of [...stated, ...linked]) {
    const topic = plainText(decodeTwiceEncoded(text), LIMITS.anchorText);
    if (topic !== '' && topic.length <= MAX_TOPIC_LENGTH)
      topics.set(topic.toLowerCase(), topics.get(topic.toLowerCase()) ?? topic);
  }
  return {
    topics: [...topics.values()].slice(0, MAX_TOPICS),
    excerpt: metaContent(context, 'description', 'og:description'),
  };
}

const TOPIC_LINKS =
  'a[rel~="tag"], a[rel~="category"], .cat-links a, .tags-links a, .post-categories a, .post-tags a, .entry-categories a, .p-category';
/** Tag clouds and the labels of other posts stand there. */
const ASIDE_ZONES: ReadonlySet<string> = new Set(['related', 'sidebar', 'footer', 'navigation', 'comments']);
const MAX_TOPICS = 30;
const MAX_TOPIC_LENGTH = 60;
