import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { LinkFact, PageSnapshot } from '../../snapshot/types.ts';
import { acceptsContributions } from './accepts-contributions.ts';

const menu = (text: string, path: string, placement: LinkFact['placement'] = 'navigation') =>
  linkFacts({ text, href: `https://blog.example/${path}`, placement });
const company = { name: 'Acme', types: ['Corporation'], hasLogo: true, sameAs: [] };
const SHOP_MENU = ['Pricing', 'Product', 'Careers', 'Book a demo', 'Log in'].map((text) => ({
  text,
  href: `https://blog.example/${text.toLowerCase().replaceAll(' ', '-')}`,
  placement: 'navigation' as const,
}));

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['an invitation', { links: menu('Write for us', 'write-for-us') }, [1, 'open']],
  [
    'an invitation in Spanish',
    { links: menu('Escribe para nosotros', 'p/7'), language: { ...pageSnapshot().language, code: 'es' } },
    [1, 'open'],
  ],
  ['a refusal', { site: { ...pageSnapshot().site, footerText: 'We do not accept guest posts.' } }, [0, 'closed']],
  ['an article about guest posts', { title: { text: 'What is guest posting?', count: 1 } }, [0.4, 'nothing']],
  ['a guest post', { article: articleFacts({ headerText: 'Guest post by Ada Green' }) }, [0.5, 'guests_only']],
  ['nothing', {}, [0.4, 'nothing']],
  [
    'nothing at a company',
    { links: linkFacts(...SHOP_MENU), site: { ...pageSnapshot().site, publisher: company } },
    [0.15, 'own_staff'],
  ],
])('%s', (_, page, verdict) => {
  expect(verdictOf(acceptsContributions, page)).toEqual(verdict);
});
