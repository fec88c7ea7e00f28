import { ASSISTANT_LEFTOVERS } from '../lexicons/assistant-leftovers.ts';
import { TEMPLATE_LEFTOVERS } from '../lexicons/placeholder-text.ts';
import { computed } from './computed.ts';
import { compilePhrases, findPhrases } from './phrase-matcher.ts';
import { tokenize } from './text-tokens.ts';

export interface ArticleLeftover {
  readonly kind: 'assistant' | 'placeholder' | 'template';
  /** The words around it, from the page. */
  readonly quote: string;
  /** Position of the article's block. */
  readonly block: number;
}

/** Text in the article's body that nobody read before publishing. Quotes, code and articles about such text are left out. */
export const articleLeftovers = computed(({ article, title }): readonly ArticleLeftover[] => {
  if (article === null) return [];
  const subject = `${article.title ?? ''} ${title.text ?? ''}`;
  const subjects = [subject, ...article.topics];
  const headings = article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const isAboutAssistants = [...subjects, ...headings].some((text) => ABOUT_ASSISTANTS.test(text));
  const isAboutMachines = subjects.some((text) => ABOUT_MACHINES.test(text));
  const isAboutTemplates = ABOUT_TEMPLATES.test(subject);
  return article.blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'quote' || kind === 'code' || kind === 'table') return [];
    return leftoversIn(text)
      .filter((found) => {
        if (found.kind !== 'assistant') return !isAboutTemplates;
        return !isAboutAssistants && (!isAboutMachines || (kind === 'paragraph' && found.isAmidProse));
      })
      .map((found) => ({ kind: found.kind, quote: found.quote, block }));
  });
});

/** Such an article shows what assistants answer, in blocks of its own and without quotation marks. */
const ABOUT_ASSISTANTS =
  /(?<![\p{L}\p{N}])(?:llms?|gpt[\w.-]*|chat ?gpt|claude|gemini|copilot|openai|chatbots?|assistants?|agents?|generative|prompts?|language models?)(?![\p{L}\p{N}])/iu;
/** Such an article may cite an answer; in the midst of its own prose it is left behind all the same. */
const ABOUT_MACHINES =
  /(?<![\p{L}\p{N}])(?:ai|a\.i\.|ki|ia|machine learning|künstliche|artificielle|artificial|yapay)(?![\p{L}\p{N}])/iu;
const ABOUT_TEMPLATES =
  /(?<![\p{L}\p{N}])(?:lorem|placeholder|template|wordpress|handlebars|jinja|liquid|yoast|cms|e-?mail|outreach|pitch|letter|script|example)s?(?![\p{L}\p{N}])/iu;

type Kind = ArticleLeftover['kind'];

/** Sample text that no author writes; other placeholders, such as example addresses, have honest uses in a text. */
const SAMPLE_TEXT = [
  'lorem ipsum dolor',
  'hello world! welcome to wordpress',
  'this is your first post',
  'company name here',
];
/** Fields to fill in, such as `[your name]`: seen in published drafts, and in honest letter templates. */
const FIELD = /^[[{%]/u;

const matcher = compilePhrases<Kind>([
  ...ASSISTANT_LEFTOVERS.map((phrase) => [phrase, FIELD.test(phrase) ? 'template' : 'assistant'] as const),
  ...SAMPLE_TEXT.map((phrase) => [phrase, 'placeholder'] as const),
]);

/** Signs that words alone cannot carry, such as `{{title}}`; compared in lower case. */
const LITERALS: readonly (readonly [string, Kind])[] = TEMPLATE_LEFTOVERS.map((token) => [token, 'template'] as const);
const QUOTED_AROUND = 60;
/** A phrase in quotation marks is spoken about, not left behind; marks before a space close another one. */
const OPENING_QUOTE = /(?:["“„'‘]|«\s?)$/u;

const SENTENCE_END = /[.!?…]\s+$/u;

interface Leftover extends Omit<ArticleLeftover, 'block'> {
  /** Begins a sentence behind another one of the same block. */
  readonly isAmidProse: boolean;
}

function leftoversIn(text: string): readonly Leftover[] {
  const phrases = findPhrases(matcher, tokenize(text))
    .filter(({ start }) => !OPENING_QUOTE.test(text.slice(Math.max(0, start - 2), start)))
    .map(({ tag, start, end }) => ({
      kind: tag,
      quote: around(text, start, end),
      isAmidProse: SENTENCE_END.test(text.slice(Math.max(0, start - 3), start)),
    }));
  const lower = text.toLowerCase();
  const literals = LITERALS.flatMap(([token, kind]) => {
    const start = lower.indexOf(token);
    return start < 0 ? [] : [{ kind, quote: around(text, start, start + token.length), isAmidProse: false }];
  });
  return [...phrases, ...literals];
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - QUOTED_AROUND), end + QUOTED_AROUND).trim();
