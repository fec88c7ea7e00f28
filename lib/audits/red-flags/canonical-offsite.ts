import { canonicalStanding } from '../../computed/page-checks/head-checks.ts';
import { siteParts } from '../../computed/registrable-domain.ts';
import { bearsSameName, isSamePageElsewhere } from '../../computed/same-house.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

/** Copies and ways through to the original: the address shown is not where the page is published. */
const COPY_HOSTS = [
  'news.google.com',
  'feedproxy.google.com',
  'feeds.feedburner.com',
  'translate.goog',
  'cdn.ampproject.org',
  'web.archive.org',
  'webcache.googleusercontent.com',
];

export const canonicalOffsite = defineRedFlag({
  id: 'canonical-offsite',
  limit: 30,
  scope: 'page',
  documentation: {
    fires: 'The canonical address is on another site: the original is published there.',
    guards:
      'Translation proxies, AMP caches, feed redirects and archives; the same name elsewhere, such as acme.com and acme.de; the same path on a host that shares a word of the name, such as a staging copy.',
    sources: ['https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls', 'heuristic'],
  },
  evaluate: (page) => {
    if (canonicalStanding(page) !== 'other-site' || isCopy(page) || isSameHouse(page)) return null;
    const domain = siteParts(page.canonical.url ?? '').domain ?? '';
    return {
      summary: message('red_flags.canonical_offsite.reason', { domain }),
      evidence: [
        evidence('red_flags.canonical_offsite.address', undefined, {
          quote: page.canonical.raw,
          url: page.canonical.url,
        }),
      ],
    };
  },
});

const isCopy = ({ url }: PageSnapshot): boolean => {
  const host = siteParts(url).host ?? '';
  return COPY_HOSTS.some((copy) => host === copy || host.endsWith(`.${copy}`));
};

const isSameHouse = ({ url, canonical }: PageSnapshot): boolean => {
  const original = canonical.url ?? '';
  return bearsSameName(siteParts(url), siteParts(original)) || isSamePageElsewhere(url, original);
};
