import type { JudgedLink } from '../../computed/judged-links.ts';
import type { Evidence } from '../audit.ts';
import { atLink } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';

/** Fewer links say little about a habit. */
export const FEW_LINKS = 3;
const FEW_LINKS_CONFIDENCE = 0.4;
const CONFIDENCE = 0.9;

/** How far so many links carry a judgement. Heuristic. */
export const confidenceOf = (links: number): number => (links < FEW_LINKS ? FEW_LINKS_CONFIDENCE : CONFIDENCE);

/** The first links of a list, each with why its text was classed so. */
export const anchorEvidence = (links: readonly JudgedLink[]): readonly Evidence[] =>
  links.slice(0, SHOWN_EVIDENCE).map(({ link, anchor }) => ({ message: anchor.reason, ...atLink(link) }));

/** The first links of a list, each with why it is followed or not. */
export const followEvidence = (links: readonly JudgedLink[]): readonly Evidence[] =>
  links.slice(0, SHOWN_EVIDENCE).flatMap(({ link, follow }) => {
    const [reason] = follow.reasons;
    return reason === undefined ? [] : [{ message: reason, ...atLink(link) }];
  });
