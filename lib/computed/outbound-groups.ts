import type { Placement } from '../snapshot/types.ts';
import type { AnchorClass } from './anchor-class.ts';
import type { JudgedLink } from './judged-links.ts';
import type { FollowVerdict } from './link-follow.ts';

/** The links to one site. */
export interface LinkGroup {
  /** Registrable domain; `null` gathers links whose target is unknown. */
  readonly domain: string | null;
  /** In document order. */
  readonly links: readonly FoldedLink[];
  /** Links before folding. */
  readonly count: number;
}

/** Links with the same target, text, place and verdict, shown once. */
export interface FoldedLink {
  readonly first: JudgedLink;
  /** All of them, the first included. */
  readonly all: readonly JudgedLink[];
}

export interface LinkCounts {
  readonly verdict: Readonly<Record<FollowVerdict['verdict'], number>>;
  readonly placement: Readonly<Partial<Record<Placement, number>>>;
  readonly anchor: Readonly<Partial<Record<AnchorClass, number>>>;
  /** By `rel` token, such as `nofollow`. */
  readonly rel: ReadonlyMap<string, number>;
  readonly hidden: number;
  readonly domains: number;
}

/** Groups links by the site they lead to: most links first, unknown targets last, then by name. */
export function groupByDomain(links: readonly JudgedLink[]): readonly LinkGroup[] {
  const byDomain = new Map<string | null, JudgedLink[]>();
  for (const judged of links) append(byDomain, judged.domain, judged);
  return [...byDomain]
    .map(([domain, members]) => ({ domain, links: foldDuplicates(members), count: members.length }))
    .sort(
      (a, b) =>
        Number(a.domain === null) - Number(b.domain === null) ||
        b.count - a.count ||
        (a.domain ?? '').localeCompare(b.domain ?? ''),
    );
}

/** How many links there are of each sort; give it the outbound ones for the Links tab. */
export function countLinks(links: readonly JudgedLink[]): LinkCounts {
  const verdict = { followable: 0, qualified: 0, 'not-followable': 0, uncertain: 0 };
  const placement: Partial<Record<Placement, number>> = {};
  const anchor: Partial<Record<AnchorClass, number>> = {};
  const rel = new Map<string, number>();
  let hidden = 0;
  for (const judged of links) {
    verdict[judged.follow.verdict] += 1;
    placement[judged.link.placement] = (placement[judged.link.placement] ?? 0) + 1;
    anchor[judged.anchor.class] = (anchor[judged.anchor.class] ?? 0) + 1;
    for (const token of new Set(judged.link.rel)) rel.set(token, (rel.get(token) ?? 0) + 1);
    if (judged.link.hidden !== null) hidden += 1;
  }
  return { verdict, placement, anchor, rel, hidden, domains: new Set(links.map(({ domain }) => domain)).size };
}

function foldDuplicates(links: readonly JudgedLink[]): readonly FoldedLink[] {
  const byIdentity = new Map<string, JudgedLink[]>();
  for (const judged of links) append(byIdentity, identity(judged), judged);
  return [...byIdentity.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
}

/** Fragments and tracking parameters do not make another target. */
function identity({ link, finalUrl, follow }: JudgedLink): string {
  return JSON.stringify([
    comparableUrl(finalUrl ?? link.href),
    link.text,
    link.placement,
    follow.verdict,
    link.rel,
    link.hidden,
  ]);
}

const TRACKING = /^(?:utm_\w{1,30}|gclid|fbclid|mc_eid|mc_cid|msclkid|igshid)$/i;

/** An address without its fragment and without parameters that only count visits. */
export function comparableUrl(href: string): string {
  const url = URL.parse(href);
  if (!url) return href;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const members = groups.get(key);
  if (members) members.push(value);
  else groups.set(key, [value]);
}
