import type { ArticleFacts, TitleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { documentTitle } from './document-title.ts';
import { headlineOf } from './headline.ts';
import { statedTitles } from './stated-titles.ts';

/** The document's title as it stands in the head. */
export function gatherTitle(context: GatherContext): TitleFacts {
  return documentTitle(context.document);
}

/**
 * The article's headline. The page states it up to four times (heading, Open Graph, JSON-LD, `<title>`), each with
 * its own faults: the heading that agrees best with the others is what a reader sees, so it comes first.
 */
export function gatherHeadline(context: GatherContext): Pick<ArticleFacts, 'title' | 'titleSource'> {
  const headline = headlineOf(context);
  if (headline) return { title: headline.text, titleSource: 'heading' };
  const [stated] = statedTitles(context);
  return stated ? { title: stated.text, titleSource: stated.source } : { title: null, titleSource: null };
}
