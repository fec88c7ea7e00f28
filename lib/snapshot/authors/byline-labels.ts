import { isWordCharacter } from './letters.ts';

/**
 * Where the byline label at the start of a text ends, with the colon and spaces behind it: 3 of `By Jane Doe`, 0 where
 * there is none. Plain phrases in a map: one pattern of all of them takes longer to compile than a page's lines to read.
 */
export function labelEnd(text: string): number {
  const lower = text.slice(0, MAX_LABEL).toLowerCase();
  const phrase = [...(LABELS.get(lower.slice(0, KEY)) ?? []), ...(LABELS.get(lower.charAt(0)) ?? [])].find(
    (label) => lower.startsWith(label) && isWhole(text, label.length),
  );
  if (phrase === undefined) return 0;
  const behind = BEHIND.exec(text.slice(phrase.length))?.[0] ?? '';
  // `Redaktion` is a desk's name as well.
  return phrase === 'redaktion' && !behind.includes(':') ? 0 : phrase.length + behind.length;
}

function isWhole(text: string, end: number): boolean {
  const next = text.charAt(end);
  return !isWordCharacter(next) && !JOINERS.includes(next || ' ');
}

const JOINERS = "'’-";
const BEHIND = /^(?: ?[:：|–-])?\s*/;
const MAX_LABEL = 60;
const KEY = 2;

/** Each of the first with each of the second. */
function pairs(first: string, second: string): readonly string[] {
  return first.split('|').flatMap((one) => second.split('|').map((other) => `${one} ${other}`));
}

const PHRASES: readonly string[] = [
  ...pairs(
    'posts|articles|stories|more|all posts|all articles|all stories|more posts|more articles|more stories',
    'by',
  ),
  ...pairs(
    'view|see|read',
    'all posts by|all articles by|all stories by|more posts by|more articles by|other posts by',
  ),
  ...pairs(
    'article|story|words|text|report|review|reviewed|written|posted|published|submitted|created|edited|authored|contributed|added|compiled|a post|a guest post|guest post|blog post|recipe|interview',
    'by',
  ),
  ...'by|about the author|author|authors|author(s)|author (s)|guest author|contributor|contributors|writer|byline'.split(
    '|',
  ),
  ...pairs(
    'geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|ein beitrag|ein artikel|ein gastbeitrag|beitrag|beiträge|artikel|alles|alle beiträge|alle artikel|zeige alle beiträge|zeige alle artikel|text',
    'von',
  ),
  ...'von|autor|autorin|autoren|autor:innen|autor:in|autor/in|autor*in|verfasser|verfasserin|redaktion|text'.split('|'),
  ...pairs('text &|text und|text and|text +', 'foto|fotos|bild|bilder|photo|photos'),
  ...pairs('écrit|publié|posté|rédigé|proposé|article', 'par'),
  ...'par|auteur|auteure|auteurs|auteures|rédigé|voir tous les articles de'.split('|'),
  ...pairs('escrito|publicado|redactado|enviado|postado|creado|texto', 'por'),
  ...'por|autora|autores|autoras|ver todas las entradas de'.split('|'),
  ...pairs('scritto|pubblicato|postato|articolo|inserito', 'da|di'),
  ...'da|di|autore'.split('|'),
  ...pairs('geschreven|geplaatst|gepubliceerd|tekst', 'door'),
  'door',
  ...pairs('skrevet|skriven|publicerad|publisert|tekst|text', 'av|af'),
  ...'av|af|skribent'.split('|'),
  ...pairs('napisał|napisała|napisane|opublikowane|dodane|dodał', 'przez'),
  ...'napisał|napisała|napisane|opublikowane|dodane|dodał|przez|tekst|napsal|napsala|autorka|vložil|vložila|zveřejnil|zveřejnila'.split(
    '|',
  ),
  ...'написал|написала|опубликовал|опубликовала|опубликовано|добавил|добавила|автор|авторы|автора|авторът|авторка|текст|от'.split(
    '|',
  ),
  ...'yazan|yazar|oleh|penulis|ditulis oleh|tác giả|bởi|szerző|írta|kirjoittanut|kirjoittaja'.split('|'),
  ...'δημοσιεύτηκε από|γράφει ο|γράφει η|συντάκτης|του|της'.split('|'),
  ...'作者|文|撰文|記者|记者|著者|投稿者|執筆者|ライター|글쓴이|작성자|كتب|بقلم|الكاتب|نویسنده|מאת|लेखक|โดย|ผู้เขียน'.split(
    '|',
  ),
];

/** By their first letters, the longest first. */
const LABELS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  PHRASES.toSorted((one, other) => other.length - one.length),
  (phrase) => phrase.slice(0, KEY),
);
