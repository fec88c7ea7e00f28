import { storage } from 'wxt/utils/storage';
import { ENVELOPE_VERSION } from '../snapshot/envelope.ts';
import type { PageSnapshot } from '../snapshot/types.ts';

/** In memory only, and gone with the browser: a page is kept beyond a look only when it is saved. */
const lastPage = storage.defineItem<unknown>('session:lastPage', { fallback: null });

/**
 * Keeps the facts of the page audited last, so that the settings can show what a change would do to it. A page too big
 * for the browser's memory is not kept, and neither is the one before.
 */
export const rememberPage = (page: PageSnapshot): Promise<void> =>
  lastPage.setValue(JSON.stringify({ v: ENVELOPE_VERSION, ok: true, data: page })).catch(() => lastPage.removeValue());

/** The page audited last since the browser started; `null` when there is none. */
export async function loadLastPage(): Promise<PageSnapshot | null> {
  const { parseSnapshot } = await import('../snapshot/parse.ts');
  const parsed = parseSnapshot(await lastPage.getValue());
  return parsed.ok ? parsed.snapshot : null;
}
