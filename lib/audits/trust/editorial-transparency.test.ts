import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { linkFacts } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { editorialTransparency } from './editorial-transparency.ts';

const footer = (path: string) => ({ href: `https://blog.example/${path}`, text: '', placement: 'footer' }) as const;
const declared = [
  { format: 'json-ld', types: ['Organization'], properties: { ethicsPolicy: 'https://blog.example/e' }, error: null },
] as const;

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['nothing', {}, [0.4, 'none']],
  ['a privacy notice', { links: linkFacts(footer('privacy-policy')) }, [0.4, 'none']],
  ['one policy', { links: linkFacts(footer('editorial-policy')) }, [0.7, 'some']],
  ['one policy linked twice', { links: linkFacts(footer('corrections'), footer('corrections')) }, [0.7, 'some']],
  ['declared in markup', { structuredData: declared }, [0.7, 'some']],
  ['both', { links: linkFacts(footer('editorial-policy')), structuredData: declared }, [1, 'some']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(editorialTransparency, page)).toEqual(verdict);
});
