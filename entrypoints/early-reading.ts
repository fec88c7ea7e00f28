import { defineUnlistedScript } from '#imports';
import { type ApiOfPopup, readEarly } from '../lib/platform/early-reading.ts';

/** The API goes by two names. Written plainly, WXT would put the polyfill in the place of either. */
const own = globalThis as unknown as Readonly<Record<string, ApiOfPopup>>;

/** Runs in the popup before all else. */
export default defineUnlistedScript(() => {
  const api = own['browser'] ?? own['chrome'];
  if (api) readEarly(api);
});
