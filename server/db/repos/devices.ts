/** Browsers that were paired with the household. The token itself is never here, only its digest. */
import { and, asc, eq, max } from 'drizzle-orm';
import { device as table } from '../schema/household.ts';
import { newKey, type Database } from './database.ts';
import { transact } from './transaction.ts';

export interface Device {
  readonly id: string;
  readonly name: string;
  /** UTC text. */
  readonly pairedAt: string;
  readonly lastSeenAt: string;
}

export interface NewDevice {
  readonly name: string;
  /** Digest of the token, at least 32 characters. */
  readonly tokenHash: string;
}

const columns = {
  id: table.id,
  name: table.name,
  pairedAt: table.pairedAt,
  lastSeenAt: table.lastSeenAt,
};

export function addDevice(db: Database, { name, tokenHash }: NewDevice): Device {
  return transact(db, () => {
    const last = db.orm
      .select({ position: max(table.position) })
      .from(table)
      .where(eq(table.householdId, db.household))
      .get();
    const at = db.now();
    const device: Device = { id: newKey(), name, pairedAt: at, lastSeenAt: at };
    const position = (last?.position ?? 0) + 1;
    db.orm
      .insert(table)
      .values({ householdId: db.household, ...device, position, tokenHash })
      .run();
    return device;
  });
}

export function deviceByToken(db: Database, tokenHash: string): Device | null {
  const isIt = and(eq(table.householdId, db.household), eq(table.tokenHash, tokenHash));
  return db.orm.select(columns).from(table).where(isIt).get() ?? null;
}

/** In the order in which they were paired. */
export function listDevices(db: Database): readonly Device[] {
  return db.orm
    .select(columns)
    .from(table)
    .where(eq(table.householdId, db.household))
    .orderBy(asc(table.position))
    .all();
}

export function removeDevice(db: Database, id: string): 'removed' | 'missing' {
  const { changes } = db.orm.delete(table).where(isDevice(db, id)).run();
  return changes === 1 ? 'removed' : 'missing';
}

/** Notes that the device was just used. */
export function touchDevice(db: Database, id: string): void {
  db.orm.update(table).set({ lastSeenAt: db.now() }).where(isDevice(db, id)).run();
}

function isDevice(db: Database, id: string): ReturnType<typeof and> {
  return and(eq(table.householdId, db.household), eq(table.id, id));
}
