import type { LanguageFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherLanguage(_context: GatherContext): LanguageFacts {
  return { code: null, declared: null, detected: null, confidence: 0, direction: 'ltr' };
}
