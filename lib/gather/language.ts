import type { LanguageFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { metaContent } from './meta-tags.ts';

/**
 * What the page declares about its language. What its text says is read on arrival, from the article's blocks, so
 * that the verdict is the same in every browser and the injected script stays small.
 */
export function gatherLanguage(context: GatherContext): LanguageFacts {
  const [root] = query(context.document, 'html');
  const [body] = query(context.document, 'html > body');
  const written =
    (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))) ?? metaContent(context, 'content-language');
  const declared = written?.slice(0, MAX_TAG).trim() ?? '';
  const direction = (root && attribute(root, 'dir')) ?? (body && attribute(body, 'dir')) ?? '';
  return {
    code: declared === '' ? null : declared.replaceAll('_', '-').toLowerCase(),
    declared: declared === '' ? null : declared,
    detected: null,
    confidence: 0,
    direction: direction.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
  };
}

const MAX_TAG = 40;
