import type { RedFlag } from '../red-flag.ts';
import { canonicalOffsite } from './canonical-offsite.ts';
import { competitor } from './competitor.ts';
import { dormantSite } from './dormant-site.ts';
import { goalLinkNofollow } from './goal-link-nofollow.ts';
import { hackedInjection } from './hacked-injection.ts';
import { hiddenLinks } from './hidden-links.ts';
import { languageMismatch } from './language-mismatch.ts';
import { llmLeftoverRaw } from './llm-leftover-raw.ts';
import { marketplaceListed } from './marketplace-listed.ts';
import { nofollowPage } from './nofollow-page.ts';
import { noindexPage } from './noindex-page.ts';
import { placeholderSite } from './placeholder-site.ts';
import { selfServePlatform } from './self-serve-platform.ts';
import { spamLinksMany } from './spam-links-many.ts';
import { spamLinksSome } from './spam-links-some.ts';

/** Every red flag, lowest limit first. Adding one is one file and one line here. */
export const RED_FLAGS: readonly RedFlag[] = [
  hackedInjection,
  hiddenLinks,
  spamLinksMany,
  noindexPage,
  placeholderSite,
  canonicalOffsite,
  llmLeftoverRaw,
  selfServePlatform,
  dormantSite,
  languageMismatch,
  competitor,
  spamLinksSome,
  nofollowPage,
  marketplaceListed,
  goalLinkNofollow,
];
