import { REFERENCE_HOSTS, REFERENCE_SUFFIXES } from '../lexicons/reference-hosts.ts';
import { COMMERCIAL_PATHS, EDITORIAL_PATHS } from '../lexicons/target-paths.ts';
import { isHostUnder, type WebAddress } from './web-address.ts';

/** Encyclopaedias, journals, newspapers, authorities and the like: linking there is citing. */
export const isReferenceTarget = ({ host }: WebAddress): boolean =>
  isHostUnder(host, REFERENCES) || REFERENCE_SUFFIXES.some((suffix) => suffix.test(`.${host}`));

/** A home page, or a page that sells: products, prices, services, bookings. */
export function isCommercialTarget(address: WebAddress): boolean {
  if (isReferenceTarget(address)) return false;
  const segments = address.segments.filter((segment) => !LANGUAGE_SEGMENT.test(segment));
  const [first] = segments;
  if (first === undefined) return address.url.search === '';
  if (isEditorialTarget(address)) return false;
  return segments.some((segment) => COMMERCIAL_SEGMENTS.has(segment) || SELLING_WORD.test(segment));
}

/** An article, a study, documentation: told from the address. */
export function isEditorialTarget({ url, segments }: WebAddress): boolean {
  const path = `${url.pathname.toLowerCase()}${url.search.toLowerCase()}`;
  return EDITORIAL_PATHS.some((part) => path.includes(part)) || segments.some((segment) => YEAR.test(segment));
}

const REFERENCES: ReadonlySet<string> = new Set(REFERENCE_HOSTS);
const COMMERCIAL_SEGMENTS: ReadonlySet<string> = new Set(COMMERCIAL_PATHS.map((path) => path.slice(1)));
const LANGUAGE_SEGMENT = /^[a-z]{2}(?:-[a-z]{2})?$/;
const SELLING_WORD =
  /(?:^|[-_])(?:buy|price|prices|pricing|cart|checkout|shop|coupon|discount|quote|casino|bonus)(?:$|[-_])/;
const YEAR = /^20\d\d$/;
