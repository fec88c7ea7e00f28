import type { Message } from '../audits/audit.ts';

/** Turns a message into words. Handed to components and exports, so that neither knows where words come from. */
export type Translate = (message: Message) => string;

/**
 * A translate function over any store of messages in the format that `@wxt-dev/i18n` builds: keys joined by `_`,
 * plural forms joined by ` | `, values as `{name}`, or `{name.1}` for a number with one decimal. The words' own language picks the plural form, for they may be in
 * English where the browser is not.
 *
 * @param lookup message by its flat key; the empty string when there is none
 * @param locale BCP 47 tag for numbers
 */
export function createTranslate(lookup: (flatKey: string) => string, locale: string): Translate {
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(lookup('extension_language') || locale);
  /** The browser takes longer to give a message than it takes to fill it; a table asks for the same few thousands of times. */
  const known = new Map<string, string>();
  const messageOf = (key: string): string => {
    const message = known.get(key) ?? lookup(messageName(key));
    known.set(key, message);
    return message;
  };
  return ({ key, values }) => {
    const found = messageOf(key);
    if (found === '' || values === undefined) return found || key;
    const { count } = values;
    const form = typeof count === 'number' ? pluralForm(found, count, plural) : found;
    return form.replace(/\{(\w+)(\.1)?\}/g, (placeholder, name: string, isDecimal?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? (isDecimal ? decimal : number).format(value) : value;
    });
  };
}

/** The flat name of a dotted key. A hyphen in a message name stops Chrome from loading the extension. */
export const messageName = (key: string): string => key.replaceAll(/[.-]/g, '_');

/** `one | many`, or `none | one | many`. */
function pluralForm(message: string, count: number, plural: Intl.PluralRules): string {
  const forms = message.split(' | ');
  const [none = message] = forms;
  if (forms.length === 3 && count === 0) return none;
  return (plural.select(count) === 'one' ? forms.at(-2) : forms.at(-1)) ?? none;
}
