import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { AlternateFact, MetaFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { metaTagsOf } from './meta-tags.ts';
import { resolveAddress } from './page-address.ts';

/** What the page's `<meta>` elements say. */
export function gatherMeta(context: GatherContext): MetaFacts {
  const page = context.document;
  const tags = metaTagsOf(context);
  const first = (key: string): string | null => tags.get(key)?.[0] ?? null;
  const descriptions = query(page, 'meta[name="description" i]').length;
  const [charset] = query(page, 'meta[charset]');
  return {
    description: first('description') ?? (descriptions > 0 ? '' : null),
    descriptionCount: descriptions,
    hasHead: query(page, 'html > head').length > 0,
    viewport: first('viewport'),
    charset: (charset && attribute(charset, 'charset')?.slice(0, MAX_CHARSET).toLowerCase()) ?? null,
    generator: first('generator'),
    openGraph: entries(tags, (key) => OPEN_GRAPH.test(key)),
    twitter: entries(tags, (key) => key.startsWith('twitter:')),
    other: entries(tags, (key) => !OPEN_GRAPH.test(key) && !key.startsWith('twitter:') && !OWN_FIELDS.has(key)),
  };
}

/** The page's versions in other languages, as absolute addresses; ones that cannot be resolved are left out. */
export function gatherAlternates(context: GatherContext): readonly AlternateFact[] {
  const found: AlternateFact[] = [];
  for (const link of query(context.document, 'link[rel~="alternate" i][hreflang][href]')) {
    const hreflang = attribute(link, 'hreflang')?.slice(0, MAX_HREFLANG).trim().toLowerCase() ?? '';
    const url = resolveAddress(attribute(link, 'href')?.slice(0, LIMITS.href) ?? '', context.baseUrl);
    if (url === null || hreflang === '') continue;
    if (found.length === LIMITS.alternates) {
      context.report({ code: 'truncated', subject: 'alternates', kept: found.length, seen: null });
      break;
    }
    found.push({ hreflang, url });
  }
  return found;
}

function entries(
  tags: ReadonlyMap<string, readonly string[]>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, string>> {
  const wanted = [...tags].filter(([key]) => isWanted(key)).slice(0, LIMITS.metaEntries);
  // fromEntries defines own properties, so that `__proto__` is a name like any other.
  return Object.fromEntries(wanted.map(([key, [content = '']]) => [key, plainText(content, LIMITS.metaContent)]));
}

const OPEN_GRAPH = /^(?:og|article|book|profile|video|music|product):/;
const OWN_FIELDS = new Set(['description', 'viewport', 'generator']);
const MAX_CHARSET = 40;
const MAX_HREFLANG = 40;
