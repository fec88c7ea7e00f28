import type { Evidence } from '../audits/audit.ts';

/** Evidence without repetitions: the same words about the same quote, address and place. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const said = JSON.stringify(item);
    return seen.has(said) ? false : seen.add(said);
  });
}
