import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, paragraphs, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { guidelinesQuality } from './guidelines-quality.ts';

const FULL =
  'We publish posts about gardens. 1,500 words minimum, original and not published elsewhere. Our editors review every draft. Send a short bio. One link, no keyword anchors. We reply within two weeks.';
const found = (text: string) =>
  auditContext(
    {},
    siteEvidence([], { pages: [{ kind: 'guidelines', url: 'https://blog.example/write-for-us', text }] }),
  );
const onThisPage = (text: string) => ({
  url: 'https://blog.example/write-for-us',
  article: articleFacts({ title: 'Write for us', blocks: paragraphs(text) }),
});

test.each<[string, Partial<PageSnapshot>, AuditContext, readonly [number | string, string]]>([
  ['not read', {}, auditContext(), ['not-applicable', 'not_read']],
  ['everything', {}, found(FULL), [1, 'found']],
  ['everything, on this page', onThisPage(FULL), auditContext(), [1, 'found']],
  ['only a length', {}, found('Send 800 words.'), [0.15, 'found']],
  ['nothing', {}, found('Write to us.'), [0, 'found']],
  ['in Spanish', {}, found('Mínimo 2.000 palabras, contenido inédito, 1 enlace.'), [0.45, 'found']],
  [
    'a price list',
    {},
    found('1,500 words, original. Guest post price: dofollow link $60 via PayPal.'),
    [0, 'for_sale'],
  ],
])('%s', (_, page, context, verdict) => {
  expect(verdictOf(guidelinesQuality, page, context)).toEqual(verdict);
});
