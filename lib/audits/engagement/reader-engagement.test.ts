import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { readerEngagement } from './reader-engagement.ts';

const HUMAN = 'I tried this on my own balcony last summer and it worked very well.';
const SPAM = 'Great post https://pills.example and https://casino.example visit now please my friends all';
const comments = (...samples: readonly string[]) => ({
  comments: { isPresent: true, count: samples.length, system: 'native', isOpen: true, samples },
});
const footer = (footerText: string) => ({ site: { ...pageSnapshot().site, footerText } });

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['nothing', {}, [0.5, 'quiet']],
  ['two comments', comments(HUMAN, HUMAN), [0.5, 'quiet']],
  ['three comments', comments(HUMAN, HUMAN, HUMAN), [1, 'lively']],
  ['three short comments', comments('Nice.', 'Thanks!', 'Great post'), [0.5, 'quiet']],
  ['mostly spam', comments(SPAM, SPAM, SPAM, HUMAN, HUMAN, HUMAN), [0, 'spam']],
  ['a little spam', comments(SPAM, HUMAN, HUMAN, HUMAN), [1, 'lively']],
  ['a newsletter', footer('Subscribe to our newsletter'), [0.6, 'newsletter']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(readerEngagement, page)).toEqual(verdict);
});
