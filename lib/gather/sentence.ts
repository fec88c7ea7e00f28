/**
 * The sentence in which `words` stand within a text, at most `limit` UTF-16 units; when the sentence is longer, the
 * part around the words. `null` when the words do not occur.
 */
export function sentenceAround(text: string, words: string, limit: number): string | null {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return null;
  const from = Math.max(0, at - limit);
  const before = text.slice(from, at);
  const start = from + (lastEnd(before) ?? 0);
  const after = text.slice(at + words.length, at + words.length + limit);
  const end = at + words.length + (firstEnd(after) ?? after.length);
  if (end - start <= limit) return text.slice(start, end).trim().toWellFormed();
  const margin = Math.max(0, Math.floor((limit - words.length) / 2));
  const cutFrom = Math.max(start, at - margin);
  return text
    .slice(cutFrom, Math.min(end, cutFrom + limit))
    .trim()
    .toWellFormed();
}

/** A full stop ends a sentence before a space; the marks of unspaced scripts end it anywhere. */
const SENTENCE_END = /[.!?…]["'”’)\]]?(?=\s)|[。！？।؟]/gu;

function lastEnd(text: string): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  return end;
}

function firstEnd(text: string): number | null {
  const match = text.matchAll(SENTENCE_END).next().value;
  if (match) return match.index + match[0].length;
  return null;
}
