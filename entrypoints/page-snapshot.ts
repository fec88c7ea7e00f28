import { defineUnlistedScript } from '#imports';
import { snapshotEnvelopeInTurns } from '../lib/gather/envelope.ts';

/** A part picked by the user is handed over in a variable of the isolated world, and counts for one reading. */
export default defineUnlistedScript(() => {
  globalThis.guestworthyWasRead = true;
  const picked = globalThis.guestworthyPicked ?? null;
  globalThis.guestworthyPicked = null;
  return snapshotEnvelopeInTurns(document, { now: new Date().toISOString(), picked });
});
