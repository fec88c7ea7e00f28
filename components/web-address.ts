/** The address, if it is one that a browser may open as a web page; `null` for every other scheme and for nonsense. */
export function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol } = new URL(href);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
