import type { Niche } from '../settings/audit-settings.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { pageLanguage } from './page-language.ts';
import { navigationLabels } from './site-topics.ts';
import { titleMatch } from './topic-match.ts';

/** How well the site fits the user's niche. */
export type SiteTopicMatch =
  | {
      readonly source: 'posts';
      /** Share of the posts that fit, 0 to 1. */
      readonly value: number;
      readonly fitting: readonly PostTitle[];
      readonly others: readonly PostTitle[];
    }
  | {
      readonly source: 'template';
      /** How much of the niche the menu, the site's name and the titles of related posts speak of, 0 to 1. */
      readonly value: number;
      /** The texts it was read from that name the niche. */
      readonly fitting: readonly string[];
    };

export interface PostTitle {
  readonly title: string;
  readonly url: string;
}

/** A post is about the niche when its title alone reaches this. Rubric 1.A, heuristic. */
const FITTING_TITLE = 0.3;
/** Fewer posts show no habit. */
const LEAST_POSTS = 5;
/** Fewer texts of the template say nothing about a site. */
const LEAST_TEXTS = 3;

/** From the posts of a site check, or else from this page's template; `null` without a niche or with too little to read. */
export const siteTopicMatch = computed((page, context): SiteTopicMatch | null => {
  const { niche } = context.settings;
  if (niche === null || niche.terms.length === 0) return null;
  const { primary } = pageLanguage(page, context);
  const posts = context.site?.posts ?? [];
  if (posts.length >= LEAST_POSTS) {
    const fits = ({ title }: PostTitle) => titleMatch(title, niche, primary) >= FITTING_TITLE;
    const fitting = posts.filter(fits);
    return {
      source: 'posts',
      value: fitting.length / posts.length,
      fitting,
      others: posts.filter((post) => !fits(post)),
    };
  }
  return templateMatch(templateTexts(page), niche, primary);
});

function templateMatch(texts: readonly string[], niche: Niche, language: string | null): SiteTopicMatch | null {
  if (texts.length < LEAST_TEXTS) return null;
  return {
    source: 'template',
    value: titleMatch(texts.join(' | '), niche, language),
    fitting: texts.filter((text) => titleMatch(text, niche, language) > 0),
  };
}

function templateTexts(page: PageSnapshot): readonly string[] {
  const related = page.links.filter(({ placement, isWeb }) => placement === 'related' && isWeb);
  const texts = [
    page.site.name,
    page.site.tagline,
    ...navigationLabels(page).map(({ text }) => text),
    ...related.map(({ text }) => text),
    ...page.feeds.map(({ title }) => title),
  ];
  return [...new Set(texts.flatMap((text) => text?.trim() || []))];
}
