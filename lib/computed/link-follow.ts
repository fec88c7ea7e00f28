import type { Message } from '../audits/audit.ts';
import type { LinkFact } from '../snapshot/types.ts';
import type { LinkKind } from './link-kinds.ts';

/**
 * Would Google be asked to follow this link? `qualified`: marked as nofollow, ugc or sponsored, which Google takes as
 * a hint. `uncertain`: only a request could tell.
 */
export interface FollowVerdict {
  readonly verdict: 'followable' | 'qualified' | 'not-followable' | 'uncertain';
  /** At least one, the deciding one first. */
  readonly reasons: readonly Message[];
}

export interface FollowFacts {
  readonly link: LinkFact;
  readonly kinds: readonly LinkKind[];
  /** Whether the page lets its links be followed at all. */
  readonly isPageFollowed: boolean;
  /** Site that the page's canonical address names instead of the page's own; `null` when it names none. */
  readonly canonicalSite: string | null;
}

/** The verdict on one link, by the table of rubric 4.7. */
export function followVerdict({ link, kinds, isPageFollowed, canonicalSite }: FollowFacts): FollowVerdict {
  const notes = notesOf(link);
  if (!link.isWeb) return verdictOfOther(kinds);
  if (!isPageFollowed) return { verdict: 'not-followable', reasons: [because('page_nofollow'), ...notes] };
  const qualifiers = link.rel.filter((token) => QUALIFIERS.has(token));
  if (qualifiers.length > 0) {
    return { verdict: 'qualified', reasons: [because('qualified', { rel: qualifiers.join(', ') }), ...notes] };
  }
  const hop = kinds.find((kind) => HOPS.has(kind));
  if (hop) return { verdict: 'uncertain', reasons: [because(hop), ...notes] };
  if (canonicalSite !== null) {
    return { verdict: 'uncertain', reasons: [because('canonical', { domain: canonicalSite }), ...notes] };
  }
  return { verdict: 'followable', reasons: [because('plain'), ...notes] };
}

const QUALIFIERS: ReadonlySet<string> = new Set(['nofollow', 'ugc', 'sponsored']);
const HOPS: ReadonlySet<LinkKind> = new Set(['script', 'redirect', 'shortener', 'wrapper']);
/** Values that authors mean to pass something on with; they mean nothing. */
const MEANINGLESS: ReadonlySet<string> = new Set(['dofollow', 'do-follow', 'follow', 'no-follow']);

const because = (key: string, values?: Message['values']): Message =>
  values ? { key: `computed.follow.${key}`, values } : { key: `computed.follow.${key}` };

function verdictOfOther(kinds: readonly LinkKind[]): FollowVerdict {
  if (kinds.includes('script')) return { verdict: 'uncertain', reasons: [because('script')] };
  return { verdict: 'not-followable', reasons: [because(kinds.includes('fragment') ? 'fragment' : 'no_web_address')] };
}

function notesOf(link: LinkFact): readonly Message[] {
  const notes: Message[] = [];
  if (link.hidden !== null) notes.push(because('hidden'));
  const meaningless = link.rel.filter((token) => MEANINGLESS.has(token));
  if (meaningless.length > 0) notes.push(because('meaningless_rel', { rel: meaningless.join(', ') }));
  return notes;
}
