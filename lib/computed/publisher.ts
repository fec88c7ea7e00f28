import type { Message } from '../audits/audit.ts';
import { computed } from './computed.ts';
import { publisherSigns } from './publisher-signs.ts';

export type PublisherKind =
  | 'personal-blog'
  | 'magazine'
  | 'company-blog'
  | 'newsroom'
  | 'institution'
  | 'shop'
  | 'platform-profile'
  | 'unknown';

/** Who seems to publish this site. */
export interface SitePublisher {
  readonly kind: PublisherKind;
  /** 0 to 1: how much of what was seen speaks for this kind. */
  readonly confidence: number;
  /** What speaks for it, the strongest first. */
  readonly evidence: readonly PublisherSign[];
}

export interface PublisherSign {
  readonly message: Message;
  /** Position of the link it was read from, or `null`. */
  readonly link: number | null;
  readonly points: number;
}

/** A kind as long as something speaks for it. */
export type NamedPublisherKind = Exclude<PublisherKind, 'unknown'>;

/** Read from structured data, the menu, the address and the authors; one page is enough for a good guess, not for more. */
export const sitePublisher = computed((page, context): SitePublisher => strongest(publisherSigns(page, context)));

/** A kind needs more than one ordinary sign to be named. Heuristic. */
const FEWEST_POINTS = 2;
/** Doubt that remains when all signs agree, in points. Heuristic. */
const DOUBT = 1;

const total = (signs: readonly PublisherSign[]): number => signs.reduce((sum, { points }) => sum + points, 0);

function strongest(signs: ReadonlyMap<NamedPublisherKind, readonly PublisherSign[]>): SitePublisher {
  const ranked = [...signs]
    .map(([kind, found]) => ({ kind, found, points: total(found) }))
    .sort((a, b) => b.points - a.points);
  const [best] = ranked;
  if (!best || best.points < FEWEST_POINTS) return { kind: 'unknown', confidence: 0, evidence: [] };
  const all = ranked.reduce((sum, { points }) => sum + points, 0);
  const confidence = Math.round((best.points / (all + DOUBT)) * 100) / 100;
  return { kind: best.kind, confidence, evidence: best.found.toSorted((a, b) => b.points - a.points) };
}
