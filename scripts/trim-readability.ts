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
    transform: (code, id) =>
      id.endsWith('/@mozilla/readability/Readability.js') ? withoutLogs(withoutTables(withoutMethods(code))) : null,
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

/** The source without the patterns and tables that only those methods use. */
export function withoutTables(source: string): string {
  return UNUSED_TABLES.reduce((code, name) => {
    if (code.includes(`.${name}`)) throw new Error(`Readability has changed: ${name} is used`);
    return code.replace(new RegExp(`^( {2,4})${name}:\\s*(?:/.*/[a-z]*,|\\[.*\\],|[[{]\n[^]*?^\\1[\\]}],)\n`, 'm'), '');
  }, source);
}

/** The source without what it tells a log that is off. */
export function withoutLogs(source: string): string {
  return source
    .replace(/^ *this\.log\([^;]*?\);\n/gm, '')
    .replace(/^( *)if \(this\._debug\) \{\n.*?^\1\}(?: else \{\n.*?^\1\})?\n/gms, '');
}

const UNUSED_ENTRY = '\0unused-entry';

const UNUSED_TABLES = [
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'PRESENTATIONAL_ATTRIBUTES',
  'b64DataUrl',
  'extraneous',
  'jsonLdArticleTypes',
  'nextLink',
  'prevLink',
  'replaceFonts',
  'srcsetUrl',
] as const;

const UNCALLED = [
  '_cleanClasses',
  '_cleanStyles',
  '_fixLazyImages',
  '_findNode',
  '_fixRelativeUris',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_getJSONLD',
  '_isElementWithoutContent',
  '_isProbablyVisible',
  '_isSingleImage',
  '_isUrl',
  '_isValidByline',
  '_removeScripts',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  'parse',
] as const;
