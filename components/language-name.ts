/** A language tag in the reader's words, such as "English (United States)"; the tag itself when it is none. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const NAMES = new Intl.DisplayNames(undefined, { type: 'language', fallback: 'code' });
