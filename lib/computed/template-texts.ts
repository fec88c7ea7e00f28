import type { Evidence, Locator } from '../audits/audit.ts';
import { computed } from './computed.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';

/** A piece of text that stands around the article: a menu entry, a footer, a sidebar. */
export interface TemplateText {
  readonly place: 'navigation' | 'header' | 'footer' | 'sidebar' | 'other';
  readonly tokens: TextTokens;
  /** Where the link leads, when the piece is one. */
  readonly href: string | null;
  readonly locator: Locator | null;
}

/** Every link text of the template, then the running text of footer and sidebar. */
export const templateTexts = computed((page): readonly TemplateText[] => {
  const texts: TemplateText[] = [];
  for (const { placement, text, href, index } of page.links) {
    const place = PLACES.get(placement);
    if (place && text !== '') texts.push({ place, tokens: tokenize(text), href, locator: { kind: 'link', index } });
  }
  for (const [place, text] of [
    ['footer', page.site.footerText],
    ['sidebar', page.site.sidebarText],
  ] as const) {
    if (text !== '') texts.push({ place, tokens: tokenize(text), href: null, locator: null });
  }
  return texts;
});

/** Words of a text around a finding, as proof to show. */
export function quoteAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - QUOTE_MARGIN);
  const to = Math.min(text.length, end + QUOTE_MARGIN);
  const opening = from > 0 ? '…' : '';
  const closing = to < text.length ? '…' : '';
  return `${opening}${text.slice(from, to).replaceAll(/\s+/g, ' ').trim()}${closing}`.toWellFormed();
}

/** Words of the page with the place they stand in. */
export type FoundText = Pick<Evidence, 'quote' | 'url' | 'locator'>;

const QUOTE_MARGIN = 60;

const PLACES: ReadonlyMap<string, TemplateText['place']> = new Map([
  ['navigation', 'navigation'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['sidebar', 'sidebar'],
  ['other', 'other'],
]);
