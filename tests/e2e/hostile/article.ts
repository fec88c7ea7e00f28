const SUBJECTS = ['The gardener', 'A neighbour', 'Our old editor', 'The plumber', 'My sister', 'One quiet reader'];
const VERBS = ['carried', 'described', 'measured', 'repaired', 'remembered', 'weighed', 'counted'];
const OBJECTS = [
  'the wooden gate',
  'a bucket of rain',
  'three winter letters',
  'the copper kettle',
  'every loose stone',
];
const ENDINGS = [
  'before the first frost had settled on the roof of the shed',
  'while the others argued about the price of seed and string',
  'because nobody else had thought of asking for it in spring',
  'and wrote it down in the margin of a borrowed almanac',
];

const SENTENCES_A_PARAGRAPH = 5;
const PARAGRAPHS = 6;

const sentence = (index: number): string =>
  `${pick(SUBJECTS, index)} ${pick(VERBS, index)} ${pick(OBJECTS, index)} ${pick(ENDINGS, index)}.`;

/** The paragraphs of an article, as HTML: plain sentences, no two alike. */
export const PARAGRAPH_LIST: readonly string[] = Array.from({ length: PARAGRAPHS }, (_, paragraph) =>
  Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, index) => sentence(paragraph * SENTENCES_A_PARAGRAPH + index)).join(
    ' ',
  ),
);
export const PARAGRAPHS_HTML: string = PARAGRAPH_LIST.map((text) => `<p>${text}</p>`).join('');

/** The article that most hostile pages hold, and how many words it has without its headline. */
export const ARTICLE = `<article><h1>A quiet morning in the garden</h1>${PARAGRAPHS_HTML}</article>`;
export const ARTICLE_WORDS: number = PARAGRAPH_LIST.join(' ').split(' ').length;

interface PageParts {
  readonly head?: string;
  readonly title?: string;
  readonly html?: string;
}

/** A whole page around a body. */
export const pageAround = (
  body: string,
  { head = '', title = 'A quiet morning', html = 'lang="en"' }: PageParts = {},
) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A page with the article and something hostile after it. */
export const articleWith = (after: string, parts: PageParts = {}): string => pageAround(`${ARTICLE}${after}`, parts);

export const script = (code: string): string => `<script>${code}</script>`;

export const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
