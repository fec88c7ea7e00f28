import { ADULT_ESCORT } from './spam-niches/adult-escort.ts';
import { CBD_VAPE } from './spam-niches/cbd-vape.ts';
import { CRYPTO_FOREX_PUMP } from './spam-niches/crypto-forex-pump.ts';
import { ESSAY_MILLS } from './spam-niches/essay-mills.ts';
import { GAMBLING } from './spam-niches/gambling.ts';
import { OCCULT_SERVICES } from './spam-niches/occult-services.ts';
import { PAYDAY_LOANS } from './spam-niches/payday-loans.ts';
import { PHARMA } from './spam-niches/pharma.ts';
import { PIRACY_HACKS } from './spam-niches/piracy-hacks.ts';
import { REPLICA_COUNTERFEIT } from './spam-niches/replica-counterfeit.ts';
import { SEO_LINK_SELLERS } from './spam-niches/seo-link-sellers.ts';
import { SOCIAL_FOLLOWERS } from './spam-niches/social-followers.ts';
import type { SpamNiche } from './spam-niches/spam-niche.ts';

/** Every spam niche we know. */
export const SPAM_NICHES: readonly SpamNiche[] = [
  GAMBLING,
  CBD_VAPE,
  ESSAY_MILLS,
  PAYDAY_LOANS,
  ADULT_ESCORT,
  REPLICA_COUNTERFEIT,
  PHARMA,
  CRYPTO_FOREX_PUMP,
  SOCIAL_FOLLOWERS,
  PIRACY_HACKS,
  OCCULT_SERVICES,
  SEO_LINK_SELLERS,
];
