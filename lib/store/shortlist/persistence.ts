import type { Persistence } from '../../shortlist/stored-data.ts';

/** Asks the browser to keep the data. Firefox may show a prompt, so this is asked with the first save, not before. */
export const requestPersistence = (): Promise<Persistence> => answerOf(() => navigator.storage.persist());

export const readPersistence = (): Promise<Persistence> => answerOf(() => navigator.storage.persisted());

async function answerOf(ask: () => Promise<boolean>): Promise<Persistence> {
  try {
    return (await ask()) ? 'kept' : 'may-be-cleared';
  } catch {
    // No StorageManager here, as in some private windows.
    return 'unknown';
  }
}
