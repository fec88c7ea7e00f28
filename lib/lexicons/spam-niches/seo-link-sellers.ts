import type { SpamNiche } from './spam-niche.ts';

/** On-topic on marketing blogs; there it is only spam evidence as an outbound commercial anchor. */
export const SEO_LINK_SELLERS: SpamNiche = {
  id: 'seo-link-sellers',
  hard: [
    'buy backlinks',
    'backlinks for sale',
    'pbn links',
    'guest post service',
    'guest posting service',
    'link building packages',
    'dofollow backlinks',
    'da pa backlinks',
    'rank your website on first page',
    'gsa blast',
    'buy expired domains',
    'traffic bot',
  ],
  soft: ['backlinks', 'link building', 'guest posting'],
  exclude: [],
};
