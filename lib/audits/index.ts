import type { Audit } from './audit.ts';
import { contentDepth } from './content-quality/content-depth.ts';
import { keywordStuffing } from './content-quality/keyword-stuffing.ts';
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
import { canonical } from './on-page/canonical.ts';
import { headings } from './on-page/headings.ts';
import { indexability } from './on-page/indexability.ts';
import { metaDescription } from './on-page/meta-description.ts';
import { titleQuality } from './on-page/title-quality.ts';
import { contactReachability } from './openness/contact-reachability.ts';
import { topicalFocus } from './topic-fit/topical-focus.ts';
import { authorDepth } from './trust/author-depth.ts';
import { editorialTransparency } from './trust/editorial-transparency.ts';
import { namedAuthor } from './trust/named-author.ts';
import { orgSocialLinks } from './trust/org-social-links.ts';
import { siteIdentity } from './trust/site-identity.ts';

/** Every criterion, in display order. Adding one is one file and one line here. */
export const AUDITS: readonly Audit[] = [
  topicalFocus,
  commercialAnchorShare,
  editorialCitationShare,
  offTopicOutbound,
  linkFollowability,
  outboundDensity,
  internalLinking,
  contentDepth,
  structure,
  keywordStuffing,
  namedAuthor,
  siteIdentity,
  authorDepth,
  editorialTransparency,
  orgSocialLinks,
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
