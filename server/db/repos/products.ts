/** What the household buys as which food, with what it read on the label. */
import { and, asc, eq, max } from 'drizzle-orm';
import { product as table } from '../schema/products.ts';
import { newKey, type Database } from './database.ts';
import { transact } from './transaction.ts';

export interface Product {
  readonly food: string;
  /** 1 to 120 characters, as on the packet. */
  readonly name: string;
  /** Tags or foods that the label is without. */
  readonly clears: readonly string[];
  /** Tags that the label names. */
  readonly contains: readonly string[];
  /** The day the label was read, `YYYY-MM-DD`. */
  readonly seenOn: string;
}

export interface StoredProduct extends Product {
  readonly id: string;
  /** 1 when added, one more with every change. */
  readonly version: number;
}

const columns = {
  ...{ id: table.id, version: table.version, food: table.food, name: table.name },
  ...{ clears: table.clears, contains: table.contains, seenOn: table.seenOn },
};

/** In the order in which they were added. */
export function listProducts(db: Database): readonly StoredProduct[] {
  return db.orm
    .select(columns)
    .from(table)
    .where(eq(table.householdId, db.household))
    .orderBy(asc(table.position))
    .all();
}

export function getProduct(db: Database, id: string): StoredProduct | null {
  return db.orm.select(columns).from(table).where(isProduct(db, id)).get() ?? null;
}

export function addProduct(db: Database, next: Product): StoredProduct {
  return transact(db, () => {
    const last = db.orm
      .select({ position: max(table.position) })
      .from(table)
      .where(eq(table.householdId, db.household))
      .get();
    const added: StoredProduct = { id: newKey(), version: 1, ...columnsOf(next) };
    const position = (last?.position ?? 0) + 1;
    db.orm
      .insert(table)
      .values({ householdId: db.household, position, ...added })
      .run();
    return added;
  });
}

/** `version` is the one that was read; 'stale' when another change came first. */
export function changeProduct(
  db: Database,
  id: string,
  version: number,
  next: Product,
): StoredProduct | 'stale' | 'missing' {
  const { changes } = db.orm
    .update(table)
    .set({ version: version + 1, ...columnsOf(next) })
    .where(and(isProduct(db, id), eq(table.version, version)))
    .run();
  return changes === 1 ? { id, version: version + 1, ...columnsOf(next) } : absence(db, id);
}

export function removeProduct(db: Database, id: string, version: number): 'removed' | 'stale' | 'missing' {
  const { changes } = db.orm
    .delete(table)
    .where(and(isProduct(db, id), eq(table.version, version)))
    .run();
  return changes === 1 ? 'removed' : absence(db, id);
}

/** Named one by one: what a caller's object holds beside these never reaches a row. */
function columnsOf({ food, name, clears, contains, seenOn }: Product): Product {
  return { food, name, clears, contains, seenOn };
}

function absence(db: Database, id: string): 'stale' | 'missing' {
  return getProduct(db, id) === null ? 'missing' : 'stale';
}

function isProduct(db: Database, id: string): ReturnType<typeof and> {
  return and(eq(table.householdId, db.household), eq(table.id, id));
}
