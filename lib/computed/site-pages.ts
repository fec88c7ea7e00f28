import { EDITORIAL_POLICY_SLUGS, IMPRINT_SLUGS, PRIVACY_SLUGS } from '../lexicons/policy-paths.ts';
import { ABOUT_SLUGS, CONTACT_SLUGS } from '../lexicons/site-paths.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { registrableDomain } from './registrable-domain.ts';
import { tokenize } from './text-tokens.ts';

export const SITE_PAGE_KINDS = ['about', 'contact', 'imprint', 'privacy', 'editorial-policy'] as const;

export type SitePageKind = (typeof SITE_PAGE_KINDS)[number];

/** The links of this page's template that lead to pages about the site itself: the first of each address. */
export const sitePages = computed((page): Readonly<Record<SitePageKind, readonly LinkFact[]>> => {
  const candidates = page.links.filter((link) => isTemplateLink(link) && isSameSite(link, page));
  const pagesOf = (kind: SitePageKind) => withoutRepeats(candidates.filter((link) => isKind(link, SLUGS[kind])));
  return {
    about: pagesOf('about'),
    contact: pagesOf('contact'),
    imprint: pagesOf('imprint'),
    privacy: pagesOf('privacy'),
    'editorial-policy': pagesOf('editorial-policy'),
  };
});

const SLUGS: Readonly<Record<SitePageKind, ReadonlySet<string>>> = {
  about: new Set(ABOUT_SLUGS),
  contact: new Set(CONTACT_SLUGS),
  imprint: new Set(IMPRINT_SLUGS),
  privacy: new Set(PRIVACY_SLUGS),
  'editorial-policy': new Set(EDITORIAL_POLICY_SLUGS),
};

const TEMPLATE_PLACEMENTS: ReadonlySet<LinkFact['placement']> = new Set([
  'navigation',
  'header',
  'footer',
  'sidebar',
  'other',
]);

const isTemplateLink = ({ placement }: LinkFact): boolean => TEMPLATE_PLACEMENTS.has(placement);

/** A mail address counts for contact only, and is read elsewhere. */
function isSameSite(link: LinkFact, page: PageSnapshot): boolean {
  const domain = link.isWeb ? registrableDomain(link.href) : null;
  return domain !== null && domain === registrableDomain(page.url);
}

/** By the last part of the address, or by the link's words when the address says nothing (`/p/42`). */
const isKind = ({ href, text }: LinkFact, slugs: ReadonlySet<string>): boolean =>
  slugs.has(lastSegment(href)) || slugs.has(tokenize(text).words.join('-'));

function lastSegment(href: string): string {
  if (!URL.canParse(href)) return '';
  const segment = new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return segment
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/u, '')
    .replaceAll('_', '-');
}

function withoutRepeats(links: readonly LinkFact[]): readonly LinkFact[] {
  return [...new Map(links.toReversed().map((link) => [link.href, link])).values()].reverse();
}
