import { openDB } from 'idb';
import type { Stored } from '../../shortlist/shortlist.ts';
import { problemOf } from './problem.ts';
import { DATABASE_NAME, DATABASE_VERSION, type ShortlistDatabase, type ShortlistSchema, upgrade } from './schema.ts';

/** How long another window may hold an older version before the shortlist is called blocked. */
const BLOCKED_AFTER_MS = 3_000;

export interface Connection {
  /** Does the work on an open database; opens or reopens it where needed, and turns every fault into a problem. */
  readonly run: <Value>(work: (database: ShortlistDatabase) => Promise<Value>) => Promise<Stored<Value>>;
  readonly close: () => Promise<void>;
}

/**
 * The shortlist's database, opened at the first use.
 *
 * @param onLost called when the database was deleted, or closed by the browser, while it was open here
 */
export function connect(onLost: () => void): Connection {
  let opened: Promise<ShortlistDatabase> | null = null;

  const close = async (): Promise<void> => {
    const closing = opened;
    opened = null;
    const database = await closing?.catch(() => null);
    database?.close();
  };

  const open = async (): Promise<ShortlistDatabase> => {
    const opening = opened ?? openWithin(BLOCKED_AFTER_MS, close, onLost);
    opened = opening;
    try {
      return await opening;
    } catch (error) {
      if (opened === opening) opened = null;
      throw error;
    }
  };

  const run: Connection['run'] = async (work) => {
    try {
      return { ok: true, value: await work(await open()) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };

  return { run, close };
}

function openWithin(blockedAfter: number, close: () => Promise<void>, onLost: () => void): Promise<ShortlistDatabase> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGivenUp = false;
    let fault: unknown = null;
    openDB<ShortlistSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, oldVersion, _newVersion, transaction) => {
        try {
          upgrade(database, oldVersion);
        } catch (error) {
          // Whatever went wrong, an upgrade that is not whole must not stay. The reason of an abort says most.
          fault = transaction.error ?? error;
          abort(transaction);
        }
      },
      blocked: () => {
        timer = setTimeout(() => {
          isGivenUp = true;
          reject(new DOMException('another window holds an older version', 'TimeoutError'));
        }, blockedAfter);
      },
      // Another window upgrades the database, or deletes it (no new version): either way it waits for us to let go.
      blocking: (_current, newVersion) => {
        void close();
        if (newVersion === null) onLost();
      },
      terminated: () => {
        void close();
        onLost();
      },
    }).then(
      (database) => {
        clearTimeout(timer);
        if (isGivenUp) database.close();
        else resolve(database);
      },
      (error: unknown) => reject(fault ?? error),
    );
  });
}

function abort(transaction: { readonly abort: () => void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
}
