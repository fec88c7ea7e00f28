import type { Placement } from '../../snapshot/types.ts';
import type { CopiedElement } from '../copied-element.ts';

/**
 * How much of the page's text an element may hold, 0 to 1, and still be taken out as a box beside the article; `null`
 * when it is no such box. The bound keeps a page whose whole content stands in a box with a telling name.
 */
export function boxShare(record: CopiedElement): number | null {
  const byZone = record.opensZone ? ZONE_SHARES[record.zone] : undefined;
  if (byZone !== undefined) return byZone;
  if (record.name === 'button') return BOX_SHARE;
  if (record.name === 'form') return FORM_SHARE;
  // A link in the text may look like a button, or open a popup.
  if (record.name === 'a') return null;
  return record.classAndId !== ' ' && isBox(record.classAndId) ? BOX_SHARE : null;
}

/** Class names repeat across a page, so each distinct string is judged once. */
const judged = new Map<string, boolean>();
const MAX_JUDGED = 20_000;

function isBox(labels: string): boolean {
  const known = judged.get(labels);
  if (known !== undefined) return known;
  const is = BOX_STEMS.test(labels) && BOX_CLASS.test(labels);
  if (judged.size < MAX_JUDGED) judged.set(labels, is);
  return is;
}

/** Shares are heuristic: comments may well be longer than the post, a box of related posts may not. */
const ZONE_SHARES: Partial<Record<Placement, number>> = {
  comments: 0.8,
  navigation: 0.4,
  footer: 0.4,
  sidebar: 0.35,
  header: 0.3,
  related: 0.3,
  share: 0.2,
  ad: 0.2,
  'author-bio': 0.25,
};
const BOX_SHARE = 0.25;
const FORM_SHARE = 0.3;

const BOX_STEMS =
  /newsletter|subscri|sign-?up|optin|opt-in|cta|call-to|promo|cookie|consent|gdpr|login|log-in|sign-?in|paywall|toc|contents|byline|dateline|meta|date|tags|breadcrumb|rating|print|button|btn|popup|modal|banner|teaser|disclo|skip|credits|copyright|follow|donat|survey|poll|vote|jump|embed/i;

/** Whole words of class names: a wide list costs more text than it takes boxes out. */
const BOX_CLASS =
  /(?:^|[\s_-])(?:newsletter(?:[_-]?(?:signup|sign-up|box|form|block|widget|cta|inline|wrap|wrapper|container|module|section|promo))?|subscribe(?:[_-]?(?:box|form|widget|block|wrap|wrapper|container|cta|button))?|subscription(?:[_-](?:widget|box|form|wrap)\S{0,20})?|sign-?up(?:[_-]?(?:box|form|block|module))?|opt-?in(?:[_-]?(?:box|form))?|cta(?:[_-]?(?:box|block|button|wrap|wrapper|banner|inline|section|module|container|card))?|call-to-action|promo(?:[_-]?(?:box|block|banner|bar|unit|card|module))?|cookie(?:s|[_-]?(?:banner|notice|bar|consent|law\S{0,20}|popup))?|consent(?:[_-]?(?:banner|box|layer|dialog))?|gdpr\S{0,20}|login(?:[_-]?(?:form|box|modal))?|signin|paywall(?:[_-]\S{0,20})?|toc(?:[_-]?(?:container|wrapper|box|list|block))?|ez-toc-\S{0,30}|lwptoc\S{0,20}|table-of-contents\S{0,20}|rank-math-toc\S{0,20}|jump-?links?|byline(?:[_-]\S{0,20})?|dateline|(?:post|entry|article|blog|story|page|news)[_-]?(?:meta|date|info|byline|tags|categories|footer|share|header-meta|meta-data|time|author|views|published|rating)|published(?:-date)?|pub-?date|entry-utility|meta[_-](?:info|data|line|wrap|bar|date)|(?:post|entry|article)[_-]{0,2}meta(?:data)?|disclaimer|(?:affiliate[_-]?)?disclosure(?:[_-]?(?:text|box|notice|banner))?|(?:customer|product)[_-]?reviews?|tags(?:[_-]?(?:list|links|cloud|wrap))?|tag-list|tag-cloud|breadcrumbs?|crumbs|kk-star-ratings|post-ratings|print-(?:link|header)|btn|button(?:[_-]?wrapper)?|wp-block-buttons?|popup|modal|skip-link|copyright|follow-us|donate(?:[_-]?(?:box|block))?|poll|screen-reader-text|visually-hidden|sr-only|mw-editsection|reading-time|read-time|wp-embedded-content)(?=$|\s)/i;
