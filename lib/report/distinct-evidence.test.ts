import { expect, test } from 'vitest';
import { atBlock, evidence } from '../audits/evidence.ts';
import { distinctEvidence } from './distinct-evidence.ts';

const offer = evidence('red_flags.sells_links_open.offer', undefined, { quote: 'dofollow link, $40' });

test('what two signs rest on is shown once', () => {
  expect(distinctEvidence([offer, { ...offer }])).toEqual([offer]);
});

test.each([
  ['another quote', { ...offer, quote: 'guest post, $60' }],
  ['another address', { ...offer, url: 'https://blog.example/buy' }],
  ['another place', { ...offer, ...atBlock(2, offer.quote) }],
  ['another message', { ...offer, message: { key: 'red_flags.sells_links_open.price' } }],
])('%s is shown too', (_, other) => {
  expect(distinctEvidence([offer, other])).toEqual([offer, other]);
});
