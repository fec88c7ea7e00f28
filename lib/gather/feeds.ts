import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { FeedFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { resolveAddress } from './page-address.ts';

/** The feeds that the page announces, without those of single posts' comments. */
export function gatherFeeds(context: GatherContext): readonly FeedFact[] {
  const feeds = new Map<string, FeedFact>();
  for (const link of query(context.document, 'link[rel~="alternate" i][type][href]')) {
    const format = FORMATS.get(attribute(link, 'type')?.trim().toLowerCase() ?? '');
    const url = resolveAddress(attribute(link, 'href')?.slice(0, LIMITS.href) ?? '', context.baseUrl);
    if (format === undefined || url === null || !/^https?:/.test(url) || COMMENT_FEED.test(url)) continue;
    const title = plainText(attribute(link, 'title') ?? '', LIMITS.anchorText);
    if (!feeds.has(url)) feeds.set(url, { url, format, title: title === '' ? null : title });
    if (feeds.size === LIMITS.feeds) break;
  }
  return [...feeds.values()];
}

const FORMATS: ReadonlyMap<string, FeedFact['format']> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/rdf+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json'],
]);
/** The feeds of readers' comments that WordPress and Blogger announce beside the blog's own. */
const COMMENT_FEED = /\/comments\/(?:feed|default)\b|[?&]feed=comments/;
