import type { HeadingFact, LinkFact } from '../snapshot/types.ts';
import type { Evidence, Message } from './audit.ts';

export const message = (key: string, values?: Message['values']): Message =>
  values === undefined ? { key } : { key, values };

/** One thing to see: what it says, and where it stands when it has a place. */
export const evidence = (
  key: string,
  values?: Message['values'],
  at: Partial<Omit<Evidence, 'message'>> = {},
): Evidence => ({ message: message(key, values), quote: null, url: null, locator: null, ...at });

/** Where a link stands, with its anchor text and target. */
export const atLink = ({ text, href, index }: LinkFact): Omit<Evidence, 'message'> => ({
  quote: text || null,
  url: href,
  locator: { kind: 'link', index },
});

/** Where a heading stands, with its text. */
export const atHeading = ({ text, index }: HeadingFact): Omit<Evidence, 'message'> => ({
  quote: text || null,
  url: null,
  locator: { kind: 'heading', index },
});

/** Where a block of the article stands, with the words in question. */
export const atBlock = (index: number, quote: string | null = null): Omit<Evidence, 'message'> => ({
  quote,
  url: null,
  locator: { kind: 'block', index },
});
