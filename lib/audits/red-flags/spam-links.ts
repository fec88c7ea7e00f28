import { isFollowed, outboundInArticle, outboundInTemplate } from '../../computed/article-links.ts';
import { computed } from '../../computed/computed.ts';
import { isNewsroom } from '../../computed/farm-signals.ts';
import type { JudgedLink } from '../../computed/judged-links.ts';
import { sitePublisher } from '../../computed/publisher.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext, Evidence } from '../audit.ts';
import { atLink, evidence } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';

export interface SpamLinks {
  /** Followed links of the article to spam niches, one for each domain. */
  readonly inArticle: readonly JudgedLink[];
  /** The same in navigation, sidebar, header or footer. */
  readonly inTemplate: readonly JudgedLink[];
}

/** Different spam domains in the article from which one is no slip any more. Heuristic. */
export const MANY_SPAM_DOMAINS = 3;

/** Followed links to spam niches that neither the site, the article nor the user deals in. Comments are left out. */
export const spamLinks = computed(
  (page, context): SpamLinks => ({
    inArticle: oncePerDomain(outboundInArticle(page, context)),
    inTemplate: isNews(page, context) ? [] : oncePerDomain(outboundInTemplate(page, context)),
  }),
);

export const isMany = ({ inArticle, inTemplate }: SpamLinks): boolean =>
  inArticle.length >= MANY_SPAM_DOMAINS || inTemplate.length > 0;

export const spamLinkEvidence = ({ inArticle, inTemplate }: SpamLinks): readonly Evidence[] =>
  [...inArticle, ...inTemplate]
    .slice(0, SHOWN_EVIDENCE)
    .map(({ link, spamNiche }) => evidence(`spam_niches.${spamNiche ?? ''}`, undefined, atLink(link)));

/** Newspapers run betting partners in their footers, openly and in their own name. */
const isNews = (page: PageSnapshot, context: AuditContext): boolean =>
  isNewsroom(page, context) || sitePublisher(page, context).kind === 'newsroom';

function oncePerDomain(links: readonly JudgedLink[]): readonly JudgedLink[] {
  const followed = links.filter((judged) => judged.spamNiche !== null && isFollowed(judged));
  return [...new Map(followed.toReversed().map((judged) => [judged.domain, judged])).values()].reverse();
}
