/** Messages as browsers read them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** How much longer than English other languages come out; German and French need a third more. */
const LONGER = 0.4;

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', y: 'ý' };

/** Every text with accents and longer, with its values and plural forms as they were. */
export function pseudoMessages(messages: Messages, direction: 'ltr' | 'rtl'): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      { ...entry, message: pseudoText(key, entry.message, direction) },
    ]),
  );
}

function pseudoText(key: string, text: string, direction: string): string {
  if (key === 'extension_direction') return direction;
  if (key === 'extension_language' || key === 'extension_name' || key.startsWith('@@')) return text;
  return text.split(' | ').map(longer).join(' | ');
}

function longer(form: string): string {
  const accented = form.replace(/\{[\w.]+\}|[aeioucny]/g, (part) => ACCENTED[part] ?? part);
  const words = ' ññ öö'.repeat(Math.ceil((form.length * LONGER) / 6));
  return `${accented}${form.length > 3 ? words.slice(0, Math.ceil(form.length * LONGER)).trimEnd() : ''}`;
}
