import { SHARE_ADDRESSES, SOCIAL_HOSTS } from '../../lexicons/social-hosts.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { defineAudit } from '../audit.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE, scored } from '../outcome.ts';

/** Weak by nature: anybody can open a profile. Heuristic. */
const VALUES = { several: 1, one: 0.7, none: 0.4, placeholder: 0 } as const;
const CONFIDENCE = 0.6;
const TEMPLATE = new Set<LinkFact['placement']>(['navigation', 'header', 'footer', 'sidebar', 'share', 'other']);
const SOCIAL = new Set(SOCIAL_HOSTS);

export const orgSocialLinks = defineAudit({
  id: 'org-social-links',
  category: 'trust',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'Whether the site links to profiles of its own elsewhere.',
    curve: `two and more ${VALUES.several}, one ${VALUES.one}, none ${VALUES.none}, only unfilled ones such as facebook.com/ ${VALUES.placeholder}`,
    guards: 'Buttons that share the page are not profiles.',
    sources: ['heuristic'],
  },
  evaluate: ({ links, site }) => {
    const candidates = links.filter(
      (link) => TEMPLATE.has(link.placement) && isSocial(link.href) && !isShare(link.href),
    );
    const profiles = candidates.filter(({ href }) => hasHandle(href));
    const hosts = new Set([...profiles.map(({ href }) => hostOf(href)), ...(site.publisher?.sameAs ?? []).map(hostOf)]);
    const summary =
      hosts.size > 0
        ? message('audits.org_social_links.some', { count: hosts.size })
        : message(candidates.length > 0 ? 'audits.org_social_links.placeholder' : 'audits.org_social_links.none');
    const shown = hosts.size > 0 ? profiles : candidates;
    return scored(
      valueOfProfiles(hosts.size, candidates.length),
      CONFIDENCE,
      summary,
      shown.slice(0, SHOWN_EVIDENCE).map((link) => evidence('audits.org_social_links.link', undefined, atLink(link))),
    );
  },
});

function valueOfProfiles(profiles: number, candidates: number): number {
  if (profiles >= 2) return VALUES.several;
  if (profiles === 1) return VALUES.one;
  return candidates > 0 ? VALUES.placeholder : VALUES.none;
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^(?:www|m|web)\./u, '') : '';
}

const isSocial = (href: string): boolean => SOCIAL.has(hostOf(href));

const isShare = (href: string): boolean => {
  const address = href.replace(/^https?:\/\/(?:www\.|m\.)?/iu, '').toLowerCase();
  return SHARE_ADDRESSES.some((start) => address.startsWith(start));
};

/** A profile has a name after the host; a theme's unfilled link has none. */
const hasHandle = (href: string): boolean => new URL(href).pathname.replaceAll('/', '').length > 1;
