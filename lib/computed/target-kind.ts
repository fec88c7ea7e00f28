import { REFERENCE_HOSTS, REFERENCE_SUFFIXES } from '../lexicons/reference-hosts.ts';
import { COMMERCIAL_PATHS, EDITORIAL_PATHS } from '../lexicons/target-paths.ts';
import { isHostUnder, type WebAddress } from './web-address.ts';

/** Encyclopaedias, journals, newspapers, authorities and the like: linking there is citing. */
export const isReferenceTarget = (address: WebAddress): boolean => kindsOf(address).isReference;

/** A home page, or a page that sells: products, prices, services, bookings. */
export const isCommercialTarget = (address: WebAddress): boolean => kindsOf(address).isCommercial;

/** An article, a study, documentation: told from the address. */
export const isEditorialTarget = (address: WebAddress): boolean => kindsOf(address).isEditorial;

interface TargetKinds {
  readonly isReference: boolean;
  readonly isCommercial: boolean;
  readonly isEditorial: boolean;
}

/** Every link asks several times. */
const known = new WeakMap<WebAddress, TargetKinds>();

function kindsOf(address: WebAddress): TargetKinds {
  const kinds = known.get(address) ?? readKinds(address);
  known.set(address, kinds);
  return kinds;
}

function readKinds(address: WebAddress): TargetKinds {
  const isReference = isReferenceHost(address.host);
  const isEditorial = hasEditorialPath(address);
  return { isReference, isEditorial, isCommercial: !isReference && hasCommercialPath(address, isEditorial) };
}

const isReferenceHost = (host: string): boolean =>
  isHostUnder(host, REFERENCES) || REFERENCE_SUFFIXES.some((suffix) => suffix.test(`.${host}`));

function hasCommercialPath({ url, segments }: WebAddress, isEditorial: boolean): boolean {
  const own = segments.filter((segment) => !LANGUAGE_SEGMENT.test(segment));
  if (own.length === 0) return url.search === '';
  return !isEditorial && own.some((segment) => COMMERCIAL_SEGMENTS.has(segment) || SELLING_WORD.test(segment));
}

function hasEditorialPath({ url, segments }: WebAddress): boolean {
  const path = `${url.pathname}${url.search}`.toLowerCase();
  return EDITORIAL_PATHS.some((part) => path.includes(part)) || segments.some((segment) => YEAR.test(segment));
}

const REFERENCES: ReadonlySet<string> = new Set(REFERENCE_HOSTS);
const COMMERCIAL_SEGMENTS: ReadonlySet<string> = new Set(COMMERCIAL_PATHS.map((path) => path.slice(1)));
const LANGUAGE_SEGMENT = /^[a-z]{2}(?:-[a-z]{2})?$/;
const SELLING_WORD =
  /(?:^|[-_])(?:buy|price|prices|pricing|cart|checkout|shop|coupon|discount|quote|casino|bonus)(?:$|[-_])/;
const YEAR = /^20\d\d$/;
