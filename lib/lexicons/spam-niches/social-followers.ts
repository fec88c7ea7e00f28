import type { SpamNiche } from './spam-niche.ts';

export const SOCIAL_FOLLOWERS: SpamNiche = {
  id: 'social-followers',
  hard: [
    'buy instagram followers',
    'buy followers',
    'buy tiktok followers',
    'buy youtube views',
    'buy youtube subscribers',
    'buy likes',
    'instagram followers kaufen',
    'comprar seguidores',
    'acheter des followers',
    'comprare follower',
    'kup obserwujących',
    'takipçi satın al',
    'jasa followers',
    'smm panel',
    'cheapest smm panel',
    'buy google reviews',
    'buy trustpilot reviews',
    'buy pva accounts',
    'buy gmail accounts',
    'buy aged accounts',
  ],
  soft: ['followers', 'likes', 'views'],
  exclude: ['grow followers', 'follower growth', 'likes and dislikes'],
};
