/** Titles of pages that stand between a program and the page: Cloudflare, Akamai, PerimeterX, DataDome, Imperva. */
export const WALL_TITLES =
  /^(?:just a moment|attention required! \||please wait|checking your browser|one more step|access (?:to this page has been )?denied|pardon our interruption|are you a (?:robot|human)|human verification|security check|verify(?:ing)? you are (?:a )?human|robot check|ddos-guard|request unsuccessful|bot verification)/i;

/** Sites that show adverts in place of a domain that nobody uses. */
export const PARKING_SITES: ReadonlySet<string> = new Set([
  'afternic.com',
  'bodis.com',
  'dan.com',
  'domainmarket.com',
  'godaddy.com',
  'hugedomains.com',
  'parkingcrew.net',
  'sedo.com',
  'sedoparking.com',
]);

/** Titles of domains on sale. */
export const SALE_WORDS = /\b(?:domain|website)\b.{0,40}\bfor sale\b|\bis for sale\b|\bbuy this domain\b/i;
