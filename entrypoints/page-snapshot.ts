import { defineUnlistedScript } from '#imports';
import { snapshotEnvelope } from '../lib/gather/envelope.ts';

export default defineUnlistedScript(() => snapshotEnvelope(document, { now: new Date().toISOString() }));
