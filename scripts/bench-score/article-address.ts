/**
 * The address an article of the bench is read under. One set kept no more of its articles' addresses than the host,
 * and whatever stands there is a home page without a score: such a page goes under the address that it states for
 * itself on that host, else under one that says nothing.
 */
export function articleAddress(address: string, set: string, html: () => string): string {
  const url = URL.parse(address);
  if (!SETS_OF_HOSTS.has(set) || url === null || url.pathname !== '/' || url.search !== '') return address;
  const stated = [...html().matchAll(STATED)].flatMap(([, canonical, openGraph]) => {
    const own = URL.parse((canonical ?? openGraph ?? '').replaceAll('&amp;', '&'), address);
    return own !== null && own.host === url.host && own.pathname !== '/' ? own.href : [];
  });
  return stated[0] ?? new URL(STAND_IN, url).href;
}

const SETS_OF_HOSTS: ReadonlySet<string> = new Set(['daniel']);
const STAND_IN = '/1';
const STATED =
  /<link\s(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']?([^"'\s>]+)|<meta\s(?=[^>]*\bproperty=["']?og:url\b)[^>]*\bcontent=["']?([^"'\s>]+)/giu;
