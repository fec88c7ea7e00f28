import { pageLanguage } from '../../computed/page-language.ts';
import { registrableDomain } from '../../computed/registrable-domain.ts';
import { sitePages } from '../../computed/site-pages.ts';
import { FREE_MAIL_DOMAINS } from '../../lexicons/free-mail-domains.ts';
import { defineAudit } from '../audit.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Heuristic. */
const VALUES = { ownAddress: 1, page: 0.7, freeMailOnly: 0.3, none: 0.1 } as const;
const CONFIDENCE = 0.8;

export const contactReachability = defineAudit({
  id: 'contact-reachability',
  category: 'openness',
  weight: 2,
  scope: 'page',
  documentation: {
    measures: 'Whether somebody can be written to.',
    curve: `address at the site's own domain ${VALUES.ownAddress}, contact page ${VALUES.page}, only free mail or messengers ${VALUES.freeMailOnly}, nothing ${VALUES.none}`,
    guards:
      'Unknown when nothing is found in a language without word lists. Reads only what stands on this page. Addresses are shown, never sent anywhere.',
    sources: ['https://developers.google.com/search/blog/2021/06/google-news-sources', 'heuristic'],
  },
  evaluate: (page, context) => {
    const { emails, messengers } = page.contact;
    const own = emails.filter((email) => isOwnAddress(email, page.url));
    if (own.length > 0) {
      return scored(VALUES.ownAddress, CONFIDENCE, message('audits.contact_reachability.own_address'), own.map(quoted));
    }
    const pages = sitePages(page, context);
    const contactPages = [...pages.contact, ...pages.imprint];
    if (contactPages.length > 0) {
      const facts = contactPages.map((link) => evidence('audits.contact_reachability.page', undefined, atLink(link)));
      return scored(VALUES.page, CONFIDENCE, message('audits.contact_reachability.page_only'), facts);
    }
    const others = [...emails, ...messengers];
    if (others.length === 0 && !pageLanguage(page, context).isCovered)
      return unknown('audits.contact_reachability.other_language');
    if (others.length === 0) return scored(VALUES.none, CONFIDENCE, message('audits.contact_reachability.none'));
    const isFreeOnly = emails.every(isFreeMail);
    return scored(
      isFreeOnly ? VALUES.freeMailOnly : VALUES.page,
      CONFIDENCE,
      message(isFreeOnly ? 'audits.contact_reachability.free_mail' : 'audits.contact_reachability.other_address'),
      others.map(quoted),
    );
  },
});

const quoted = (address: string) => evidence('audits.contact_reachability.address', undefined, { quote: address });

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const isFreeMail = (email: string): boolean => FREE_MAIL_DOMAINS.has(domainOf(email));

function isOwnAddress(email: string, url: string): boolean {
  const own = registrableDomain(url);
  return own !== null && registrableDomain(domainOf(email)) === own;
}
