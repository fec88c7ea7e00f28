import type { Placement } from '../snapshot/types.ts';

/** What an element says about itself: name, `role`, `itemprop`, and its class and id joined by a space. */
export interface ElementLabels {
  readonly name: string;
  readonly role: string | null;
  readonly itemprop: string | null;
  readonly classAndId: string;
}

/**
 * The part of the page that an element opens, judged by its own labels alone, or `null` when it says nothing.
 * The nearest element that says something decides for everything below it.
 */
export function zoneOf(labels: ElementLabels, isInsideArticleElement: boolean): Placement | null {
  if (ROOTS.has(labels.name)) return null;
  if (labels.classAndId === ' ' && labels.role === null && labels.itemprop === null) {
    return zoneByName(labels.name, isInsideArticleElement);
  }
  return (
    zoneByItemprop(labels.itemprop) ??
    (isPost(labels) ? null : zoneByClass(labels.classAndId)) ??
    zoneByRole(labels.role) ??
    zoneByName(labels.name, isInsideArticleElement)
  );
}

/** Their classes describe the whole page (`has-sidebar`, `single-comments-open`), not a part of it. */
const ROOTS = new Set(['html', 'body', 'main']);

/** Systems list a post's tags and settings as classes of the post itself: `tag-share`, `comments-open`. */
function isPost({ name, classAndId }: ElementLabels): boolean {
  return name === 'article' && /(?:^|\s)(?:hentry|type-post|type-page)(?=$|\s)/.test(classAndId);
}

function zoneByItemprop(itemprop: string | null): Placement | null {
  return itemprop === 'comment' ? 'comments' : null;
}

function zoneByRole(role: string | null): Placement | null {
  switch (role) {
    case 'navigation':
    case 'menu':
    case 'menubar':
      return 'navigation';
    case 'complementary':
      return 'sidebar';
    case 'banner':
      return 'header';
    case 'contentinfo':
      return 'footer';
    default:
      return null;
  }
}

function zoneByName(name: string, isInsideArticleElement: boolean): Placement | null {
  switch (name) {
    case 'nav':
      return 'navigation';
    case 'aside':
      return 'sidebar';
    case 'header':
      return isInsideArticleElement ? null : 'header';
    case 'footer':
      return isInsideArticleElement ? null : 'footer';
    default:
      return null;
  }
}

/** Names in camel case, such as `PostCommentText`, hide the word from the patterns below. */
function zoneByCamelCase(classAndId: string): Placement | null {
  return /(?:^|\s)[A-Za-z]{0,20}Comments?(?:List|Item|Body|Text|Content|Section|Thread)?(?=$|\s)/.test(classAndId)
    ? 'comments'
    : null;
}

/** Class names repeat across a page, so each distinct string is judged once. */
const judgedClasses = new Map<string, Placement | null>();
const MAX_JUDGED_CLASSES = 20_000;

function zoneByClass(classAndId: string): Placement | null {
  if (classAndId === ' ') return null;
  const known = judgedClasses.get(classAndId);
  if (known !== undefined) return known;
  const zone = ANY_CLASS.test(classAndId) ? zoneByPatterns(classAndId) : null;
  if (judgedClasses.size < MAX_JUDGED_CLASSES) judgedClasses.set(classAndId, zone);
  return zone;
}

function zoneByPatterns(classAndId: string): Placement | null {
  const labels = hyphenated(classAndId);
  return CLASS_PATTERNS.find(([, pattern]) => pattern.test(labels))?.[0] ?? zoneByCamelCase(classAndId);
}

/** `RelatedPosts-box` says the same as `related-posts-box`. */
function hyphenated(labels: string): string {
  return labels.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Word stems of the patterns below, all in one: most classes have none, and most pages are read only once. */
const ANY_CLASS =
  /comm?ent|kommentar|respond|review|disqus|giscus|utterances|wpd-|hyvor|author|bio|saboxp|abh_box|relate|yarpp|recommend|taboola|outbrain|nav|more|like|share|sharing|shariff|social|addt|a2a|ads|advert|ad-|menu|breadcrumb|pag|side|widget|secondary|footer|colophon|site-|top|masthead/i;

/** Tried in order. Sources: class names of WordPress, Blogger, Ghost, Disqus, Jetpack, YARPP, AddToAny and common themes. */
const CLASS_PATTERNS: readonly (readonly [Placement, RegExp])[] = [
  [
    'comments',
    /(?:^|\s|(?:^|\s)(?:post|entry|blog|article|page|single|view|b|u|wp|fb|the|section|block|js)[_-])(?:comments?|respond|commentlist|comments?[_-](?:list|body|area|section|form|wrap|wrapper|content|container|thread|box|block|item|items|holder)|commentarea|commentbox|jdgm-review-widget|yotpo-main-widget|(?:product|customer|user)[_-]?reviews|disqus[_-]?thread|fb-comments|giscus|utterances|wpd-thread-list|hyvor-talk|kommentare?|comentarios?|commentaires?)(?=$|\s)/i,
  ],
  [
    'author-bio',
    /(?:^|[\s_-])(?:author[_-]?(?:box|bio|card|info|profile|description|about|wrap|section)|about[_-]?(?:the[_-]?)?author|bio[_-]?box|post[_-]author[_-]?(?:box|bio|info|wrap)|saboxplugin-wrap|pp-multiple-authors-boxes-wrapper|molongui-author-box|abh_box)(?=$|[\s_-])/i,
  ],
  [
    'related',
    /(?:^|[\s_-])(?:related(?:[_-]?(?:posts?|articles?|content|stories|news|items|links|topics|coverage))?|relatedposts|jp-relatedposts|yarpp|recommended(?:[_-]?(?:posts?|articles?))?|recommendations|taboola|outbrain|post-navigation|nav-links|read[_-]?more[_-]?posts|more[_-]?(?:stories|posts|articles)|you[_-]?may[_-]?(?:also[_-]?)?like|also[_-]?like)(?=$|\s|_|-(?:list|wrap|wrapper|container|box|section|inner|block))/i,
  ],
  [
    'share',
    /(?:^|[\s_-])(?:sharedaddy|addtoany[_a-z]*|a2a_kit|addthis[_a-z]*|social[_-]?(?:share|sharing|icons?|links|buttons|media|bar)|share[_-]?(?:buttons?|bar|icons?|links|this|post|tools|box|wrap|container|list)|sharing|shariff|sharethis[a-z-]*|share)(?=$|\s)/i,
  ],
  [
    'ad',
    /(?:^|\s)(?:adsbygoogle|google_ads\S*|div-gpt-ad\S*|advert(?:isement|s|ising)?|ad-(?:slot|unit|container|wrapper|banner)|banner-ads?|sponsored-content-box)(?=$|\s)/i,
  ],
  [
    'navigation',
    /(?:^|[\s_-])(?:breadcrumbs?|main-menu|nav-menu|navbar|menu-item|sub-menu|site-navigation|pagination|pager)(?=$|\s)/i,
  ],
  [
    'sidebar',
    /(?:^|\s)(?:sidebar|side-bar|widget-area|widget_(?:recent|archive|categor|tag|calendar|meta|search|nav|rss|pages|links)\S{0,30}|sidebar[_-](?:left|right|primary|secondary|widgets?|inner|column|area|block|item|wrapper|\d)|(?:left|right|main|primary|secondary|page|blog|post|site|article|content|sticky)[_-]sidebar|secondary-content)(?=$|\s)/i,
  ],
  ['footer', /(?:^|\s)(?:footer\d?|site-footer|page-footer|footer-widgets|colophon|site-info)(?=$|\s)/i],
  ['header', /(?:^|\s)(?:site-header|page-topbar|top-bar|masthead|site-branding)(?=$|\s)/i],
];
