/** Everything or nothing: what `work` wrote stands together, or not at all when it throws. */
import type { Database } from './database.ts';

/**
 * Runs `work` in one transaction and returns its value. Inside another `transact` it is a part of that one:
 * a throw that the outer work catches takes back only the inner writes. `work` must not be asynchronous.
 */
export function transact<T>(db: Database, work: (db: Database) => NotAPromise<T>): T {
  // Immediate: the write lock is taken at once, so that what was read cannot be stale when it is written back.
  return db.orm.transaction(() => work(db), { behavior: 'immediate' });
}

type NotAPromise<T> = T extends Promise<unknown> ? never : T;
