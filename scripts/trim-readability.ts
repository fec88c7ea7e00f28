import type { Plugin } from 'vite';

/**
 * Leaves out of the injected script what of Readability 0.6.0 is never called: gathering runs its search alone and brings
 * its own version of some methods (lib/gather/article/readable-content.ts). Fails the build when a method is not there.
 */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    // The library exports a second entry, which nothing here asks for.
    resolveId: (id, importer) =>
      importer?.endsWith('/@mozilla/readability/index.js') && id.endsWith('-readerable') ? UNUSED_ENTRY : null,
    load: (id) => (id === UNUSED_ENTRY ? 'export default undefined;' : null),
    transform: (code, id) => (id.endsWith('/@mozilla/readability/Readability.js') ? withoutMethods(code) : null),
  };
}

/** The source without the methods of `UNCALLED`, each of which must stand in it once. */
export function withoutMethods(source: string): string {
  return UNCALLED.reduce((code, name) => {
    const [before, after, more] = code.split(new RegExp(`^  ${name}\\([^)]*\\) \\{\\n[^]*?^  \\},\\n`, 'm'));
    if (before === undefined || after === undefined || more !== undefined)
      throw new Error(`Readability has changed: no method ${name}`);
    return before + after;
  }, source);
}

const UNUSED_ENTRY = '\0unused-entry';

const UNCALLED = [
  '_cleanClasses',
  '_cleanStyles',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_getArticleMetadata',
  '_getJSONLD',
  '_isElementWithoutContent',
  '_isProbablyVisible',
  '_isUrl',
  '_isValidByline',
  '_removeScripts',
  '_unescapeHtmlEntities',
  'parse',
] as const;
