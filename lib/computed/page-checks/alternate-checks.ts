import { computed } from '../computed.ts';
import { samePlace } from './head-checks.ts';
import { type PageCheck, pageCheck } from './page-check.ts';

/**
 * What is wrong with the page's `hreflang` links. Google wants a valid language (and region), each once, and the page
 * itself among them. https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export const alternateChecks = computed(({ alternates, url }): readonly PageCheck[] => {
  if (alternates.length === 0) return [];
  const checks: PageCheck[] = [];
  const wrong = alternates.filter(({ hreflang }) => !isLanguage(hreflang)).map(({ hreflang }) => hreflang);
  if (wrong.length > 0) checks.push(pageCheck('hreflang-invalid', 'warning', { codes: listed(wrong) }));
  const addresses = Map.groupBy(alternates, ({ hreflang }) => hreflang);
  const double = [...addresses].filter(([, own]) => new Set(own.map((one) => one.url)).size > 1);
  if (double.length > 0) {
    checks.push(pageCheck('hreflang-double', 'warning', { codes: listed(double.map(([code]) => code)) }));
  }
  if (!alternates.some((one) => samePlace(one.url, url))) checks.push(pageCheck('hreflang-no-self', 'info'));
  return checks.length > 0 ? checks : [pageCheck('hreflang-good', 'good', { count: addresses.size })];
});

const MOST_LISTED = 5;
const listed = (codes: readonly string[]): string => codes.slice(0, MOST_LISTED).join(', ');

/** `x-default`, or a language of ISO 639-1 with an optional script and an optional region of ISO 3166-1. */
function isLanguage(code: string): boolean {
  if (code === 'x-default') return true;
  const [, language = '', region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?$/.exec(code) ?? [];
  return language !== '' && NAMES.language.of(language) !== undefined && (region === undefined || isRegion(region));
}

/** `uk` is Ukrainian as a language and reserved as a region: the most frequent mistake. */
const isRegion = (region: string): boolean =>
  region !== 'uk' && region !== 'eu' && NAMES.region.of(region.toUpperCase()) !== undefined;

const NAMES = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
} as const;
