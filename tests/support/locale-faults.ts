/** Sentences by their flat key, parts joined by `_`. */
export type Words = ReadonlyMap<string, string>;

/** Longest a translation may be, as a multiple of English, with some room for short labels: the popup is narrow. */
const LONGEST = 2;
const ROOM = 16;

/** Keys whose words may be the same as in English. */
const MAY_BE_EQUAL = new Set(['extension_name', 'extension_direction']);

/** Text that means the same everywhere: no run of three letters outside placeholders, or a term of the trade. */
const SHARED = /^(?:[^\p{L}]|\p{L}{1,2}(?!\p{L}))*$/u;
const TERMS = new Set([
  'Article',
  'Audits',
  'Canonical',
  'Citation',
  'Contact',
  'Desktop',
  'Details',
  'Follow',
  'Image',
  'Images',
  'Links',
  'Mobile',
  'Navigation',
  'Nofollow',
  'Note',
  'Organisation',
  'Page',
  'Provisional',
  'STOP',
  'Score',
  'Site',
  'Sites',
  'Sponsored',
  'Status',
  'UGC',
  'Verdict',
  'audit',
  'audits',
  'min',
]);

/** What is wrong with a translation, one line each; none when it may be shipped. */
export function faultsOf(words: Words, source: Words, language: string): readonly string[] {
  const missing = [...source.keys()].filter((key) => !words.has(key)).map((key) => `${key}: missing`);
  const unknown = [...words.keys()].filter((key) => !source.has(key)).map((key) => `${key}: not in English`);
  const others = [...words].flatMap(([key, text]) => {
    const english = source.get(key);
    return english === undefined ? [] : sentenceFaults(key, text, english, language);
  });
  return [...missing, ...unknown, ...others];
}

function sentenceFaults(key: string, text: string, english: string, language: string): readonly string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('empty');
  if (text !== text.trim() || /\s{2,}/.test(text)) faults.push('blanks too many');
  if (/[<>]/.test(text)) faults.push('markup');
  if (/\bTODO\b|\bFIXME\b|\?\?\?/.test(text)) faults.push('unfinished');
  if (key === 'extension_language' && text !== language.replace('_', '-')) faults.push(`must be ${language}`);

  const forms = text.split(' | ');
  const englishForms = english.split(' | ');
  if (forms.length !== englishForms.length) {
    faults.push(`${forms.length} plural forms, English has ${englishForms.length}`);
  }
  const wanted = placeholders(english);
  const strange = placeholders(text).filter((name) => !wanted.includes(name));
  const lost = wanted.filter((name) => !placeholders(text).includes(name));
  if (strange.length > 0) faults.push(`unknown values: ${strange.join(', ')}`);
  if (lost.length > 0) faults.push(`lost values: ${lost.join(', ')}`);
  // The last form is the one for many, and must hold whatever English says of them.
  const lostInMany = placeholders(englishForms.at(-1) ?? '').filter(
    (name) => !placeholders(forms.at(-1) ?? '').includes(name),
  );
  if (lost.length === 0 && lostInMany.length > 0) faults.push(`values lost in the last form: ${lostInMany.join(', ')}`);

  if (language !== 'en') {
    if (text === english && !mayBeEqual(key, english)) faults.push('left in English');
    const longest = english.length * LONGEST + ROOM;
    if (text.length > longest) faults.push(`${text.length} characters, at most ${longest}`);
  }
  return faults.map((fault) => `${key}: ${fault}`);
}

const placeholders = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+(?:\.1)?)\}/g)].map(([, name = '']) => name)),
];

function mayBeEqual(key: string, english: string): boolean {
  if (MAY_BE_EQUAL.has(key)) return true;
  return english.split(' | ').every((form) => {
    const bare = form.replace(/\{\w+(?:\.1)?\}/g, '').trim();
    return SHARED.test(bare) || TERMS.has(bare);
  });
}
