import { LIMITS } from '../snapshot/limits.ts';
import type { ContactFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { linksTo } from './links-to.ts';
import { resolveAddress } from './page-address.ts';
import { pageText } from './page-text.ts';
import { visibleText } from './visible-text.ts';

/** Ways to reach the people behind the page, as far as this page shows them. */
export function gatherContact(context: GatherContext): ContactFacts {
  const text = pageText(context);
  const links = linksTo(context, CONTACT_ADDRESS)
    .slice(0, MAX_LINKS)
    .map((link) => attribute(link, 'href')?.trim().slice(0, LIMITS.href) ?? '');
  const mailed = links
    .filter((href) => /^mailto:/i.test(href))
    .flatMap((href) => addressesIn(decoded(href.slice(7).split('?')[0] ?? '')));
  const called = links
    .filter((href) => /^tel:/i.test(href))
    .map((href) => decoded(href.slice(4)).replace(/[^\d+]/g, ''));
  const messengers = links
    .filter((href) => MESSENGER.test(href))
    .map((href) => resolveAddress(href, context.baseUrl) ?? href);
  return {
    emails: unique([...mailed, ...addressesIn(text)]),
    phones: unique(called.filter((number) => number.replace('+', '').length >= 6)),
    messengers: unique(messengers),
    hasPostalAddress: hasPostalAddress(context),
  };
}

function addressesIn(text: string): readonly string[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)]
    .map(([address]) => address.toLowerCase())
    .filter((address) => !FILE_NAME.test(address));
}

/** A postal address in markup made for it, or a street or legal form with a number in the footer. */
function hasPostalAddress(context: GatherContext): boolean {
  if (
    query(context.document, '[itemprop="streetAddress"], [itemtype$="PostalAddress"], .street-address, .adr').length > 0
  )
    return true;
  const places = [
    ...query(context.document, 'footer, address, .footer, #footer, .imprint, .impressum, .site-info'),
  ].slice(0, MAX_PLACES);
  return places.some((place) => {
    const text = visibleText(place, LIMITS.templateText);
    return STREET.test(text.toLowerCase()) || POSTCODE.test(text);
  });
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, LIMITS.emails);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const CONTACT_ADDRESS = /^(?:mailto|tel|skype|tg|viber):|wa\.me\/|whatsapp\.com\/|t\.me\/|m\.me\/|signal\.me\//i;
/** Share buttons of messengers carry a text and no address; those are not ways to reach the site. */
const MESSENGER =
  /^(?:skype:|tg:|viber:|https?:\/\/(?:wa\.me\/(?:message\/|\+?\d)|api\.whatsapp\.com\/send\/?\?phone=|chat\.whatsapp\.com\/|t\.me\/(?!share)|m\.me\/|signal\.me\/))/i;
const EMAIL =
  /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.[a-z]{2,12}(?![\w-])/gi;
const FILE_NAME = /\.(?:png|jpe?g|gif|webp|svg|css|js)$/;
/**
 * For folded text. Its letters are ranges: counted repetitions of `\p{L}` cost a regular expression compiler more than
 * 100 ms on a footer that is not in Latin-1.
 */
const STREET =
  /\b\d{1,5} [a-z\u00df-\u00f6\u00f8-\u1fff][a-z\u00df-\u00f6\u00f8-\u1fff.' ]{2,40} (?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|suite)\b|\b[a-z\u00df-\u00f6\u00f8-\u1fff-]{3,30}(?:straße|strasse|str\.|gasse|platz|weg|allee) \d{1,4}|\b\d{1,4},? (?:rue|avenue|boulevard|place) |\b(?:calle|viale|rua|ulica|ul\.) [a-z\u00df-\u00f6\u00f8-\u1fff. ]{3,40},? \d{1,4}|\b(?:p\.? ?o\.? box|postfach) \d{1,6}/u;
/** American and British ones; their capitals tell them from other numbers. */
const POSTCODE = /\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/;
const MAX_LINKS = 200;
const MAX_PLACES = 10;
