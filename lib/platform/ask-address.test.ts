import { afterEach, expect, test, vi } from 'vitest';
import { askAddress } from './ask-address.ts';

const NEVER = new AbortController().signal;
const send = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', send);

afterEach(() => {
  send.mockReset();
});

/** A response as from the network, which unlike a constructed one has an address. */
const response = (body: BodyInit | null, init: ResponseInit, url = 'https://site.example/') =>
  Object.defineProperty(new Response(body, init), 'url', { value: url });

test('asks as a stranger: no cookies, no referrer, nothing kept', async () => {
  send.mockResolvedValue(response(null, { status: 200 }));
  await askAddress('https://site.example/', 'HEAD', NEVER);
  expect(send).toHaveBeenCalledWith(
    'https://site.example/',
    expect.objectContaining({
      method: 'HEAD',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    }),
  );
});

test('tells what the judgement needs of the answer', async () => {
  const headers = {
    'content-type': 'text/html',
    'retry-after': '3',
    'x-robots-tag': 'noindex',
    'cf-mitigated': 'challenge',
  };
  send.mockResolvedValue(response('<title>A</title>', { status: 503, headers }));
  expect(await askAddress('https://site.example/', 'GET', NEVER)).toEqual({
    kind: 'answered',
    status: 503,
    url: 'https://site.example/',
    contentType: 'text/html',
    retryAfter: '3',
    robotsTag: 'noindex',
    isChallenge: true,
    start: '<title>A</title>',
  });
});

test('an endless body is read at its beginning only', async () => {
  const isOver = vi.fn();
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(4_096).fill(97)),
    cancel: isOver,
  });
  send.mockResolvedValue(response(endless, { status: 200 }));
  const answer = await askAddress('https://site.example/', 'GET', NEVER);
  expect(answer.kind === 'answered' && answer.start?.length).toBe(16_384);
  expect(isOver).toHaveBeenCalledOnce();
});

test('a body that came from a private network is not read', async () => {
  send.mockResolvedValue(response('secret', { status: 200 }, 'http://192.168.0.1/'));
  expect(await askAddress('https://site.example/', 'GET', NEVER)).toMatchObject({ start: null });
});

test('no connection is an answer, not an error', async () => {
  send.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await askAddress('https://site.example/', 'HEAD', NEVER)).toEqual({ kind: 'failed' });
});
