import { ENVELOPE_VERSION, type SentSnapshot, type SnapshotEnvelope } from '../snapshot/envelope.ts';
import { LIMITS } from '../snapshot/limits.ts';
import { atOnce, inTurns } from './in-turns.ts';
import { type GatherOptions, gatherInSteps } from './snapshot.ts';

/** Reads a page at one stretch and returns its snapshot as the JSON text of a `SnapshotEnvelope`. Never throws. */
export function snapshotEnvelope(page: Document, options: GatherOptions): string {
  try {
    return success(atOnce(gatherInSteps(page, options)));
  } catch (error) {
    return failure(error);
  }
}

/** The same in turns with the page, so that a long reading does not freeze it. Never rejects. */
export async function snapshotEnvelopeInTurns(page: Document, options: GatherOptions): Promise<string> {
  let hasChanged = false;
  const changes = new MutationObserver(() => {
    hasChanged = true;
  });
  const watch = (): void => changes.observe(page, { childList: true, subtree: true });
  try {
    const data = await inTurns(gatherInSteps(page, options), watch);
    return success(hasChanged ? withChange(data) : data);
  } catch (error) {
    return failure(error);
  } finally {
    changes.disconnect();
  }
}

/** What was read before a change and what was read after it may contradict each other. */
function withChange(data: SentSnapshot): SentSnapshot {
  const problems = data.problems.slice(0, LIMITS.problems - 1);
  return { ...data, problems: [...problems, { code: 'page-changed', subject: null, kept: null, seen: null }] };
}

function success(data: SentSnapshot): string {
  return json({ v: ENVELOPE_VERSION, ok: true, data });
}

function failure(error: unknown): string {
  return json({ v: ENVELOPE_VERSION, ok: false, error: String(error).slice(0, MAX_ERROR) });
}

function json(envelope: SnapshotEnvelope): string {
  return JSON.stringify(envelope);
}

const MAX_ERROR = 300;
