import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { type ClassifiedAnchor, classifyAnchor } from './anchor-class.ts';
import { computed } from './computed.ts';
import { type FollowVerdict, followVerdict } from './link-follow.ts';
import { type LinkKind, otherLinkKinds, webLinkKinds } from './link-kinds.ts';
import { linkRoute } from './link-route.ts';
import { pageLanguage } from './page-language.ts';
import { pageRobots } from './page-robots.ts';
import { sitePublisher } from './publisher.ts';
import { ownNiches } from './spam-niches.ts';
import { spamNicheOf } from './spam-target.ts';
import { isCommercialTarget, isReferenceTarget } from './target-kind.ts';
import { parseWebAddress, type WebAddress } from './web-address.ts';

/** A link of the page with everything that follows from its address, its text and its place. */
export interface JudgedLink {
  readonly link: LinkFact;
  /** Registrable domain of the final target (the host for an IP address); `null` when it is unknown or no web address. */
  readonly domain: string | null;
  /** `outbound`: to another site, forwarding paths of the own site included. `contact`: mail, phone, messenger. */
  readonly relation: 'outbound' | 'internal' | 'contact' | 'other';
  readonly follow: FollowVerdict;
  readonly kinds: readonly LinkKind[];
  readonly anchor: ClassifiedAnchor;
  /** The target is an encyclopaedia, journal, authority, newspaper or the like. */
  readonly isReference: boolean;
  /** The target is a home page or sells something. */
  readonly isCommercialTarget: boolean;
  /** The spam niche that the link advertises on a page about something else, or `null`. */
  readonly spamNiche: string | null;
  /** Where a wrapper or a target parameter leads in the end; `null` when it is the address itself, or unknown. */
  readonly finalUrl: string | null;
}

/** Every link of the page, judged, in document order. Rubric sections 3 and 4. */
export const judgedLinks = computed((page, context): readonly JudgedLink[] => {
  const judgement: Judgement = {
    page: parseWebAddress(page.url),
    isPageFollowed: pageRobots(page, context).isFollowed,
    canonicalSite: foreignCanonical(page),
    language: pageLanguage(page, context),
    own: ownNiches(page, context),
    isNewsroom: sitePublisher(page, context).kind === 'newsroom',
  };
  return page.links.map((link) => judge(link, judgement));
});

interface Judgement {
  readonly page: WebAddress | null;
  readonly isPageFollowed: boolean;
  readonly canonicalSite: string | null;
  readonly language: ReturnType<typeof pageLanguage>;
  readonly own: ReadonlySet<string>;
  readonly isNewsroom: boolean;
}

const CONTACT_SCHEME = /^(?:mailto|tel|sms|whatsapp|skype|tg|viber|callto):/i;

function judge(link: LinkFact, judgement: Judgement): JudgedLink {
  const address = link.isWeb ? parseWebAddress(link.href) : null;
  return address ? judgeWebLink(link, address, judgement) : judgeOther(link, judgement);
}

function judgeWebLink(link: LinkFact, address: WebAddress, judgement: Judgement): JudgedLink {
  const { page, isPageFollowed, canonicalSite, language, own, isNewsroom } = judgement;
  const route = linkRoute(link, address, page);
  const kinds = webLinkKinds(link, address, route, page);
  const target = route.target ?? (route.via === 'shortener' ? address : null);
  const isOutbound = address.site !== page?.site || (route.via === 'redirect' && target?.site !== page?.site);
  const anchor = once(() => classifyAnchor(link, target, language));
  const sells = target !== null && isCommercialTarget(target);
  const isPartner = isSister(target ?? address, page) || (isNewsroom && HOUSE_PLACES.has(link.placement));
  const canAdvertise = isOutbound && !isPartner && !kinds.includes('share') && !kinds.includes('social');
  return {
    link,
    domain: target?.site ?? null,
    relation: isOutbound ? 'outbound' : 'internal',
    follow: followVerdict({ link, kinds, isPageFollowed, canonicalSite }),
    kinds,
    get anchor() {
      return anchor();
    },
    isReference: target !== null && isReferenceTarget(target),
    isCommercialTarget: sells,
    spamNiche: canAdvertise ? spamNicheOf({ link, target: target ?? address, anchor, sells, own }) : null,
    finalUrl: target && target !== address ? target.url.href : null,
  };
}

/** Link texts are costly to judge, and most menus are never asked about. */
function once<Value>(derive: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: derive() };
    return known.value;
  };
}

/** Newspapers link their own bingo and betting brands from menus and footers. */
const HOUSE_PLACES: ReadonlySet<LinkFact['placement']> = new Set(['navigation', 'header', 'footer']);
const SHORTEST_SISTER = 3;

/** A brand of the same house carries its name: `sunbingo` of `thesun`. */
function isSister(target: WebAddress, page: WebAddress | null): boolean {
  const name = page?.label?.replace(/^the-?/, '') ?? '';
  return name.length >= SHORTEST_SISTER && (target.label?.includes(name) ?? false);
}

function judgeOther(link: LinkFact, { isPageFollowed, canonicalSite, language }: Judgement): JudgedLink {
  const kinds = otherLinkKinds(link);
  const anchor = once(() => classifyAnchor(link, null, language));
  return {
    link,
    domain: null,
    relation: CONTACT_SCHEME.test(link.href) ? 'contact' : 'other',
    follow: followVerdict({ link: { ...link, isWeb: false }, kinds, isPageFollowed, canonicalSite }),
    kinds,
    get anchor() {
      return anchor();
    },
    isReference: false,
    isCommercialTarget: false,
    spamNiche: null,
    finalUrl: null,
  };
}

/** A canonical address on the same site still credits these links; one on another site may not. */
function foreignCanonical(page: PageSnapshot): string | null {
  const canonical = page.canonical.url === null ? null : parseWebAddress(page.canonical.url);
  return canonical && canonical.site !== parseWebAddress(page.url)?.site ? canonical.site : null;
}
