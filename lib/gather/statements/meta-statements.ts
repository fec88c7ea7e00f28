import { plainText } from '../../snapshot/plain-text.ts';
import { type ArticleStatements, type MetaStatement, STATEMENT_LIMITS } from '../../snapshot/statements.ts';
import type { GatherContext } from '../context.ts';
import { metaTagsOf } from '../meta-tags.ts';
import { seenParts } from './seen-parts.ts';

/** The `<meta>` elements whose keys may speak of authors or dates. */
export function metaStatements(context: GatherContext): ArticleStatements['meta'] {
  const found: MetaStatement[] = [];
  for (const [key, contents] of metaTagsOf(context)) {
    const isAuthor = AUTHOR_KEY.test(key);
    if (!isAuthor && !DATE_KEY.test(key)) continue;
    for (const content of contents.slice(0, isAuthor ? STATEMENT_LIMITS.parts : 1)) {
      const text = plainText(content, STATEMENT_LIMITS.label);
      found.push({ key, text, seen: isAuthor ? seenParts(text, context) : [] });
      if (found.length === STATEMENT_LIMITS.meta) return found;
    }
  }
  return found;
}

/** Wider than what is believed: which keys count is decided on arrival. */
const AUTHOR_KEY = /author|creator|^byl|^twitter:(?:label|data)1$/;
const DATE_KEY = /date|time|publish|modif|creat|updat|issued|revis|lastmod/;
