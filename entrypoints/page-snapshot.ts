import { defineUnlistedScript } from '#imports';

export default defineUnlistedScript(() => JSON.stringify({ v: 1, ok: false, error: 'not-built' }));
