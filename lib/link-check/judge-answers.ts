import type { Message } from '../audits/audit.ts';
import { registrableDomain } from '../computed/registrable-domain.ts';
import type { Answer, Answered } from './answer.ts';
import { type LinkHealth, type LinkOutcome, withoutFragment } from './link-health.ts';
import { PARKING_SITES, SALE_WORDS, WALL_TITLES } from './page-signs.ts';
import { isMissingPage, titleOf } from './soft-404.ts';
import { isForbiddenHost, type TargetPolicy } from './target-gate.ts';

/**
 * Whether an answer to HEAD leaves a question that only GET can answer: servers answer HEAD wrongly, and a page that
 * says it is missing says so in its text. Never after a time-out.
 */
export function needsGet(head: Answer): boolean {
  if (head.kind === 'timed-out') return false;
  return head.kind === 'failed' || head.status >= 400 || /html/i.test(head.contentType);
}

/**
 * What the answers tell a reader of the link. Only what every reader would meet is called broken: refusals of programs,
 * time-outs and overload are not.
 *
 * @param asked the address that was asked for
 * @param answer to GET, or to HEAD where that was enough
 */
export function judgeAnswer(asked: string, answer: Answer, policy?: TargetPolicy): LinkHealth {
  if (answer.kind === 'timed-out') return health('unknown', 'timed_out');
  if (answer.kind === 'failed') return health('broken', 'unreachable');
  const finalUrl = withoutFragment(answer.url) === withoutFragment(asked) ? null : withoutFragment(answer.url);
  if (finalUrl !== null && isForbiddenHost(finalUrl, policy)) return health('unknown', 'led_to_local');
  const { status } = answer;
  const known = { status, finalUrl };
  if (isWall(answer)) return { ...health('unknown', 'bot_wall', status), ...known };
  const [outcome, why] = verdictOn(status);
  const notes = outcome === 'works' ? notesOn(asked, finalUrl, answer) : [];
  return { ...health(outcome, why, status), ...known, notes };
}

/** When no site answered at all, the trouble is on our side, and nothing is known about the links. */
export function settleOffline(results: ReadonlyMap<string, LinkHealth>): ReadonlyMap<string, LinkHealth> {
  const asked = [...results.values()].filter(({ outcome }) => outcome !== 'skipped');
  if (asked.length < FEWEST_TO_TELL || asked.some(({ reason }) => reason.key !== UNREACHABLE)) return results;
  return new Map(
    [...results].map(([url, one]) => [url, one.outcome === 'skipped' ? one : health('unknown', 'offline')]),
  );
}

const UNREACHABLE = 'link_check.reason.unreachable';
const FEWEST_TO_TELL = 3;

const health = (outcome: LinkOutcome, why: string, status: number | null = null): LinkHealth => ({
  outcome,
  reason: status === null ? reason(why) : { ...reason(why), values: { status } },
  status,
  finalUrl: null,
  notes: [],
});

const reason = (why: string): Message => ({ key: `link_check.reason.${why}` });
const note = (what: string): Message => ({ key: `link_check.note.${what}` });

/** LinkedIn's own code for programs. */
const LINKEDIN_REFUSAL = 999;

/** Codes by RFC 9110; those over 519 are Cloudflare's for trouble with the server behind it. */
function verdictOn(status: number): readonly [LinkOutcome, why: string] {
  if (status < 400) return ['works', 'works'];
  switch (status) {
    case 404:
    case 410:
      return ['broken', 'missing'];
    case 401:
    case 407:
      return ['unknown', 'sign_in'];
    case 402:
    case 403:
    case 405:
    case 406:
    case 418:
    case LINKEDIN_REFUSAL:
      return ['unknown', 'refused'];
    case 429:
      return ['unknown', 'too_many'];
    case 451:
      return ['unknown', 'legal'];
    case 408:
    case 504:
    case 522:
    case 524:
      return ['unknown', 'server_slow'];
    case 503:
    case 529:
      return ['unknown', 'overloaded'];
    default:
      return status < 500 ? ['unknown', 'bad_request'] : ['broken', 'server_error'];
  }
}

function isWall({ isChallenge, start, status }: Answered): boolean {
  if (isChallenge) return true;
  return (status === 200 || status >= 400) && start !== null && WALL_TITLES.test(titleOf(start));
}

/** What a reader would meet behind an address that answers. */
function notesOn(asked: string, finalUrl: string | null, { start }: Answered): readonly Message[] {
  const notes: Message[] = [];
  const title = start === null ? '' : titleOf(start);
  if (isMissingPage(title)) notes.push(note('says_missing'));
  if (finalUrl !== null) {
    const from = registrableDomain(asked);
    const to = registrableDomain(finalUrl);
    if (to !== null && PARKING_SITES.has(to)) notes.push(note('parked'));
    else if (from !== to) notes.push({ ...note('other_site'), values: { domain: to ?? new URL(finalUrl).hostname } });
    else if (isHome(finalUrl) && !isHome(asked)) notes.push(note('home_instead'));
  }
  if (SALE_WORDS.test(title)) notes.push(note('parked'));
  return notes;
}

function isHome(url: string): boolean {
  const { pathname, search } = new URL(url);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.[a-z]+)?$/i.test(pathname);
}
