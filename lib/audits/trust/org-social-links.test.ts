import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { linkFacts } from '../../../tests/support/snapshots.ts';
import { orgSocialLinks } from './org-social-links.ts';

const footer = (href: string) => ({ href, text: '', placement: 'footer' }) as const;

test.each<[string, readonly string[], readonly [number | string, string]]>([
  ['none', [], [0.4, 'none']],
  ['one', ['https://www.facebook.com/gardennotes'], [0.7, 'some']],
  ['two of one network', ['https://x.com/garden', 'https://x.com/notes'], [0.7, 'some']],
  ['two', ['https://x.com/garden', 'https://www.instagram.com/garden/'], [1, 'some']],
  [
    'share buttons',
    ['https://www.facebook.com/sharer/sharer.php?u=x', 'https://twitter.com/intent/tweet?text=x'],
    [0.4, 'none'],
  ],
  ['unfilled links of a theme', ['https://facebook.com/', 'https://twitter.com'], [0, 'placeholder']],
  ['another site', ['https://other.example/garden'], [0.4, 'none']],
])('%s', (_, hrefs, verdict) => {
  expect(verdictOf(orgSocialLinks, { links: linkFacts(...hrefs.map(footer)) })).toEqual(verdict);
});

test('profiles of people in the text are not the site’s own', () => {
  const links = linkFacts({ href: 'https://x.com/garden', placement: 'article' });
  expect(verdictOf(orgSocialLinks, { links })).toEqual([0.4, 'none']);
});
