import { expect, test } from 'vitest';
import type { Answer, Answered } from './answer.ts';
import type { LinkHealth } from './link-health.ts';
import { type CheckWorld, PAUSE, runCheck, SITES_AT_A_TIME } from './run-check.ts';

const answered = (overrides: Partial<Answered> = {}): Answer => ({
  kind: 'answered',
  status: 200,
  url: 'https://a.example/',
  contentType: 'image/png',
  retryAfter: null,
  robotsTag: null,
  isChallenge: false,
  start: null,
  ...overrides,
});

type Reply = (url: string, method: string) => Answer;

/** A world with a clock of its own, which only waiting moves. */
function worldOf(reply: Reply, overrides: Partial<CheckWorld> = {}) {
  const asked: { readonly url: string; readonly method: string; readonly at: number }[] = [];
  const results = new Map<string, LinkHealth>();
  let now = 0;
  const abort = new AbortController();
  const world: CheckWorld = {
    ask: async (url, method) => {
      asked.push({ url, method, at: now });
      return reply(url, method);
    },
    isAllowed: async () => true,
    wait: async (milliseconds) => {
      now += milliseconds;
    },
    now: () => now,
    signal: abort.signal,
    onResult: (url, health) => results.set(url, health),
    ...overrides,
  };
  return { world, asked, results, abort };
}

test('HEAD is enough for a file, a page is read, each address once', async () => {
  const { world, asked, results } = worldOf((url) =>
    answered({ url, contentType: url.endsWith('.pdf') ? 'application/pdf' : 'text/html' }),
  );
  expect(await runCheck(['https://a.example/x.pdf', 'https://b.example/'], world)).toBe('done');
  expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual([
    'HEAD https://a.example/x.pdf',
    'HEAD https://b.example/',
    'GET https://b.example/',
  ]);
  expect([...results.values()].map(({ outcome }) => outcome)).toEqual(['works', 'works']);
});

test('a server that answers HEAD wrongly is believed by its answer to GET', async () => {
  const { world, results } = worldOf((url, method) => answered({ url, status: method === 'HEAD' ? 405 : 200 }));
  await runCheck(['https://a.example/'], world);
  expect(results.get('https://a.example/')?.outcome).toBe('works');
});

test('after a time-out nothing is asked again', async () => {
  const { world, asked } = worldOf(() => ({ kind: 'timed-out' }));
  await runCheck(['https://a.example/'], world);
  expect(asked).toHaveLength(1);
});

test('one site is asked by one request at a time with a pause between', async () => {
  const { world, asked } = worldOf((url) => answered({ url }));
  await runCheck(['https://a.example/1', 'https://www.a.example/2', 'https://a.example/3'], world);
  expect(asked.map(({ at }) => at)).toEqual([0, PAUSE, 2 * PAUSE]);
});

test('no more sites are asked at a time than agreed', async () => {
  let open = 0;
  let most = 0;
  const { world } = worldOf((url) => answered({ url }), {
    ask: async (url) => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return answered({ url });
    },
  });
  await runCheck(
    Array.from({ length: 30 }, (_, at) => `https://site${at}.example/`),
    world,
  );
  expect(most).toBe(SITES_AT_A_TIME);
});

test('a short wish to wait is met', async () => {
  const { world, asked, results } = worldOf((url, method) =>
    method === 'HEAD' ? answered({ url, status: 429, retryAfter: '4' }) : answered({ url }),
  );
  await runCheck(['https://a.example/'], world);
  expect(asked[1]?.at).toBe(4_000);
  expect(results.get('https://a.example/')?.outcome).toBe('works');
});

test('a long wish to wait ends the asking of that site, and of no other', async () => {
  const { world, asked, results } = worldOf((url) =>
    url.includes('a.example') ? answered({ url, status: 429, retryAfter: '99999' }) : answered({ url }),
  );
  await runCheck(['https://a.example/1', 'https://a.example/2', 'https://b.example/'], world);
  expect(asked.filter(({ url }) => url.includes('a.example'))).toHaveLength(1);
  expect(results.get('https://a.example/2')?.reason.key).toBe('link_check.reason.told_to_wait');
  expect(results.get('https://b.example/')?.outcome).toBe('works');
});

test('what may not be asked is reported without a request', async () => {
  const { world, asked, results } = worldOf((url) => answered({ url }));
  await runCheck(['http://localhost/', 'https://a.example/logout'], world);
  expect(asked).toEqual([]);
  expect([...results.values()].map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped']);
});

test('cancelled, it ends at once and keeps what it has', async () => {
  const { world, asked, results, abort } = worldOf((url) => {
    if (url.endsWith('2')) abort.abort();
    return answered({ url });
  });
  const urls = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];
  expect(await runCheck(urls, world)).toBe('cancelled');
  expect(asked).toHaveLength(2);
  expect([...results.keys()]).toEqual(['https://a.example/1']);
});

test('without the permission nothing is asked', async () => {
  const { world, asked } = worldOf((url) => answered({ url }), { isAllowed: async () => false });
  expect(await runCheck(['https://a.example/'], world)).toBe('not-allowed');
  expect(asked).toEqual([]);
});

test('a permission taken back in the middle makes no link broken', async () => {
  let answers = 0;
  const { world, results } = worldOf(() => ({ kind: 'failed' }), {
    isAllowed: async () => {
      answers += 1;
      return answers < 2;
    },
  });
  expect(await runCheck(['https://a.example/1', 'https://a.example/2'], world)).toBe('not-allowed');
  expect(results.size).toBe(0);
});
