import { pageLanguage } from '../../computed/page-language.ts';
import { siteParts } from '../../computed/registrable-domain.ts';
import { sitePages } from '../../computed/site-pages.ts';
import type { LinkFact, PageSnapshot } from '../../snapshot/types.ts';
import { defineAudit } from '../audit.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Shares of the value; heuristic. An imprint is the law in three countries, so it weighs more there. */
const SHARES = { about: 0.25, contact: 0.25, legal: 0.25, privacy: 0.1, publisher: 0.15 } as const;
const IMPRINT_SHARES = { ...SHARES, legal: 0.35, about: 0.2, contact: 0.2 } as const;
const IMPRINT_SUFFIXES = new Set(['de', 'at', 'ch']);
/** From here the site is said to tell who is behind it. Heuristic. */
const KNOWN_FROM = 0.5;
/** Menus that open on a click may hide a link from the page as it stands. Heuristic. */
const CONFIDENCE = 0.8;

export const siteIdentity = defineAudit({
  id: 'site-identity',
  category: 'trust',
  weight: 4,
  scope: 'page',
  documentation: {
    measures: 'Whether the site says who is behind it and how to reach them.',
    curve: `about page ${SHARES.about}, contact ${SHARES.contact}, imprint, postal address or phone ${SHARES.legal} (${IMPRINT_SHARES.legal} on .de, .at and .ch), privacy notice ${SHARES.privacy}, publisher with name and logo in structured data ${SHARES.publisher}; added up`,
    guards:
      'Reads links in navigation, header, footer and sidebar, by their address or their words. Unknown when little is found in a language without word lists.',
    sources: [
      'https://developers.google.com/search/blog/2021/06/google-news-sources',
      'https://ranktracker.com/seo/glossary/link-farm',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    const pages = sitePages(page, context);
    const { contact, site } = page;
    const shares = IMPRINT_SUFFIXES.has(siteParts(page.url).suffix ?? '') ? IMPRINT_SHARES : SHARES;
    const found = {
      about: pages.about.length > 0,
      contact: pages.contact.length > 0 || contact.emails.length > 0,
      legal: pages.imprint.length > 0 || contact.hasPostalAddress || contact.phones.length > 0,
      privacy: pages.privacy.length > 0,
      publisher: site.publisher?.hasLogo === true,
    };
    const kinds = ['about', 'contact', 'legal', 'privacy', 'publisher'] as const;
    const value = kinds.reduce((sum, kind) => sum + (found[kind] ? shares[kind] : 0), 0);
    const count = kinds.filter((kind) => found[kind]).length;
    if (value < KNOWN_FROM && !pageLanguage(page, context).isCovered)
      return unknown('audits.site_identity.other_language');
    return scored(
      Math.min(1, value),
      CONFIDENCE,
      message(value >= KNOWN_FROM ? 'audits.site_identity.known' : 'audits.site_identity.vague', {
        count,
        total: kinds.length,
      }),
      [
        ...linkEvidence('about', pages.about),
        ...linkEvidence('contact', pages.contact),
        ...linkEvidence('imprint', pages.imprint),
        ...linkEvidence('privacy', pages.privacy),
        ...otherEvidence(page),
        ...kinds.filter((kind) => !found[kind]).map((kind) => evidence(MISSING[kind])),
      ],
    );
  },
});

const FOUND = {
  about: 'audits.site_identity.about',
  contact: 'audits.site_identity.contact',
  imprint: 'audits.site_identity.imprint',
  privacy: 'audits.site_identity.privacy',
} as const;

const MISSING = {
  about: 'audits.site_identity.no_about',
  contact: 'audits.site_identity.no_contact',
  legal: 'audits.site_identity.no_legal',
  privacy: 'audits.site_identity.no_privacy',
  publisher: 'audits.site_identity.no_publisher',
} as const;

const linkEvidence = (kind: keyof typeof FOUND, links: readonly LinkFact[]) =>
  links.slice(0, 1).map((link) => evidence(FOUND[kind], undefined, atLink(link)));

const otherEvidence = ({ contact, site }: PageSnapshot) => [
  ...contact.emails.slice(0, 1).map((email) => evidence('audits.site_identity.email', undefined, { quote: email })),
  ...contact.phones.slice(0, 1).map((phone) => evidence('audits.site_identity.phone', undefined, { quote: phone })),
  ...(contact.hasPostalAddress ? [evidence('audits.site_identity.postal_address')] : []),
  ...(site.publisher?.hasLogo === true
    ? [evidence('audits.site_identity.publisher', undefined, { quote: site.publisher.name })]
    : []),
];
