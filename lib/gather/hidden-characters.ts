import type { PageCopy } from './page-copy.ts';

/**
 * Whether words of the page are broken by characters that nobody sees, as is done to keep them from being found. Soft
 * hyphens are honest, and so are zero-width spaces in scripts that put none between words.
 */
export function hasHiddenCharacters({ document }: PageCopy): boolean {
  const text = document.body.textContent ?? '';
  return UNSEEN.test(text) && BROKEN_WORD.test(text);
}

/** The characters alone; a pattern of scripts is slow to compile, and most pages need none. */
const UNSEEN = /[\u200b\u2060-\u2064]|\udb40[\udc20-\udc7f]/;

const BROKEN_WORD =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}][\u200b\u2060-\u2064\u{e0020}-\u{e007f}][\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;
