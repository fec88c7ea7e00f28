import { describe, expect, test } from 'vitest';
import { auditContext, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { CanonicalFacts, PageSnapshot } from '../../snapshot/types.ts';
import { canonicalStanding, headChecks } from './head-checks.ts';

const idsOf = (overrides: Partial<PageSnapshot>) =>
  headChecks(pageSnapshot(overrides), auditContext()).map(({ id }) => id);
const canonical = (url: string | null, count = 1): CanonicalFacts => ({ url, raw: url ?? ':', count });

describe('canonicalStanding', () => {
  test.each<[string, CanonicalFacts, string]>([
    ['itself', canonical('https://blog.example/posts/watering-tomatoes'), 'self'],
    ['itself with www and slash', canonical('http://www.blog.example/posts/watering-tomatoes/'), 'self'],
    ['none', { url: null, raw: null, count: 0 }, 'missing'],
    ['nonsense', canonical(null), 'broken'],
    ['another page', canonical('https://blog.example/other'), 'other-page'],
    ['another subdomain', canonical('https://m.blog.example/other'), 'other-page'],
    ['another site', canonical('https://publisher.example/posts/watering-tomatoes'), 'other-site'],
    ['several', canonical('https://blog.example/other', 2), 'conflicting'],
  ])('%s', (_, facts, standing) => {
    expect(canonicalStanding(pageSnapshot({ canonical: facts }))).toBe(standing);
  });
});

describe('headChecks', () => {
  test('a plain page with a self canonical', () => {
    expect(idsOf({})).toEqual(['canonical-self', 'sharing-missing', 'structured-data-missing']);
  });

  test.each<[string, Partial<PageSnapshot>]>([
    ['canonical-offsite', { canonical: canonical('https://publisher.example/a') }],
    ['canonical-other', { canonical: canonical('https://blog.example/a') }],
    ['canonical-multiple', { canonical: canonical('https://blog.example/posts/watering-tomatoes', 2) }],
    ['canonical-broken', { canonical: canonical(null) }],
    ['robots-restricted', { robots: { directives: [{ agent: 'robots', content: 'noindex' }], header: null } }],
    ['lang-missing', { language: { ...pageSnapshot().language, declared: null } }],
    ['lang-mismatch', { language: { ...pageSnapshot().language, declared: 'de-DE' } }],
    ['viewport-missing', { meta: { ...pageSnapshot().meta, viewport: null } }],
    ['not-https', { url: 'http://blog.example/posts/watering-tomatoes' }],
    ['structured-data-broken', { structuredData: [{ format: 'json-ld', types: [], properties: {}, error: 'bad' }] }],
    [
      'structured-data-incomplete',
      { structuredData: [{ format: 'json-ld', types: ['BlogPosting'], properties: { headline: 'x' }, error: null }] },
    ],
  ])('finds %s', (id, overrides) => {
    expect(idsOf(overrides)).toContain(id);
  });

  test('a language that is not surely detected contradicts nothing', () => {
    const language = { ...pageSnapshot().language, declared: 'de', confidence: 0.7 };
    expect(idsOf({ language })).not.toContain('lang-mismatch');
  });

  test('praises a complete card and complete structured data', () => {
    const properties = { headline: 'x', author: 'x', datePublished: 'x', dateModified: 'x', image: 'x' };
    const openGraph = { 'og:title': 'x', 'og:description': 'x', 'og:image': 'x' };
    const ids = idsOf({
      meta: { ...pageSnapshot().meta, openGraph },
      structuredData: [{ format: 'json-ld', types: ['NewsArticle'], properties, error: null }],
    });
    expect(ids).toEqual(['canonical-self', 'sharing-good', 'structured-data-good']);
  });
});
