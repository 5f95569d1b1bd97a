/** The dishes that people like best, and those they would rather not have. */
import { and, asc, eq } from 'drizzle-orm';
import type { RecipeId } from '../../domain/recipes/recipe.ts';
import type { DishTaste } from '../../domain/people/dish-taste.ts';
import { person as people } from '../schema/people.ts';
import { taste as table } from '../schema/tastes.ts';
import type { Database } from './database.ts';
import { transact } from './transaction.ts';

export interface StoredTaste {
  readonly person: string;
  readonly recipe: RecipeId;
  readonly taste: DishTaste;
  /** UTC text. */
  readonly since: string;
}

const columns = {
  ...{ person: table.personId, recipe: table.recipeId, taste: table.taste, since: table.since },
};

/** By person in their order, then by recipe. */
export function listTastes(db: Database): readonly StoredTaste[] {
  return db.orm
    .select(columns)
    .from(table)
    .innerJoin(people, and(eq(people.householdId, table.householdId), eq(people.id, table.personId)))
    .where(eq(table.householdId, db.household))
    .orderBy(asc(people.position), asc(table.recipeId))
    .all();
}

/** Says it, in place of what was said before; the same again keeps its date. */
export function setTaste(db: Database, taste: Omit<StoredTaste, 'since'>): StoredTaste {
  return transact(db, () => {
    const before = db.orm.select(columns).from(table).where(isTaste(db, taste)).get();
    if (before?.taste === taste.taste) return before;
    const now = { ...taste, since: db.now() };
    const { person: personId, recipe: recipeId, ...said } = now;
    db.orm
      .insert(table)
      .values({ householdId: db.household, personId, recipeId, ...said })
      .onConflictDoUpdate({ target: [table.householdId, table.personId, table.recipeId], set: said })
      .run();
    return now;
  });
}

/** Takes it back; nothing where nothing was said. */
export function clearTaste(db: Database, taste: Pick<StoredTaste, 'person' | 'recipe'>): void {
  db.orm.delete(table).where(isTaste(db, taste)).run();
}

function isTaste(
  db: Database,
  { person, recipe }: Pick<StoredTaste, 'person' | 'recipe'>,
): ReturnType<typeof and> {
  return and(eq(table.householdId, db.household), eq(table.personId, person), eq(table.recipeId, recipe));
}
