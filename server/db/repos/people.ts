/** The people of the household. */
import { and, asc, eq, max } from 'drizzle-orm';
import type { PersonInput } from '../../domain/people/person.ts';
import { person as table } from '../schema/people.ts';
import { taste } from '../schema/tastes.ts';
import { newKey, type Database } from './database.ts';
import { transact } from './transaction.ts';

export interface StoredPerson {
  readonly id: string;
  /** 1 when added, one more with every change. */
  readonly version: number;
  readonly person: PersonInput;
}

const columns = { id: table.id, version: table.version, person: table.body };

/** In the order in which they were added. */
export function listPeople(db: Database): readonly StoredPerson[] {
  return db.orm
    .select(columns)
    .from(table)
    .where(eq(table.householdId, db.household))
    .orderBy(asc(table.position))
    .all();
}

export function getPerson(db: Database, id: string): StoredPerson | null {
  return db.orm.select(columns).from(table).where(isPerson(db, id)).get() ?? null;
}

export function addPerson(db: Database, person: PersonInput): StoredPerson {
  return transact(db, () => {
    const last = db.orm
      .select({ position: max(table.position) })
      .from(table)
      .where(eq(table.householdId, db.household))
      .get();
    const added: StoredPerson = { id: newKey(), version: 1, person };
    const position = (last?.position ?? 0) + 1;
    db.orm
      .insert(table)
      .values({ householdId: db.household, id: added.id, version: 1, position, body: person })
      .run();
    return added;
  });
}

/** `version` is the one that was read; 'stale' when another change came first. */
export function changePerson(
  db: Database,
  id: string,
  version: number,
  person: PersonInput,
): StoredPerson | 'stale' | 'missing' {
  const changed = db.orm
    .update(table)
    .set({ version: version + 1, body: person })
    .where(and(isPerson(db, id), eq(table.version, version)))
    .returning(columns)
    .get();
  // The driver's type leaves out that no row may come back.
  return (changed as StoredPerson | undefined) ?? absence(db, id);
}

/** What they said of dishes goes with them; plans that were made for them stay as they are. */
export function removePerson(db: Database, id: string, version: number): 'removed' | 'stale' | 'missing' {
  return transact(db, () => {
    if (getPerson(db, id)?.version !== version) return absence(db, id);
    db.orm
      .delete(taste)
      .where(and(eq(taste.householdId, db.household), eq(taste.personId, id)))
      .run();
    db.orm.delete(table).where(isPerson(db, id)).run();
    return 'removed';
  });
}

function absence(db: Database, id: string): 'stale' | 'missing' {
  return getPerson(db, id) === null ? 'missing' : 'stale';
}

function isPerson(db: Database, id: string): ReturnType<typeof and> {
  return and(eq(table.householdId, db.household), eq(table.id, id));
}
