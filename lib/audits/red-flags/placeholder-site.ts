import { articleLeftovers } from '../../computed/article-leftovers.ts';
import { PLACEHOLDER_TAGLINES } from '../../lexicons/placeholder-taglines.ts';
import type { Evidence } from '../audit.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

/** A new blog may keep its tagline by oversight; with more posts it is no longer a sample site. Heuristic. */
const FEW_POSTS = 5;

export const placeholderSite = defineRedFlag({
  id: 'placeholder-site',
  limit: 30,
  scope: 'page',
  documentation: {
    fires: `The article holds sample text such as "lorem ipsum", or the site still has the tagline its software came with and a site check found fewer than ${FEW_POSTS} posts.`,
    guards: 'Quotes, code, tables, words in quotation marks, and articles about templates and sample text.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const found: readonly Evidence[] = articleLeftovers(page, context)
      .filter(({ kind }) => kind === 'placeholder')
      .slice(0, SHOWN_EVIDENCE)
      .map(({ block, quote }) => evidence('red_flags.placeholder_site.words', undefined, atBlock(block, quote)));
    const tagline = page.site.tagline?.trim().toLowerCase() ?? '';
    const isSampleSite =
      PLACEHOLDER_TAGLINES.includes(tagline) && (context.site?.posts.length ?? FEW_POSTS) < FEW_POSTS;
    const shown = isSampleSite
      ? [...found, evidence('red_flags.placeholder_site.tagline', undefined, { quote: page.site.tagline })]
      : found;
    return shown.length === 0 ? null : { summary: message('red_flags.placeholder_site.reason'), evidence: shown };
  },
});
