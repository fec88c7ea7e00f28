import type { AnchorClass } from '../../lib/computed/anchor-class.ts';
import type { JudgedLink } from '../../lib/computed/judged-links.ts';
import { type LinkHealth, withoutFragment } from '../../lib/link-check/link-health.ts';
import type { Placement } from '../../lib/snapshot/types.ts';

/** Links of the page that are the same to a reader: one address, one text, one place, one `rel`. */
export interface LinkRow {
  /** The first of them, in document order. */
  readonly judged: JudgedLink;
  /** How many there are. */
  readonly count: number;
  /** What a check of the link told; `null` before one. */
  readonly health: LinkHealth | null;
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
  /** Lower case: what the filter box looks into. */
  readonly haystack: string;
}

/** What the list can be narrowed by, in display order. */
export const FACET_IDS = ['relation', 'place', 'follow', 'anchor', 'mark', 'health'] as const;

export type FacetId = (typeof FACET_IDS)[number];

/** The links as rows, in document order of their first occurrence. */
export function linkRows(links: readonly JudgedLink[], competitors: readonly string[]): readonly LinkRow[] {
  const rows = new Map<string, { judged: JudgedLink; count: number }>();
  for (const judged of links) {
    const { href, text, placement, rel, hidden } = judged.link;
    const key = JSON.stringify([href, text, placement, rel, hidden]);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { judged, count: 1 });
    else known.count += 1;
  }
  const rivals = new Set(competitors);
  return [...rows.values()].map(({ judged, count }) => ({
    judged,
    count,
    health: null,
    facets: facetsOf(judged, rivals),
    haystack: `${judged.link.text} ${judged.link.href} ${judged.finalUrl ?? ''}`.toLowerCase(),
  }));
}

function facetsOf(judged: JudgedLink, rivals: ReadonlySet<string>): LinkRow['facets'] {
  const { relation, link, anchor, kinds, spamNiche, domain } = judged;
  const marks = [
    link.hidden === null ? null : 'hidden',
    kinds.includes('affiliate') || kinds.includes('possible-affiliate') ? 'affiliate' : null,
    kinds.includes('redirect') || kinds.includes('shortener') ? 'redirect' : null,
    spamNiche === null ? null : 'spam',
    domain !== null && rivals.has(domain) ? 'competitor' : null,
  ];
  return {
    relation: [relation === 'contact' ? 'other' : relation],
    place: [placeOf(link.placement)],
    follow: [followMark(judged)],
    anchor: [anchorFamily(anchor.class)],
    mark: marks.filter((mark) => mark !== null),
    health: [],
  };
}

/** The rows with what a check has found so far. */
export const withHealth = (
  rows: readonly LinkRow[],
  results: ReadonlyMap<string, LinkHealth> | undefined,
): readonly LinkRow[] =>
  results === undefined
    ? rows
    : rows.map((row) => {
        const health = results.get(withoutFragment(row.judged.link.href)) ?? null;
        return health === null ? row : { ...row, health, facets: { ...row.facets, health: [health.outcome] } };
      });

const placeOf = (placement: Placement): string =>
  placement === 'article' || placement === 'author-bio' || placement === 'comments' ? placement : 'boilerplate';

export type FollowMark = 'followed' | 'sponsored' | 'ugc' | 'nofollow' | 'uncertain' | 'not-followed';

/** The follow verdict in one word; of several marks the most telling one. */
export function followMark({ follow, link }: JudgedLink): FollowMark {
  switch (follow.verdict) {
    case 'followable':
      return 'followed';
    case 'qualified':
      return link.rel.includes('sponsored') ? 'sponsored' : link.rel.includes('ugc') ? 'ugc' : 'nofollow';
    case 'uncertain':
      return 'uncertain';
    default:
      return 'not-followed';
  }
}

export type AnchorFamily = (typeof ANCHOR_FAMILIES)[number];

/** Groups of anchor classes, in the order of the bar. */
export const ANCHOR_FAMILIES = ['branded', 'descriptive', 'commercial', 'generic', 'url', 'image', 'empty'] as const;

const FAMILIES: Readonly<Record<AnchorClass, AnchorFamily>> = {
  brand: 'branded',
  'partial-brand': 'branded',
  descriptive: 'descriptive',
  citation: 'descriptive',
  other: 'descriptive',
  'exact-commercial': 'commercial',
  'partial-commercial': 'commercial',
  'brand-emd': 'commercial',
  generic: 'generic',
  'naked-url': 'url',
  image: 'image',
  empty: 'empty',
};

export const anchorFamily = (anchor: AnchorClass): AnchorFamily => FAMILIES[anchor];
