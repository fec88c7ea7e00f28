import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { TitleFacts } from '../snapshot/types.ts';
import { characterData, firstChild, HTML_NAMESPACE, isText, namespaceUri, nextSibling, query } from './dom.ts';

/** The document's title. SVG's `title` elements are not titles of the page. */
export function documentTitle(page: Document): TitleFacts {
  const titles = [...query(page, 'title')].filter((element) => namespaceUri(element) === HTML_NAMESPACE);
  const [first] = titles;
  return { text: first ? ownText(first) : null, count: titles.length };
}

function ownText(title: Element): string {
  let text = '';
  for (let node = firstChild(title); node && text.length < LIMITS.title * 4; node = nextSibling(node)) {
    if (isText(node)) text += characterData(node);
  }
  return plainText(text, LIMITS.title);
}
