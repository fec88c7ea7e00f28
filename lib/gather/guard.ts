import type { ProblemFact } from '../snapshot/types.ts';

/** Runs one step of gathering; when it throws, its result is `empty` and a problem names it. */
export type Guard = <Fact>(name: string, gather: () => Fact, empty: Fact) => Fact;

/** The same for work in steps, between which the page may have its turn. */
export type StepGuard = <Fact>(name: string, gather: () => Generator<void, Fact>, empty: Fact) => Generator<void, Fact>;

/** A guard that reports failures and notes in `steps` how many milliseconds each step took. */
export function createGuard(report: (problem: ProblemFact) => void, steps: Record<string, number>): Guard {
  return (name, gather, empty) => {
    const started = performance.now();
    try {
      return gather();
    } catch {
      report({ code: 'gatherer-failed', subject: name, kept: null, seen: null });
      return empty;
    } finally {
      steps[name] = milliseconds(started);
    }
  };
}

/** As `createGuard`; the page's turns count as part of a step. */
export function createStepGuard(report: (problem: ProblemFact) => void, steps: Record<string, number>): StepGuard {
  return function* (name, gather, empty) {
    const started = performance.now();
    try {
      return yield* gather();
    } catch {
      report({ code: 'gatherer-failed', subject: name, kept: null, seen: null });
      return empty;
    } finally {
      steps[name] = milliseconds(started);
    }
  };
}

/** Milliseconds since a reading of `performance.now()`, to a tenth. */
export function milliseconds(since: number): number {
  return Math.round((performance.now() - since) * 10) / 10;
}
