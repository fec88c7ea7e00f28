import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { ArticleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { documentTitle } from './document-title.ts';
import { firstText, ownValue } from './json-ld.ts';
import { articleNode } from './linked-data.ts';
import { metaContent } from './meta-tags.ts';
import { siteNames } from './site-names.ts';
import { withoutSiteName } from './title-text.ts';

export interface StatedTitle {
  readonly text: string;
  readonly source: NonNullable<ArticleFacts['titleSource']>;
}

/** The article's titles that the page states outside its body, without the site's name, best first. */
export function statedTitles(context: GatherContext): readonly StatedTitle[] {
  const node = articleNode(context);
  const sites = siteNames(context);
  const stated = [
    { text: metaContent(context, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title'), source: 'open-graph' },
    { text: firstText(ownValue(node, 'headline')) ?? firstText(ownValue(node, 'name')), source: 'json-ld' },
    { text: documentTitle(context.document).text, source: 'title' },
  ] as const;
  return stated
    .map(({ text, source }) => ({ text: withoutSiteName(plainText(text ?? '', LIMITS.title), sites), source }))
    .filter(({ text }) => text !== '');
}
