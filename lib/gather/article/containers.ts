import type { CopiedElement } from '../copied-element.ts';
import type { PageCopy } from '../page-copy.ts';

export interface Container {
  readonly record: CopiedElement;
  /** How plainly its markup says that it holds the article's text: 3 by its own name, 2 an `article`, 1 a `main`. */
  readonly strength: 1 | 2 | 3;
}

/** Elements whose markup says that they hold the main content, in document order. */
export function contentContainers({ elements }: PageCopy): readonly Container[] {
  const found: Container[] = [];
  for (const record of elements) {
    const strength = strengthOf(record);
    if (strength !== null) found.push({ record, strength });
    if (found.length >= MAX_CONTAINERS) break;
  }
  return found;
}

function strengthOf({ name, copy, classAndId }: CopiedElement): Container['strength'] | null {
  if (!CONTAINERS.has(name)) return null;
  if (copy.getAttribute('itemprop') === 'articleBody') return 3;
  if (classAndId !== ' ' && CONTENT_STEM.test(classAndId) && CONTENT_CLASS.test(classAndId)) return 3;
  if (name === 'article') return 2;
  return name === 'main' || copy.getAttribute('role') === 'main' ? 1 : null;
}

const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'td', 'span']);
const MAX_CONTAINERS = 60;
const CONTENT_STEM = /content|body|text|entry|copy|markup|markdown|article/i;

/** Class names that content systems and themes give to the text of a post. */
const CONTENT_CLASS =
  /(?:^|\s)(?:(?:the|td|blog|single|c|l|o|m|wp|js|is|node|field--name|amp|wysiwyg|rich|rte)[_-]{1,2})?(?:(?:entry|post|article|story|blog(?:[_-]?post)?|news|singlepost|single|page|node|body|detail)[_-]{0,2}(?:content|body|text|entry|copy|contents|full-text|inner-content)|articlebody|article_text|markdown-body|body-copy|body-text|available-content|rich-?text|richtext|w-richtext|wysiwyg|text-content|main-text|e-content|entry|storytext|story_text|article__main|content__article-body)(?=$|\s)/i;
