import type { GatherContext } from './context.ts';
import { firstText, isJsonObject, ownValue, resolved } from './json-ld.ts';
import { articleNode, linkedDataOf } from './linked-data.ts';
import { metaContent } from './meta-tags.ts';

const MAX_NAMES = 12;

/**
 * Every name under which the site speaks of itself: `og:site_name`, application name, JSON-LD publisher and WebSite,
 * and its host with and without the ending. For taking the site's name off titles and out of bylines.
 */
export function siteNames(context: GatherContext): readonly string[] {
  const known = READ.get(context.copy);
  if (known) return known;
  const { nodes, byId } = linkedDataOf(context);
  const publisher = resolved(ownValue(articleNode(context), 'publisher'), byId);
  const described = nodes
    .filter(({ types, isAside }) => !isAside && types.some((type) => SITE_TYPES.test(type)))
    .flatMap(({ value }) => [firstText(ownValue(value, 'name')), firstText(ownValue(value, 'alternateName'))]);
  const names = [
    metaContent(context, 'og:site_name'),
    metaContent(context, 'application-name', 'apple-mobile-web-app-title'),
    isJsonObject(publisher) ? firstText(ownValue(publisher, 'name')) : null,
    ...described,
    ...hostNames(context.url),
  ];
  const unique = [...new Set(names.filter((name): name is string => name !== null && name.trim() !== ''))].slice(
    0,
    MAX_NAMES,
  );
  READ.set(context.copy, unique);
  return unique;
}

const READ = new WeakMap<GatherContext['copy'], readonly string[]>();
const SITE_TYPES = /^(?:WebSite|Blog|NewsMediaOrganization)$/;

/** `www.acme-news.co.uk` → `acme-news.co.uk`, `acme-news`. */
function hostNames(url: string): readonly string[] {
  const host = URL.parse(url)?.hostname.replace(/^(?:www|m|blog|news)\./, '') ?? '';
  const labels = host.split('.');
  const [main = ''] = labels.toSorted((one, other) => other.length - one.length);
  return main === '' ? [] : [host, main];
}
