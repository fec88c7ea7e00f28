/** A form shadows its own properties with its controls, in the copy as well; a button may hold a heading's text. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['button', 'span'],
]);

/** Not text to read, or able to load, run or clobber. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style template slot iframe frame frameset object embed applet canvas video audio input select textarea link meta base noscript datalist map dialog'.split(
    ' ',
  ),
);

export const COPIED_ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id href src alt role itemprop itemtype rel dir lang'.split(' '),
);

/** What an element of that HTML name is called in the copy; names that Readability knows nothing of become `div`. */
export function copiedName(name: string): string {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const copied = RENAMED.get(name) ?? (PLAIN_NAME.test(name) ? name : 'div');
  if (judged.size < MAX_JUDGED) judged.set(name, copied);
  return copied;
}

const judged = new Map<string, string>();
const MAX_JUDGED = 1_000;

const PLAIN_NAME = /^[a-z][a-z0-9]{0,15}$/;
