/** `kept`: the browser promised not to clear the data by itself. `may-be-cleared`: it did not, when disk runs short. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

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
