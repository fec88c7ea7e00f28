/** One way in which a page is turned into that of a link seller. */
export interface Damage {
  readonly id: string;
  /** The page's HTML with the damage done; `null` when the page has no place for it. */
  readonly apply: (html: string) => string | null;
  /** Ids of criteria or red flags of which one must show it: a lower value, or a flag that fires. */
  readonly namedBy: readonly string[];
}

const SHOPS = [
  ['buy cheap running shoes', 'https://solefoot-deals.example/'],
  ['best car insurance quotes', 'https://quick-insurance-quotes.example/'],
  ['cheap personal loans online', 'https://fastloanmart.example/'],
  ['best online casinos', 'https://luckyspins-casino.example/'],
] as const;

const anchor = ([text, href]: readonly [string, string]): string => `<a href="${href}">${text}</a>`;

/** Each damage on its own; `combined` below does them all. */
export const DAMAGES: readonly Damage[] = [
  {
    id: 'farm-links',
    apply: (html) =>
      intoParagraphs(
        html,
        SHOPS.map((shop) => ` Many people today decide to ${anchor(shop)} online.`),
      ),
    namedBy: ['commercial-anchor-share', 'off-topic-outbound', 'spam-links-some', 'spam-links-many'],
  },
  {
    id: 'sells-guest-posts',
    apply: (html) =>
      afterBodyStart(
        html,
        '<nav><ul><li><a href="/buy-guest-post">Buy guest post</a></li><li>Dofollow link $40, permanent, no sponsored tag, DA 55+</li></ul></nav>',
      ),
    namedBy: ['sells-links-undisclosed', 'sells-links-open'],
  },
  {
    id: 'role-author',
    apply: (html) => {
      const unsigned = html
        .replaceAll(
          /<meta[^>]{0,200}(?:name|property)=["']?(?:author|article:author|twitter:creator)["']?[^>]{0,300}>/giu,
          '',
        )
        .replaceAll(/<script[^>]{0,200}application\/ld\+json[^>]{0,200}>[\s\S]*?<\/script>/giu, '')
        .replaceAll(/(?<=(?:rel|itemprop)=["']?)author(?=["'\s>])/giu, 'x')
        .replaceAll(/(?<=class=["'][^"']{0,200})(?:byline|author)/giu, 'x');
      return afterHeadline(unsigned, '<p class="byline">By <a rel="author" href="/author/admin">admin</a></p>');
    },
    namedBy: ['named-author'],
  },
  {
    id: 'hidden-links',
    apply: (html) =>
      intoParagraphs(html, [
        `<span style="font-size:1px;color:#fff">${anchor(['buy cialis online', 'https://rx-fast-pills.example/'])}</span>`,
        `<span style="position:absolute;left:-9999px">${anchor(['best online casinos', 'https://luckyspins-casino.example/'])}</span>`,
      ]),
    namedBy: ['hidden-links', 'hacked-injection'],
  },
  {
    id: 'noindex',
    apply: (html) => intoHead(html, '<meta name="robots" content="noindex">'),
    namedBy: ['noindex-page'],
  },
  {
    id: 'assistant-text',
    apply: (html) =>
      intoParagraphs(html, [
        ' As an AI language model, I cannot browse the internet, but here is what I know about it.',
      ]),
    namedBy: ['llm-leftover-raw'],
  },
  {
    id: 'casino-sidebar',
    apply: (html) =>
      beforeBodyEnd(
        html,
        `<aside class="sidebar"><h3>Partners</h3><ul><li>${anchor(['best online casinos', 'https://luckyspins-casino.example/'])}</li><li>${anchor(['online slots bonus', 'https://megaslots-bonus.example/'])}</li></ul></aside>`,
      ),
    namedBy: ['spam-links-many', 'off-topic-outbound'],
  },
];

export const COMBINED: Damage = {
  id: 'combined',
  apply: (html) =>
    DAMAGES.reduce<string | null>((text, { apply }) => (text === null ? null : (apply(text) ?? text)), html),
  namedBy: [],
};

/** A paragraph with this much text is running text. */
const LONG_PARAGRAPH = 200;

/** Puts the texts at the ends of long paragraphs, spread over the page; `null` without any. */
function intoParagraphs(html: string, texts: readonly string[]): string | null {
  const ends = [...html.matchAll(/<p[\s>](?:(?!<\/p>)[\s\S])*<\/p>/giu)]
    .filter(([paragraph]) => paragraph.replaceAll(/<[^>]*>/gu, '').trim().length >= LONG_PARAGRAPH)
    .map(({ index, 0: paragraph }) => index + paragraph.length - '</p>'.length);
  if (ends.length === 0) return null;
  const places = texts.map((text, at) => ({
    text,
    end: ends[Math.min(ends.length - 1, Math.floor(((at + 0.5) * ends.length) / texts.length))] ?? 0,
  }));
  return places
    .toSorted((a, b) => b.end - a.end)
    .reduce((page, { text, end }) => page.slice(0, end) + text + page.slice(end), html);
}

const inserted = (html: string, at: number, text: string): string => html.slice(0, at) + text + html.slice(at);

function after(html: string, tag: RegExp, text: string): string | null {
  const found = tag.exec(html);
  return found ? inserted(html, found.index + found[0].length, text) : null;
}

const afterBodyStart = (html: string, text: string) => after(html, /<body[^>]*>/iu, text);
const afterHeadline = (html: string, text: string) => after(html, /<\/h1>/iu, text);
const intoHead = (html: string, text: string) => after(html, /<head[^>]*>/iu, text);

function beforeBodyEnd(html: string, text: string): string | null {
  const end = html.toLowerCase().lastIndexOf('</body>');
  return end < 0 ? `${html}${text}` : inserted(html, end, text);
}
