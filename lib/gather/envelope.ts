import { ENVELOPE_VERSION, type SnapshotEnvelope } from '../snapshot/envelope.ts';
import { type GatherOptions, gatherSnapshot } from './snapshot.ts';

/** Reads a page and returns its snapshot as the JSON text of a `SnapshotEnvelope`. Never throws. */
export function snapshotEnvelope(page: Document, options: GatherOptions): string {
  try {
    return json({ v: ENVELOPE_VERSION, ok: true, data: gatherSnapshot(page, options) });
  } catch (error) {
    return json({ v: ENVELOPE_VERSION, ok: false, error: String(error).slice(0, MAX_ERROR) });
  }
}

function json(envelope: SnapshotEnvelope): string {
  return JSON.stringify(envelope);
}

const MAX_ERROR = 300;
