import { expect, test } from 'vitest';
import {
  articleFacts,
  auditContext,
  headingFact,
  headingFacts,
  linkFacts,
  pageSnapshot,
  paragraphs,
} from '../../tests/support/snapshots.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { guestDoors } from './guest-doors.ts';

const SITE = { name: 'X', tagline: null, footerText: '', sidebarText: '', bodyClasses: [], publisher: null };
const inLanguage = (code: string) => ({
  code,
  declared: code,
  detected: code,
  confidence: 1,
  direction: 'ltr' as const,
});
const doors = (page: Partial<PageSnapshot>) => guestDoors(pageSnapshot(page), auditContext());
const menu = (...entries: readonly (readonly [text: string, href: string])[]): Pick<PageSnapshot, 'links'> => ({
  links: linkFacts(...entries.map(([text, href]): Partial<LinkFact> => ({ text, href, placement: 'navigation' }))),
});

test.each<[string, string, string]>([
  ['en', 'Write for Us', 'https://blog.example/p/42'],
  ['en', 'Contributors wanted', 'https://blog.example/write-for-us'],
  ['en', 'Become a Contributor »', 'https://blog.example/x'],
  ['en', 'Pitch us', 'mailto:editor@blog.example'],
  ['de', 'Gastautor werden', 'https://blog.example/x'],
  ['de', 'Schreib fuer uns', 'https://blog.example/x'],
  ['es', 'Escribe para nosotros', 'https://blog.example/x'],
  ['fr', 'Proposer un article', 'https://blog.example/x'],
  ['pt', 'Escreva para o blog', 'https://blog.example/x'],
  ['it', 'Scrivi per noi', 'https://blog.example/x'],
  ['nl', 'Schrijf voor ons', 'https://blog.example/x'],
  ['pl', 'Zostań autorem', 'https://blog.example/x'],
  ['tr', 'Bizim için yazın', 'https://blog.example/x'],
  ['id', 'Kirim tulisan', 'https://blog.example/x'],
  ['hi', 'हमारे लिए लिखें', 'https://blog.example/x'],
])('%s: "%s" to %s is a door', (code, text, href) => {
  expect(doors({ ...menu([text, href]), language: inLanguage(code) })).toMatchObject({
    stance: 'open',
    doors: [{ locator: { index: 0 } }],
  });
});

test.each<[string, string, string]>([
  ['en', 'Write to us', 'https://blog.example/contact'],
  ['en', '50 write for us sites', 'https://blog.example/blog/50-write-for-us-sites'],
  ['en', 'Best guest posting sites in 2026', 'https://blog.example/blog/guest-posting-sites'],
  ['en', 'How to submit a guest post', 'https://blog.example/blog/how-to-submit-a-guest-post'],
  ['en', 'What is guest posting?', 'https://blog.example/glossary/guest-posting'],
  ['en', 'Write for us', 'https://other.example/write-for-us'],
  ['en', 'Contributors', 'https://blog.example/contributors'],
  ['en', 'Contributing', 'https://blog.example/contributing'],
  ['en', 'Guest posts', 'https://blog.example/category/guest-post'],
  ['en', 'Affiliate network', 'https://blog.example/affiliates'],
  ['pt', 'Escreva para nós', 'https://blog.example/contato'],
  ['es', 'Escríbenos', 'https://blog.example/contacto'],
  ['de', 'Schreiben Sie uns', 'https://blog.example/kontakt'],
  ['pl', 'Napisz do nas', 'https://blog.example/kontakt'],
  ['tr', 'Bize yazın', 'https://blog.example/iletisim'],
])('%s: "%s" to %s is none', (code, text, href) => {
  expect(doors({ ...menu([text, href]), language: inLanguage(code) }).stance).toBe('none');
});

test('a vague word is a hint, and none on a company blog', () => {
  const hint = ['Submissions', 'https://blog.example/submissions'] as const;
  expect(doors(menu(hint)).stance).toBe('hinted');
  const company = menu(
    hint,
    ['Pricing', 'https://blog.example/pricing'],
    ['Customers', 'https://blog.example/customers'],
    ['Careers', 'https://blog.example/careers'],
  );
  expect(doors(company).stance).toBe('none');
});

test.each<[string, Partial<PageSnapshot>]>([
  ['address', { url: 'https://blog.example/write-for-us/' }],
  ['title', { article: articleFacts({ title: 'Write for us' }) }],
  ['title', { article: articleFacts({ title: 'Guest Post Guidelines' }) }],
  ['heading', { headings: headingFacts(headingFact(1, 'Become a contributor')) }],
])('this page is the door by its %s', (place, page) => {
  expect(doors(page)).toMatchObject({ stance: 'open', isGuidelinesPage: true, doors: [{ place, strength: 'strong' }] });
});

test.each([
  'How to become a contributor at a big magazine',
  'Our guide to writing: write for us or for yourself, it is all the same craft',
  '21 blogs with a write for us page',
])('an article called "%s" is no door', (title) => {
  expect(doors({ article: articleFacts({ title }) }).isGuidelinesPage).toBe(false);
});

test('an invitation in the footer counts, a refused one does not', () => {
  const footer = (footerText: string) => doors({ site: { ...SITE, footerText } }).stance;
  expect(footer('Small blog about roses. Guest posts welcome, mail me.')).toBe('open');
  expect(footer('Sorry, we never ran a write for us page.')).toBe('none');
});

test('a refusal closes the door, wherever it is told to authors', () => {
  const url = 'https://blog.example/write-for-us';
  const page = {
    url,
    article: articleFacts({ title: 'Write for us', blocks: paragraphs('We no longer accept guest posts.') }),
  };
  expect(doors(page)).toMatchObject({ stance: 'closed', refusals: [{ quote: 'We no longer accept guest posts.' }] });
  expect(doors({ site: { ...SITE, footerText: 'We do not accept guest posts.' } }).stance).toBe('closed');
});

test('refusing paid posts is no refusal of guests', () => {
  const found = doors({
    ...menu(['Write for us', 'https://blog.example/w']),
    site: { ...SITE, footerText: 'We do not accept sponsored posts.' },
  });
  expect(found).toMatchObject({ stance: 'open', refusals: [] });
  expect(found.sponsorRefusals).toHaveLength(1);
});

test('an ordinary article may speak of refusals', () => {
  const blocks = paragraphs('Many editors say: we do not accept guest posts. We asked why.');
  expect(doors({ article: articleFacts({ blocks }) }).stance).toBe('none');
});

test('a guidelines page found by a site check is a door', () => {
  const site = {
    schema: 1 as const,
    takenAt: '2026-06-15T12:00:00Z',
    posts: [],
    categories: [],
    pages: [{ kind: 'guidelines' as const, url: 'https://blog.example/write-for-us', text: 'Send us 1,500 words.' }],
  };
  expect(guestDoors(pageSnapshot(), auditContext({}, site))).toMatchObject({
    stance: 'open',
    doors: [{ place: 'site-check' }],
  });
});
