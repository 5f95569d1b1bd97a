/** The open database as repos take it, and what every repo needs of it. */
import { randomBytes } from 'node:crypto';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** Stands for the whole file; every row that a repo reads or writes is the household's. */
export interface Database {
  readonly orm: BetterSQLite3Database;
  /** Id of the household whose rows these are. */
  readonly household: string;
  /** The present moment as UTC text, "2026-11-23T01:06:28.000Z"; given by who opened it. */
  readonly now: () => string;
  /** Writes the log back into the file, closes it and frees the lock. Doing it twice is fine. */
  readonly close: () => void;
}

const KEY_BYTES = 12;

/** A new id: 16 letters, digits, "-" or "_", from 96 random bits; two never meet. */
export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}
