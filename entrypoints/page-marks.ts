import { defineUnlistedScript } from '#imports';
import { createPageMarks } from '../lib/highlight/page-marks.ts';

/** Runs again before every command; what it set up the first time is kept. */
export default defineUnlistedScript(() => {
  globalThis.guestworthyMarks ??= createPageMarks(document);
});
