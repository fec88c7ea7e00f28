import { siteTopicMatch } from '../../computed/site-topic-match.ts';
import { topicMatch } from '../../computed/topic-match.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

/** Share of the niche, before any curve, under which article and site have nothing to do with it. Heuristic. */
const FOREIGN_BELOW = 0.1;
const FOREIGN_POSTS_BELOW = 0.15;
const SHORT_TEXT_WORDS = 150;

export const offNiche = defineRedFlag({
  id: 'off-niche',
  limit: 50,
  scope: 'page',
  documentation: {
    fires: "Neither the article nor the site has anything to do with the user's niche.",
    guards: `No niche is set; the article has under ${SHORT_TEXT_WORDS} words; the page shows too little of the site.`,
    sources: ['https://weelinx.com/guide/how-to-vet-sites-for-guest-posting', 'heuristic'],
  },
  evaluate: (page, context) => {
    const article = topicMatch(page, context);
    const site = siteTopicMatch(page, context);
    if (article === null || site === null || (page.article?.wordCount ?? 0) < SHORT_TEXT_WORDS) return null;
    const isForeignSite = site.value < (site.source === 'posts' ? FOREIGN_POSTS_BELOW : FOREIGN_BELOW);
    if (article.value >= FOREIGN_BELOW || !isForeignSite) return null;
    return {
      summary: message('red_flags.off_niche.reason'),
      evidence: [
        evidence('red_flags.off_niche.article', undefined, { quote: page.article?.title ?? page.title.text }),
        evidence(site.source === 'posts' ? 'red_flags.off_niche.posts' : 'red_flags.off_niche.template'),
      ],
    };
  },
});
