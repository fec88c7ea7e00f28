import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { contactReachability } from './contact-reachability.ts';

const contact = pageSnapshot().contact;
const page = linkFacts({ href: 'https://blog.example/contact', placement: 'footer' });

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['nothing', {}, [0.1, 'none']],
  [
    'nothing, in a language without word lists',
    { language: { ...pageSnapshot().language, code: 'ja' } },
    ['unknown', 'other_language'],
  ],
  ['own address', { contact: { ...contact, emails: ['ed@blog.example'] } }, [1, 'own_address']],
  ['address at a subdomain', { contact: { ...contact, emails: ['ed@mail.blog.example'] } }, [1, 'own_address']],
  ['contact page', { links: page }, [0.7, 'page_only']],
  [
    'contact page and free mail',
    { links: page, contact: { ...contact, emails: ['ed@gmail.com'] } },
    [0.7, 'page_only'],
  ],
  ['free mail', { contact: { ...contact, emails: ['ed@gmail.com'] } }, [0.3, 'free_mail']],
  ['messenger', { contact: { ...contact, messengers: ['https://wa.me/1555'] } }, [0.3, 'free_mail']],
  [
    'address of the parent company',
    { contact: { ...contact, emails: ['ed@publisher.example'] } },
    [0.7, 'other_address'],
  ],
])('%s', (_, overrides, verdict) => {
  expect(verdictOf(contactReachability, overrides)).toEqual(verdict);
});
