/** `kept`: the browser promised not to clear the data by itself. `may-be-cleared`: it did not, when disk runs short. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/** What the settings show of the stored data, and do with it. */
export interface StoredData {
  readonly persistence: () => Promise<Persistence>;
  readonly askPersistence: () => Promise<Persistence>;
  /** Bytes that the shortlist takes; `null` where the browser does not tell. */
  readonly usage: () => Promise<number | null>;
  /** Deletes shortlist, settings and views for good; whether all of it is gone. */
  readonly erase: () => Promise<boolean>;
}
