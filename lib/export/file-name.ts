import type { PageSnapshot } from '../snapshot/types.ts';

/**
 * `guestworthy-blog.example-2026-06-15.json`, or `….links.json` with a part: letters, digits, dots and hyphens only,
 * whatever the page is called.
 */
export function fileName(
  { url, takenAt }: Pick<PageSnapshot, 'url' | 'takenAt'>,
  ending: string,
  part?: string,
): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const site = host.replace(/[^a-z0-9.-]/g, '').slice(0, LONGEST_HOST);
  return ['guestworthy', site === '' ? 'page' : site, takenAt.slice(0, DATE_LENGTH)]
    .join('-')
    .concat(part ? `.${part}.` : '.', ending);
}

const LONGEST_HOST = 100;
const DATE_LENGTH = '2026-06-15'.length;
