import { EDITORIAL_POLICY_SLUGS, IMPRINT_SLUGS, PRIVACY_SLUGS } from '../lexicons/policy-paths.ts';
import { ABOUT_SLUGS, CONTACT_SLUGS } from '../lexicons/site-paths.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { tokenize } from './text-tokens.ts';
import { parseWebAddress, type WebAddress } from './web-address.ts';

export const SITE_PAGE_KINDS = ['about', 'contact', 'imprint', 'privacy', 'editorial-policy'] as const;

export type SitePageKind = (typeof SITE_PAGE_KINDS)[number];

/** The links of this page's template that lead to pages about the site itself: the first of each address. */
export const sitePages = computed((page): Readonly<Record<SitePageKind, readonly LinkFact[]>> => {
  const own = parseWebAddress(page.url);
  const found = new Map<SitePageKind, Map<string, LinkFact>>(SITE_PAGE_KINDS.map((kind) => [kind, new Map()]));
  for (const link of page.links) {
    const address = link.isWeb && TEMPLATE_PLACEMENTS.has(link.placement) ? parseWebAddress(link.href) : null;
    if (address === null || address.site !== own?.site) continue;
    for (const kind of kindsOf(link, address)) {
      const ofKind = found.get(kind);
      if (ofKind && !ofKind.has(link.href)) ofKind.set(link.href, link);
    }
  }
  const pagesOf = (kind: SitePageKind) => [...(found.get(kind)?.values() ?? [])];
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

/** By the last part of the address, or by the link's words when the address says nothing (`/p/42`). */
function kindsOf({ text }: LinkFact, { segments }: WebAddress): readonly SitePageKind[] {
  const slug = (segments.at(-1) ?? '').replaceAll('_', '-').replace(FILE_ENDING, '');
  const names = [slug, ...text.split(LABEL_JOINT).map((part) => tokenize(part).words.join('-'))];
  return SITE_PAGE_KINDS.filter((kind) => names.some((name) => SLUGS[kind].has(name)));
}

/** "Impressum | Kontakt", "About & contact". */
const LABEL_JOINT = /[|/&,•·]/u;
const FILE_ENDING = /\.[a-z]{2,5}$/u;
