import type { Answer } from './answer.ts';
import { judgeAnswer, needsGet } from './judge-answers.ts';
import type { LinkHealth } from './link-health.ts';
import { planCheck, type SiteQueue } from './plan-check.ts';
import { retryAfter } from './retry-after.ts';
import type { TargetPolicy } from './target-gate.ts';

/** What the run needs of the world. */
export interface CheckWorld {
  /** Never rejects, and ends soon after the signal. */
  readonly ask: (url: string, method: 'HEAD' | 'GET') => Promise<Answer>;
  /** Whether the browser still lets us ask. */
  readonly isAllowed: () => Promise<boolean>;
  /** Resolves after so many milliseconds, or at once when the signal comes. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onResult: (url: string, health: LinkHealth) => void;
}

/** So many sites are asked at a time, each by one request at a time. */
export const SITES_AT_A_TIME = 6;
/** Pause between two requests to one site, and the longest that a site may make us wait. Milliseconds. */
export const PAUSE = 1_000;
export const LONGEST_WAIT = 10_000;

/**
 * Asks for every address, politely: HEAD first, GET where that leaves a question. Ends early on the signal and when the
 * permission is taken back; what was found until then has been reported.
 */
export async function runCheck(
  targets: readonly string[],
  world: CheckWorld,
  policy?: TargetPolicy,
): Promise<'done' | 'cancelled' | 'not-allowed'> {
  const { queues, skipped } = planCheck(targets, policy);
  for (const [url, health] of skipped) world.onResult(url, health);
  const left = [...queues];
  let isRefused = false;
  const work = async () => {
    for (let queue = left.shift(); queue !== undefined; queue = left.shift()) {
      if (isRefused || world.signal.aborted) return;
      if (!(await world.isAllowed()) || (await checkSite(queue, world, policy)) === 'not-allowed') isRefused = true;
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_A_TIME }, work));
  if (isRefused) return 'not-allowed';
  return world.signal.aborted ? 'cancelled' : 'done';
}

async function checkSite(
  { urls }: SiteQueue,
  world: CheckWorld,
  policy: TargetPolicy | undefined,
): Promise<'ended' | 'not-allowed'> {
  const ask = spaced(world);
  let isClosed = false;
  for (const url of urls) {
    if (world.signal.aborted) return 'ended';
    const answer = isClosed ? ASKED_TO_STOP : await finalAnswer(url, ask, world);
    if (world.signal.aborted) return 'ended';
    if (answer.kind === 'stop') isClosed = true;
    // A connection that fails because the permission went is no word about the link.
    if (answer.kind === 'failed' && !(await world.isAllowed())) return 'not-allowed';
    world.onResult(url, answer.kind === 'stop' ? TOLD_TO_WAIT : judgeAnswer(url, answer, policy));
  }
  return 'ended';
}

const ASKED_TO_STOP = { kind: 'stop' } as const;
const TOLD_TO_WAIT: LinkHealth = {
  outcome: 'unknown',
  reason: { key: 'link_check.reason.told_to_wait' },
  status: null,
  finalUrl: null,
  notes: [],
};

type Ask = CheckWorld['ask'];

/** The answer that counts; a wish to wait is met once when it is short, else the site is left alone. */
async function finalAnswer(url: string, ask: Ask, world: CheckWorld): Promise<Answer | typeof ASKED_TO_STOP> {
  const head = await ask(url, 'HEAD');
  if (!needsGet(head)) return head;
  const pause = pauseOf(head, world);
  if (pause !== null && pause > LONGEST_WAIT) return ASKED_TO_STOP;
  if (pause !== null) await world.wait(pause);
  const get = await ask(url, 'GET');
  const longer = pauseOf(get, world);
  return longer !== null && longer > LONGEST_WAIT ? ASKED_TO_STOP : get;
}

/** How long a server that has had enough wants us to wait. Only 429 and 503 carry the wish. RFC 6585, RFC 9110. */
function pauseOf(answer: Answer, { now }: CheckWorld): number | null {
  if (answer.kind !== 'answered' || (answer.status !== 429 && answer.status !== 503)) return null;
  return retryAfter(answer.retryAfter, now());
}

/** Asks with a pause after the request before. */
function spaced({ ask, wait, now }: CheckWorld): Ask {
  let freeAt = 0;
  return async (url, method) => {
    const early = freeAt - now();
    if (early > 0) await wait(early);
    const answer = await ask(url, method);
    freeAt = now() + PAUSE;
    return answer;
  };
}
