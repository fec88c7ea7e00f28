import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, authorFact, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { sellsLinksUndisclosed } from './sells-links-undisclosed.ts';

const footer = (footerText: string) => ({ site: { ...pageSnapshot().site, footerText } });
const by = (name: string, kind: 'person' | 'role') => ({
  article: articleFacts({ authors: [authorFact(name, { kind })] }),
});
const OFFER = 'Guest post with dofollow link, $40 via PayPal.';

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['no label', { ...by('Ada Green', 'person'), ...footer('Dofollow links, $40, no sponsored tag.') }, true],
  ['followed links, signed by admin', { ...by('admin', 'role'), ...footer(OFFER) }, true],
  ['followed links and metrics', { ...by('Ada Green', 'person'), ...footer(`${OFFER} DA 55+`) }, true],
  ['followed links, named owner', { ...by('Ada Green', 'person'), ...footer(OFFER) }, false],
  [
    'labelled',
    {
      ...by('admin', 'role'),
      ...footer('Sponsored posts 300 EUR. All sponsored posts are labelled and links are rel=sponsored.'),
    },
    false,
  ],
  ['nothing', by('admin', 'role'), false],
])('%s', (_, page, fires) => {
  expect(fired(sellsLinksUndisclosed, page)).toBe(fires);
});
