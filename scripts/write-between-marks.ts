import { readFileSync, writeFileSync } from 'node:fs';

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a document. */
export function writeBetweenMarks(file: string, name: string, text: string): void {
  writeFileSync(file, betweenMarks(readFileSync(file, 'utf8'), name, text));
}

/** @throws when the document lacks one of the marks */
export function betweenMarks(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(open), document.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`The document has no marks ${open} and ${close}.`);
  return `${document.slice(0, from + open.length)}\n\n${text}\n\n${document.slice(to)}`;
}
