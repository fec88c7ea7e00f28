import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { siteIdentity } from './site-identity.ts';

const footer = (path: string, text = '') =>
  ({ href: `https://blog.example/${path}`, text, placement: 'footer' }) as const;
const publisher = { name: 'Garden Notes', types: ['Organization'], hasLogo: true, sameAs: [] };
const contact = pageSnapshot().contact;

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['nothing', {}, [0, 'vague']],
  ['about', { links: linkFacts(footer('about')) }, [0.25, 'vague']],
  ['about by its words', { links: linkFacts(footer('p/42', 'About us')) }, [0.25, 'vague']],
  ['about and contact', { links: linkFacts(footer('about/'), footer('contact.html')) }, [0.5, 'known']],
  ['two in one entry', { links: linkFacts(footer('p/42', 'Impressum | Kontakt')) }, [0.5, 'known']],
  ['an article about contact', { links: linkFacts(footer('how-to-contact-editors')) }, [0, 'vague']],
  [
    'pages of another site',
    { links: linkFacts({ ...footer('x'), href: 'https://other.example/about' }) },
    [0, 'vague'],
  ],
  ['a link in the text', { links: linkFacts({ ...footer('about'), placement: 'article' }) }, [0, 'vague']],
  ['an address in print', { contact: { ...contact, hasPostalAddress: true } }, [0.25, 'vague']],
  ['an imprint', { links: linkFacts(footer('impressum')) }, [0.5, 'known']],
  [
    'an imprint where the law asks for it',
    { url: 'https://blog.de/a', links: linkFacts({ ...footer('x'), href: 'https://blog.de/impressum' }) },
    [0.55, 'known'],
  ],
  [
    'nothing, in a language without word lists',
    { language: { ...pageSnapshot().language, code: 'ja' } },
    ['unknown', 'other_language'],
  ],
  [
    'an address, in a language without word lists',
    { language: { ...pageSnapshot().language, code: 'ja' }, links: linkFacts(footer('about'), footer('contact')) },
    [0.5, 'known'],
  ],
  [
    'everything',
    {
      links: linkFacts(footer('about'), footer('contact'), footer('privacy-policy')),
      contact: { ...contact, phones: ['+1 555 0100'] },
      site: { ...pageSnapshot().site, publisher },
    },
    [1, 'known'],
  ],
])('%s', (_, page, verdict) => {
  expect(verdictOf(siteIdentity, page)).toEqual(verdict);
});
