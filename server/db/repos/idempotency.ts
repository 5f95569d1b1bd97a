/** The answer that was given to a creating call, so that a call that comes twice makes one thing. */
import { and, eq, lt } from 'drizzle-orm';
import { idempotency as table } from '../schema/household.ts';
import type { Database } from './database.ts';

export interface Remembered {
  readonly status: number;
  readonly body: string;
}

/** A phone may send again after a long way home: a week. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export function remembered(db: Database, key: string): Remembered | null {
  const isIt = and(eq(table.householdId, db.household), eq(table.key, key));
  return db.orm.select({ status: table.status, body: table.body }).from(table).where(isIt).get() ?? null;
}

/** Keeps the first answer to a key; a second one is not written. Answers older than a week go. */
export function remember(db: Database, key: string, status: number, body: string): void {
  const now = db.now();
  const oldest = new Date(Date.parse(now) - KEPT_MS).toISOString();
  db.orm
    .delete(table)
    .where(and(eq(table.householdId, db.household), lt(table.createdAt, oldest)))
    .run();
  db.orm
    .insert(table)
    .values({ householdId: db.household, key, status, body, createdAt: now })
    .onConflictDoNothing()
    .run();
}
