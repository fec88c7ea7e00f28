import type { SentSnapshot } from '../snapshot/envelope.ts';
import { LIMITS } from '../snapshot/limits.ts';
import type { ProblemFact } from '../snapshot/types.ts';

type Facts = Omit<SentSnapshot, 'problems' | 'timings'>;

/**
 * The caps that the facts have reached and that no gatherer reports by itself. What is full may have been cut; better
 * told once too often. Excerpts (anchor texts, contexts, comment samples, bios) are short by design and not told.
 */
export function limitsReached(facts: Facts): readonly ProblemFact[] {
  const { title, meta, article, images, feeds, contact } = facts;
  const counts: readonly (readonly [limit: keyof typeof LIMITS, count: number])[] = [
    ['articleText', article?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0],
    ['articleBlocks', article?.blocks.length ?? 0],
    ['images', images.inArticle.length],
    [
      'metaEntries',
      Math.max(...[meta.openGraph, meta.twitter, meta.other].map((entries) => Object.keys(entries).length)),
    ],
    ['feeds', feeds.length],
    ['emails', contact.emails.length],
    ['title', title.text?.length ?? 0],
    ['metaContent', meta.description?.length ?? 0],
  ];
  return counts
    .filter(([limit, count]) => count >= LIMITS[limit] * NEARLY)
    .map(([limit]) => ({ code: 'truncated', subject: limit, kept: LIMITS[limit], seen: null }));
}

/** Cutting at white space, and leaving out what turned out to be no text, take a little off a text that was cut. */
const NEARLY = 0.98;
