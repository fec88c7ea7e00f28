import type { Answer } from '../link-check/answer.ts';
import { isForbiddenHost } from '../link-check/target-gate.ts';

/** A server that has not begun to answer by then is not waited for. Milliseconds. */
const TIME_OUT = 8_000;
/** Bytes of a page that are read: enough for its title. */
const MOST_BYTES = 16_384;

/**
 * Asks a server for an address as a stranger would: no cookies, no referrer, nothing kept. Never rejects. Only after
 * the browser's permission for all sites: without it, every answer would look like a broken link.
 */
export async function askAddress(url: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Answer> {
  const timeOut = AbortSignal.timeout(TIME_OUT);
  try {
    const response = await fetch(url, {
      method,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: AbortSignal.any([signal, timeOut]),
    });
    const { headers, status } = response;
    const isRead = method === 'GET' && !isForbiddenHost(response.url);
    return {
      kind: 'answered',
      status,
      url: response.url,
      contentType: headers.get('content-type') ?? '',
      retryAfter: headers.get('retry-after'),
      robotsTag: headers.get('x-robots-tag'),
      isChallenge: headers.get('cf-mitigated') === 'challenge',
      start: isRead ? await startOf(response) : await discarded(response),
    };
  } catch {
    return { kind: timeOut.aborted ? 'timed-out' : 'failed' };
  }
}

/** How the body begins; shorter when the server stops in the middle. */
async function startOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    while (size < MOST_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return text;
  }
  await reader.cancel().catch(() => undefined);
  return text.slice(0, MOST_BYTES);
}

async function discarded({ body }: Response): Promise<null> {
  await body?.cancel().catch(() => undefined);
  return null;
}
