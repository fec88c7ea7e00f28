import type { Audit } from './audit.ts';
import { contentDepth } from './content-quality/content-depth.ts';
import { keywordStuffing } from './content-quality/keyword-stuffing.ts';
import { lowEffortText } from './content-quality/low-effort-text.ts';
import { originalityEvidence } from './content-quality/originality-evidence.ts';
import { readability } from './content-quality/readability.ts';
import { structure } from './content-quality/structure.ts';
import { cadenceSanity } from './engagement/cadence-sanity.ts';
import { dateClarity } from './engagement/date-clarity.ts';
import { readerEngagement } from './engagement/reader-engagement.ts';
import { readerExperience } from './engagement/reader-experience.ts';
import { siteActivity } from './engagement/site-activity.ts';
import { commercialAnchorShare } from './link-practice/commercial-anchor-share.ts';
import { editorialCitationShare } from './link-practice/editorial-citation-share.ts';
import { internalLinking } from './link-practice/internal-linking.ts';
import { linkFollowability } from './link-practice/link-followability.ts';
import { offTopicOutbound } from './link-practice/off-topic-outbound.ts';
import { outboundDensity } from './link-practice/outbound-density.ts';
import { placedLinkPattern } from './link-practice/placed-link-pattern.ts';
import { qualifiedPaidLinks } from './link-practice/qualified-paid-links.ts';
import { canonical } from './on-page/canonical.ts';
import { headings } from './on-page/headings.ts';
import { indexability } from './on-page/indexability.ts';
import { metaDescription } from './on-page/meta-description.ts';
import { titleQuality } from './on-page/title-quality.ts';
import { acceptsContributions } from './openness/accepts-contributions.ts';
import { contactReachability } from './openness/contact-reachability.ts';
import { guestAuthorEvidence } from './openness/guest-author-evidence.ts';
import { guidelinesQuality } from './openness/guidelines-quality.ts';
import { topicMatchPage } from './topic-fit/topic-match-page.ts';
import { topicMatchSite } from './topic-fit/topic-match-site.ts';
import { topicalFocus } from './topic-fit/topical-focus.ts';
import { authorDepth } from './trust/author-depth.ts';
import { editorialTransparency } from './trust/editorial-transparency.ts';
import { namedAuthor } from './trust/named-author.ts';
import { orgSocialLinks } from './trust/org-social-links.ts';
import { siteIdentity } from './trust/site-identity.ts';

/** Every criterion, in display order. Adding one is one file and one line here. */
export const AUDITS: readonly Audit[] = [
  topicMatchPage,
  topicMatchSite,
  topicalFocus,
  commercialAnchorShare,
  editorialCitationShare,
  offTopicOutbound,
  placedLinkPattern,
  linkFollowability,
  qualifiedPaidLinks,
  outboundDensity,
  internalLinking,
  contentDepth,
  originalityEvidence,
  lowEffortText,
  structure,
  readability,
  keywordStuffing,
  namedAuthor,
  siteIdentity,
  authorDepth,
  editorialTransparency,
  orgSocialLinks,
  acceptsContributions,
  guestAuthorEvidence,
  guidelinesQuality,
  contactReachability,
  siteActivity,
  cadenceSanity,
  dateClarity,
  readerEngagement,
  readerExperience,
  titleQuality,
  headings,
  metaDescription,
  canonical,
  indexability,
];
