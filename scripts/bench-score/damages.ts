/** What a damage needs to know of the page it is done to. */
export interface DamagedPage {
  readonly html: string;
  /** Names of those who sign the article. */
  readonly authors: readonly string[];
  /** The article's headline. */
  readonly title: string;
  /** The article's text as it was read, for putting things inside it. */
  readonly text: string;
}

/** One way in which a page is turned into that of a link seller. */
export interface Damage {
  readonly id: string;
  /** The page's HTML with the damage done; `null` when the page has no place for it. */
  readonly apply: (page: DamagedPage) => string | null;
  /** Ids of criteria or red flags of which one must show it: a lower value, or a flag that fires. */
  readonly namedBy: readonly string[];
  /** What the evidence of that criterion or flag must hold. */
  readonly shows: RegExp;
}

const SHOPS = [
  ['buy cheap running shoes', 'https://solefoot-deals.example/'],
  ['best car insurance quotes', 'https://quick-insurance-quotes.example/'],
  ['cheap personal loans online', 'https://fastloanmart.example/'],
  ['best online casinos', 'https://luckyspins-casino.example/'],
] as const;

const anchor = ([text, href]: readonly [string, string]): string => `<a href="${href}">${text}</a>`;

/** Each damage on its own; `COMBINED` does them all. */
export const DAMAGES: readonly Damage[] = [
  {
    id: 'farm-links',
    apply: (page) =>
      intoArticle(
        page,
        SHOPS.map((shop) => ` Many people today decide to ${anchor(shop)} online.`),
      ),
    namedBy: ['commercial-anchor-share', 'off-topic-outbound', 'spam-links-some', 'spam-links-many'],
    shows: /solefoot-deals|quick-insurance|fastloanmart|luckyspins/,
  },
  {
    id: 'sells-guest-posts',
    apply: ({ html }) =>
      afterTag(
        html,
        BODY_START,
        '<nav><ul><li><a href="/buy-guest-post">Buy guest post</a></li><li>Dofollow link $40, permanent, no sponsored tag, DA 55+</li></ul></nav>',
      ),
    namedBy: ['sells-links-undisclosed', 'sells-links-open'],
    shows: /buy.guest.post|dofollow link/i,
  },
  {
    id: 'role-author',
    apply: ({ html, authors, title }) => {
      const renamed = authors
        .filter((name) => name.length >= SHORTEST_NAME)
        .reduce((text, name) => text.replaceAll(wholeName(name), 'admin'), html);
      return afterHeadline(renamed, title, '<p class="byline">By <a rel="author" href="/author/admin">admin</a></p>');
    },
    namedBy: ['named-author'],
    shows: /admin/,
  },
  {
    id: 'hidden-links',
    apply: (page) =>
      intoArticle(page, [
        `<span style="font-size:1px;color:#fff">${anchor(['buy cialis online', 'https://rx-fast-pills.example/'])}</span>`,
        `<span style="position:absolute;left:-9999px">${anchor(['best online casinos', 'https://luckyspins-casino.example/'])}</span>`,
      ]),
    namedBy: ['hidden-links', 'hacked-injection'],
    shows: /rx-fast-pills|luckyspins/,
  },
  {
    id: 'noindex',
    apply: ({ html }) => afterTag(html, /<head[^>]*>/iu, '<meta name="robots" content="noindex">'),
    namedBy: ['noindex-page'],
    shows: /noindex/,
  },
  {
    id: 'assistant-text',
    apply: (page) =>
      intoArticle(page, [' As an AI language model, I cannot browse the internet, but here is what I know about it.']),
    namedBy: ['llm-leftover-raw'],
    shows: /As an AI language model/,
  },
  {
    id: 'casino-sidebar',
    apply: ({ html }) =>
      beforeBodyEnd(
        html,
        `<aside class="sidebar"><h3>Partners</h3><ul><li>${anchor(['best online casinos', 'https://luckyspins-casino.example/'])}</li><li>${anchor(['online slots bonus', 'https://megaslots-bonus.example/'])}</li></ul></aside>`,
      ),
    namedBy: ['spam-links-many', 'off-topic-outbound'],
    shows: /luckyspins|megaslots/,
  },
];

export const COMBINED: Damage = {
  id: 'combined',
  apply: (page) =>
    DAMAGES.reduce<string | null>(
      (html, { apply }) => (html === null ? null : (apply({ ...page, html }) ?? html)),
      page.html,
    ),
  namedBy: [],
  shows: /(?:)/,
};

/** Behind the head and its comments, which speak of bodies as well. */
const BODY_START = /<\/head>(?:\s+|<!--(?:(?!-->)[\s\S])*-->)*<body[^>]*>/iu;
/** A shorter name stands in too many words. */
const SHORTEST_NAME = 3;
/** A paragraph with this much text is running text. */
const LONG_PARAGRAPH = 200;
/** So much of a paragraph's start is looked for in the article. */
const COMPARED_CHARACTERS = 40;

/** The name where it is no part of a longer word. Letters beyond ASCII may be written as entities. */
const wholeName = (name: string): RegExp => {
  const letters = [...name].map((letter) =>
    letter > '~'
      ? `(?:${letter}|(?i:&#x0*${hex(letter)};)|&#0*${letter.codePointAt(0)};|&[A-Za-z]+;)`
      : RegExp.escape(letter),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('')}(?![\\p{L}\\p{N}])`, 'gu');
};

const hex = (letter: string): string => letter.codePointAt(0)?.toString(16) ?? '';

/** Puts the texts at the ends of long paragraphs of the article, spread over it; `null` without any. */
function intoArticle({ html, text }: DamagedPage, additions: readonly string[]): string | null {
  const article = plain(text);
  const ends = [...html.matchAll(/<p[\s>](?:(?!<\/p>)[\s\S])*<\/p>/giu)]
    .filter(({ index, 0: paragraph }) => {
      if (isQuoted(html, index)) return false;
      const words = plain(paragraph.replaceAll(/<[^>]*>/gu, ''));
      return words.length >= LONG_PARAGRAPH && article.includes(words.slice(0, COMPARED_CHARACTERS));
    })
    .map(({ index, 0: paragraph }) => index + paragraph.length - '</p>'.length);
  if (ends.length === 0) return null;
  const places = additions.map((addition, at) => ({
    addition,
    end: ends[Math.min(ends.length - 1, Math.floor(((at + 0.5) * ends.length) / additions.length))] ?? 0,
  }));
  return places
    .toSorted((a, b) => b.end - a.end)
    .reduce((page, { addition, end }) => inserted(page, end, addition), html);
}

/** What a writer leaves unread stands in the writer's own text. */
const isQuoted = (html: string, at: number): boolean =>
  html.lastIndexOf('<blockquote', at) > html.lastIndexOf('</blockquote', at);

/** Letters and digits alone: entities, quotes and spaces differ between source and reading. */
const plain = (text: string): string => text.replaceAll(/&[a-z#\d]{1,10};/giu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '');

const inserted = (html: string, at: number, text: string): string => html.slice(0, at) + text + html.slice(at);

function afterTag(html: string, tag: RegExp, text: string): string | null {
  const found = tag.exec(html);
  return found ? inserted(html, found.index + found[0].length, text) : null;
}

/** After the headline of the highest rank that says the title, else after the first `h1`. */
function afterHeadline(html: string, title: string, text: string): string | null {
  const headlines = [...html.matchAll(/<(h[1-4])[\s>](?:(?!<\/\1>)[\s\S])*<\/\1>/giu)].toSorted(
    ([, one = ''], [, other = '']) => one.localeCompare(other),
  );
  const wanted = plain(title);
  const found =
    headlines.find(([headline]) => plain(headline.replaceAll(/<[^>]*>/gu, '')).includes(wanted)) ??
    headlines.find(([, rank]) => rank?.toLowerCase() === 'h1');
  return found ? inserted(html, found.index + found[0].length, text) : null;
}

function beforeBodyEnd(html: string, text: string): string {
  const end = html.toLowerCase().lastIndexOf('</body>');
  return end < 0 ? `${html}${text}` : inserted(html, end, text);
}
