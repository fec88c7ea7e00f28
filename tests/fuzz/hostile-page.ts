import fc from 'fast-check';

/** A page as data, so that a failure can be shown and made smaller. */
export interface HostilePage {
  readonly head: readonly Shape[];
  readonly body: readonly Shape[];
  /** `parsed`: written down without some end tags and read by the browser; `built`: made node by node, as scripts do. */
  readonly making: 'parsed' | 'built';
  readonly removed: 'head' | 'body' | 'html' | null;
}

type Shape = ElementShape | { readonly kind: 'text' | 'comment'; readonly text: string };

interface ElementShape {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
  /** How many of them stand inside one another. */
  readonly depth: number;
  readonly isClosed: boolean;
}

const NAMES = [
  ...'div p p p section article main header footer aside nav ul ol li a a a h1 h2 h3 h6 table tr td form input'.split(
    ' ',
  ),
  ...'button select textarea img svg math template iframe object base link meta title script style time address'.split(
    ' ',
  ),
  ...'blockquote pre code dialog details noscript font center x-custom a:b span em'.split(' '),
];

/** Properties that a control's name shadows. */
const SHADOWED = [
  ...'parentNode firstChild nextSibling nextElementSibling children childNodes attributes tagName localName'.split(' '),
  ...'textContent innerHTML getAttribute hasAttribute removeChild querySelectorAll closest matches nodeType'.split(' '),
  ...'__proto__ constructor toString body head title URL documentElement implementation defaultView'.split(' '),
];

const WORDS = [
  'Watering tomatoes in a dry summer takes patience and a bucket of rain.',
  'best online casinos',
  'Write for us',
  'Guest post by Ada Green',
  'Sponsored post',
  'By Ines Halvorsen',
  '12 March 2024',
  '3 comments',
  'As an AI language model, I cannot water.',
  '番茄の水やりは朝がよい。',
  'Полив томатов летом',
  'صباح هادئ',
  '\u202Eevil\u0000',
  'cas\u200bino',
  'half \ud800',
  '<b>&amp;</b>',
  ' \n\t ',
  '',
];

const HREFS = [
  '/about',
  'https://other.example/a?b=c#d',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[',
  '//evil.example',
  'mailto:a@b.example',
  'https://u:p@other.example/',
  '',
  '#',
];

const LD = [
  '{"@type":"BlogPosting","author":{"@type":"Person","name":"Ada"},"datePublished":"2024-02-30"}',
  '{"@type":"BlogPosting","__proto__":{"x":1}}',
  '[[[[[[[[',
  '{"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}',
  '<!-- {} -->',
];

const TYPES = ['application/ld+json', 'hidden', 'text', 'checkbox'];
const RELATIONS = ['nofollow', 'canonical', 'author', 'alternate', 'NOFOLLOW  ugc', 'me'];
const LABELS = ['comment', 'byline', 'author-bio', 'sidebar', 'post-content', 'share', 'ad', 'x'.repeat(3_000), '"]{}'];
const STYLES = ['display:none', 'opacity:0', 'position:absolute;left:-9999px', 'color:#fff', '}}'];
const METAS = ['description', 'robots', 'author', 'og:title', 'article:published_time', '__proto__', ''];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }).map((count) => `${WORDS[0]} `.repeat(count)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const attributes = fc.dictionary(
  fc.constantFrom(
    ...'name id class href src rel type style content property itemprop itemtype role lang dir'.split(' '),
    ...'datetime aria-hidden hidden srcset alt onclick form'.split(' '),
  ),
  fc.oneof(
    fc.constantFrom(...SHADOWED),
    fc.constantFrom(...HREFS),
    fc.constantFrom(...TYPES, ...RELATIONS, ...LABELS, ...STYLES, ...METAS),
    fc.constantFrom(...WORDS),
  ),
  { maxKeys: 4 },
);

const { shape } = fc.letrec<{ shape: Shape; element: Shape; leaf: Shape }>((tie) => ({
  shape: fc.oneof({ maxDepth: 6, depthSize: 'medium' }, tie('leaf'), tie('element')),
  leaf: fc.oneof(
    { weight: 8, arbitrary: text.map((value): Shape => ({ kind: 'text', text: value })) },
    { weight: 1, arbitrary: text.map((value): Shape => ({ kind: 'comment', text: value })) },
    { weight: 1, arbitrary: fc.constantFrom(...LD).map(linkedData) },
  ),
  element: fc.record({
    kind: fc.constant('element' as const),
    name: fc.constantFrom(...NAMES),
    attributes,
    children: fc.array(tie('shape'), { maxLength: 6 }),
    depth: fc.oneof(
      { weight: 30, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 600 }) },
    ),
    isClosed: fc.boolean(),
  }),
}));

/** Any page: malformed, nested, clobbered, bidirectional, without head or body. */
export const hostilePage: fc.Arbitrary<HostilePage> = fc.record({
  head: fc.array(shape, { maxLength: 4 }),
  body: fc.array(shape, { minLength: 1, maxLength: 8 }),
  making: fc.constantFrom('parsed', 'built'),
  removed: fc.oneof(
    { weight: 20, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('head' as const, 'body' as const, 'html' as const) },
  ),
});

/** The page as a document that runs nothing. */
export function makeDocument(page: HostilePage): Document {
  const made = page.making === 'parsed' ? parsed(page) : built(page);
  const root = made.documentElement;
  if (page.removed === 'html') root?.remove();
  else if (page.removed !== null) root?.querySelector(page.removed)?.remove();
  return made;
}

function linkedData(json: string): Shape {
  return {
    kind: 'element',
    name: 'script',
    attributes: { type: 'application/ld+json' },
    children: [{ kind: 'text', text: json }],
    depth: 1,
    isClosed: true,
  };
}

function parsed({ head, body }: HostilePage): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${written(head)}<body>${written(body)}`,
    'text/html',
  );
}

function written(shapes: readonly Shape[]): string {
  return shapes
    .map((one) => {
      if (one.kind !== 'element') return one.kind === 'text' ? one.text : `<!--${one.text}-->`;
      const values = Object.entries(one.attributes).map(
        ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
      );
      const end = one.isClosed ? `</${one.name}>`.repeat(one.depth) : '';
      return `<${one.name}${values.join('')}>`.repeat(one.depth) + written(one.children) + end;
    })
    .join('');
}

function built({ head, body }: HostilePage): Document {
  const made = document.implementation.createHTMLDocument('Built');
  // Before the page has elements of these names.
  const { head: intoHead, body: intoBody } = made;
  append(made, intoHead, head);
  append(made, intoBody, body);
  return made;
}

function append(page: Document, parent: Node, shapes: readonly Shape[]): void {
  for (const one of shapes) {
    if (one.kind === 'element') append(page, nested(page, parent, one), one.children);
    else parent.appendChild(one.kind === 'text' ? page.createTextNode(one.text) : page.createComment(one.text));
  }
}

function nested(page: Document, parent: Node, { name, attributes: values, depth }: ElementShape): Node {
  let inner = parent;
  for (let level = 0; level < depth; level += 1) {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    inner = inner.appendChild(element);
  }
  return inner;
}
