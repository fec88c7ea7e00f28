import type { RedFlag } from '../red-flag.ts';
import { canonicalOffsite } from './canonical-offsite.ts';
import { closedToGuests } from './closed-to-guests.ts';
import { competitor } from './competitor.ts';
import { dormantSite } from './dormant-site.ts';
import { farm3 } from './farm-3.ts';
import { farm4 } from './farm-4.ts';
import { goalLinkNofollow } from './goal-link-nofollow.ts';
import { hackedInjection } from './hacked-injection.ts';
import { hiddenLinks } from './hidden-links.ts';
import { languageMismatch } from './language-mismatch.ts';
import { llmLeftoverRaw } from './llm-leftover-raw.ts';
import { marketplaceListed } from './marketplace-listed.ts';
import { nofollowPage } from './nofollow-page.ts';
import { noindexPage } from './noindex-page.ts';
import { offNiche } from './off-niche.ts';
import { placeholderSite } from './placeholder-site.ts';
import { selfServePlatform } from './self-serve-platform.ts';
import { sellsLinksOpen } from './sells-links-open.ts';
import { sellsLinksUndisclosed } from './sells-links-undisclosed.ts';
import { singleAuthor } from './single-author.ts';
import { singleOrgAuthors } from './single-org-authors.ts';
import { spamLinksMany } from './spam-links-many.ts';
import { spamLinksSome } from './spam-links-some.ts';
import { sponsoredUnqualified } from './sponsored-unqualified.ts';

/** Every red flag, lowest limit first. Adding one is one file and one line here. */
export const RED_FLAGS: readonly RedFlag[] = [
  hackedInjection,
  hiddenLinks,
  sellsLinksUndisclosed,
  spamLinksMany,
  farm4,
  noindexPage,
  placeholderSite,
  canonicalOffsite,
  llmLeftoverRaw,
  sellsLinksOpen,
  selfServePlatform,
  dormantSite,
  languageMismatch,
  competitor,
  sponsoredUnqualified,
  spamLinksSome,
  farm3,
  closedToGuests,
  singleOrgAuthors,
  offNiche,
  nofollowPage,
  marketplaceListed,
  singleAuthor,
  goalLinkNofollow,
];
