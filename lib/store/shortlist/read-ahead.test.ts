import { expect, test, vi } from 'vitest';
import { shortlistInMemory } from '../../../components/shortlist/shortlist.fixture.ts';
import { prospectOf } from '../../shortlist/prospect.fixture.ts';
import { readAhead } from './read-ahead.ts';

const domainsIn = async (shortlist: ReturnType<typeof shortlistInMemory>): Promise<readonly string[]> => {
  const stored = await shortlist.rows();
  return stored.ok ? stored.value.rows.map(({ domain }) => domain) : [];
};

test('rows are read before anybody asks, and only once', async () => {
  const inMemory = shortlistInMemory([prospectOf('one.example')]);
  const rows = vi.fn(inMemory.rows);
  const shortlist = readAhead({ ...inMemory, rows });
  expect(rows).toHaveBeenCalledOnce();
  expect(await domainsIn(shortlist)).toEqual(['one.example']);
  expect(rows).toHaveBeenCalledOnce();
});

test('the second who asks gets what is there by then', async () => {
  const inMemory = shortlistInMemory([prospectOf('one.example')]);
  const shortlist = readAhead(inMemory);
  await shortlist.rows();
  await inMemory.remove(['one.example']);
  expect(await domainsIn(shortlist)).toEqual([]);
});

test('what changed between reading and asking is not missed', async () => {
  const inMemory = shortlistInMemory([prospectOf('one.example'), prospectOf('two.example')]);
  const shortlist = readAhead(inMemory);
  await inMemory.remove(['one.example']);
  expect(await domainsIn(shortlist)).toEqual(['two.example']);
});
