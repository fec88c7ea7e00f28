import type { Message } from '../audits/audit.ts';
import type { AnchorClass } from './anchor-class.ts';
import { isFollowed, outboundInArticle } from './article-links.ts';
import { computed } from './computed.ts';
import type { JudgedLink } from './judged-links.ts';

/** The classes of the link texts in the article, and what their mix means where it means something. */
export interface AnchorDistribution {
  /** Followed editorial links to other sites, each target once. */
  readonly total: number;
  readonly counts: ReadonlyMap<AnchorClass, number>;
  /** Most telling first; empty when there are too few links or nothing stands out. */
  readonly notes: readonly AnchorNote[];
}

export interface AnchorNote {
  readonly tone: 'good' | 'mixed' | 'bad';
  readonly message: Message;
  /** Positions of the links it speaks of. */
  readonly links: readonly number[];
}

export const anchorDistribution = computed((page, context): AnchorDistribution => {
  const links = outboundInArticle(page, context).filter(isFollowed);
  const counts = new Map<AnchorClass, number>();
  for (const { anchor } of links) counts.set(anchor.class, (counts.get(anchor.class) ?? 0) + 1);
  return {
    total: links.length,
    counts,
    notes: notesOn(links, page.article?.blocks.map(({ text }) => text.length) ?? []),
  };
});

/** Whether a link text is an offer rather than an editor's words. */
export const isCommercialAnchor = ({ anchor }: JudgedLink): boolean =>
  anchor.class === 'exact-commercial' || anchor.class === 'partial-commercial';

/** Thresholds of rubric 3.6, all heuristic. */
const FEWEST_LINKS = 5;
const SUSPICIOUS_SHARE = 0.5;
const MIXED_SHARE = 0.3;
const EDITORIAL_SHARE = 0.7;
const CLUSTER_SIZE = 3;
/** About 400 words. */
const CLUSTER_CHARACTERS = 2_400;
const EDITORIAL: ReadonlySet<AnchorClass> = new Set([
  'descriptive',
  'citation',
  'brand',
  'partial-brand',
  'naked-url',
  'generic',
]);

function notesOn(links: readonly JudgedLink[], blockLengths: readonly number[]): readonly AnchorNote[] {
  const notes: AnchorNote[] = [];
  const cluster = commercialCluster(links, blockLengths);
  if (cluster.length > 0)
    notes.push({ tone: 'bad', message: note('cluster', { count: cluster.length }), links: indexes(cluster) });
  const judged = links.filter(({ isReference }) => !isReference);
  if (links.length < FEWEST_LINKS || judged.length === 0) return notes;
  const commercial = judged.filter(isCommercialAnchor);
  const share = commercial.length / judged.length;
  const values = { count: commercial.length, total: judged.length };
  if (share > SUSPICIOUS_SHARE)
    notes.push({ tone: 'bad', message: note('suspicious', values), links: indexes(commercial) });
  else if (share >= MIXED_SHARE)
    notes.push({ tone: 'mixed', message: note('mixed', values), links: indexes(commercial) });
  const editorial = links.filter(({ anchor }) => EDITORIAL.has(anchor.class));
  if (editorial.length / links.length > EDITORIAL_SHARE && share < MIXED_SHARE) {
    notes.push({
      tone: 'good',
      message: note('editorial', { count: editorial.length, total: links.length }),
      links: [],
    });
  }
  return notes;
}

const note = (key: string, values: Message['values'] = {}): Message => ({
  key: `computed.anchor_notes.${key}`,
  values,
});

const indexes = (links: readonly JudgedLink[]): readonly number[] => links.map(({ link }) => link.index);

/** Commercial link texts to different sites close together: the shape of Google's own bad example. */
function commercialCluster(links: readonly JudgedLink[], blockLengths: readonly number[]): readonly JudgedLink[] {
  const starts: number[] = [];
  let offset = 0;
  for (const length of blockLengths) {
    starts.push(offset);
    offset += length;
  }
  const placed = links
    .filter(isCommercialAnchor)
    .map((judged) => ({ judged, at: starts[judged.link.block ?? -1] ?? 0 }));
  for (const { at } of placed) {
    const near = placed
      .filter((other) => other.at >= at && other.at - at <= CLUSTER_CHARACTERS)
      .map(({ judged }) => judged);
    if (new Set(near.map(({ domain }) => domain)).size >= CLUSTER_SIZE) return near;
  }
  return [];
}
