import type { PageSnapshot, StructuredDataFact } from '../../snapshot/types.ts';
import { computed } from '../computed.ts';
import { primarySubtag } from '../page-language.ts';
import { pageRobots } from '../page-robots.ts';
import { registrableDomain } from '../registrable-domain.ts';
import { type PageCheck, pageCheck } from './page-check.ts';

/** How sure the detected language must be before it may contradict the declared one. Heuristic. */
const SURE_OF_LANGUAGE = 0.8;

/** All recommended by Google for articles, none required. https://developers.google.com/search/docs/appearance/structured-data/article */
const RECOMMENDED_PROPERTIES = ['headline', 'author', 'datePublished', 'dateModified', 'image'] as const;
const SHARING_PROPERTIES = ['og:title', 'og:description', 'og:image'] as const;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting)$/u;

/** The rest of a page's head: canonical, robots, language, viewport, sharing card, structured data, https. */
export const headChecks = computed((page, context): readonly PageCheck[] => [
  ...canonicalChecks(page),
  ...pageRobots(page, context).reasons.map((message) => ({
    ...pageCheck('robots-restricted', 'warning'),
    evidence: { message, quote: null, url: null, locator: null },
  })),
  ...languageChecks(page),
  ...(page.meta.viewport === null ? [pageCheck('viewport-missing', 'warning')] : []),
  ...sharingChecks(page),
  ...structuredDataChecks(page),
  ...(page.url.startsWith('http:') ? [pageCheck('not-https', 'warning')] : []),
]);

/** What the canonical link says about this page. */
export type CanonicalStanding = 'self' | 'missing' | 'other-page' | 'other-site' | 'broken' | 'conflicting';

/** Two addresses are the same page when they differ in nothing but scheme, `www.`, a trailing slash, query or fragment. */
export function canonicalStanding({ canonical, url }: PageSnapshot): CanonicalStanding {
  if (canonical.count === 0) return 'missing';
  if (canonical.url === null) return 'broken';
  if (samePlace(canonical.url, url)) return 'self';
  const [own, other] = [registrableDomain(url), registrableDomain(canonical.url)];
  if (own !== null && other !== null && own !== other) return 'other-site';
  return canonical.count > 1 ? 'conflicting' : 'other-page';
}

/** Whether two addresses name one page, whatever their scheme, `www.`, closing slash, query and fragment. */
export function samePlace(a: string, b: string): boolean {
  const place = (address: string) => {
    if (!URL.canParse(address)) return address;
    const { hostname, pathname } = new URL(address);
    return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`;
  };
  return place(a) === place(b);
}

function canonicalChecks(page: PageSnapshot): readonly PageCheck[] {
  const { canonical } = page;
  const at = { quote: canonical.raw, url: canonical.url };
  const several =
    canonical.count > 1 ? [pageCheck('canonical-multiple', 'warning', { count: canonical.count }, at)] : [];
  switch (canonicalStanding(page)) {
    case 'missing':
      return [pageCheck('canonical-missing', 'info')];
    case 'broken':
      return [pageCheck('canonical-broken', 'warning', undefined, at)];
    case 'self':
      return several.length > 0 ? several : [pageCheck('canonical-self', 'good', undefined, at)];
    case 'other-site':
      return [pageCheck('canonical-offsite', 'error', undefined, at), ...several];
    default:
      return [pageCheck('canonical-other', 'warning', undefined, at), ...several];
  }
}

function languageChecks({ language }: PageSnapshot): readonly PageCheck[] {
  if (language.declared === null) return [pageCheck('lang-missing', 'warning')];
  const [declared, detected] = [primarySubtag(language.declared), primarySubtag(language.detected)];
  if (detected === null || language.confidence < SURE_OF_LANGUAGE || declared === detected) return [];
  return [pageCheck('lang-mismatch', 'warning', { declared: language.declared, detected })];
}

function sharingChecks({ meta }: PageSnapshot): readonly PageCheck[] {
  const missing = SHARING_PROPERTIES.filter((property) => !meta.openGraph[property]);
  if (missing.length === 0) return [pageCheck('sharing-good', 'good')];
  return [pageCheck('sharing-missing', 'info', { properties: missing.join(', ') })];
}

function structuredDataChecks({ structuredData, pageKind }: PageSnapshot): readonly PageCheck[] {
  const broken = structuredData
    .filter(({ error }) => error !== null)
    .map(({ error }) => pageCheck('structured-data-broken', 'warning', undefined, { quote: error }));
  if (pageKind.kind !== 'article') return broken;
  const article = structuredData.find(
    (item) => item.error === null && item.types.some((type) => ARTICLE_TYPE.test(type)),
  );
  if (article === undefined) return [...broken, pageCheck('structured-data-missing', 'info')];
  const missing = RECOMMENDED_PROPERTIES.filter((property) => !hasProperty(article, property));
  return missing.length === 0
    ? [...broken, pageCheck('structured-data-good', 'good', { type: article.types.join(', ') })]
    : [...broken, pageCheck('structured-data-incomplete', 'info', { properties: missing.join(', ') })];
}

const hasProperty = ({ properties }: StructuredDataFact, name: string): boolean =>
  Object.hasOwn(properties, name) && properties[name] !== '';
