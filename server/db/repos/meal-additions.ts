/** What stands beside the meals of plans: written and read with them, never by itself. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { mealAddition as table } from '../schema/plans.ts';
import type { Database } from './database.ts';

export interface StoredAddition {
  readonly recipe: string;
  /** The version of the recipe as it was added. */
  readonly recipeVersion: string;
  /** Servings: of that one person, or of a side for an eater at the household's mean energy. */
  readonly portion: number;
  /** Whose plate it is; null for a side for the whole table. */
  readonly person: string | null;
}

interface Written {
  readonly id: string;
  readonly additions?: readonly StoredAddition[];
}

export function writeAdditions(db: Database, planId: string, meals: readonly Written[]): void {
  const rows = meals.flatMap(({ id: mealId, additions = [] }) =>
    additions.map(({ recipe, recipeVersion, portion, person }, position) => ({
      ...{ householdId: db.household, planId, mealId, position },
      ...{ recipe, recipeVersion, portion, person },
    })),
  );
  if (rows.length > 0) db.orm.insert(table).values(rows).run();
}

/** All of a plan's, before its meals are written anew. */
export function dropAdditions(db: Database, planId: string): void {
  db.orm
    .delete(table)
    .where(and(eq(table.householdId, db.household), eq(table.planId, planId)))
    .run();
}

/** Those of these plans by meal, in one query however many. */
export function additionsOf(
  db: Database,
  planIds: readonly string[],
): (plan: string, meal: string) => readonly StoredAddition[] {
  const rows = db.orm
    .select()
    .from(table)
    .where(and(eq(table.householdId, db.household), inArray(table.planId, [...planIds])))
    .orderBy(asc(table.position))
    .all();
  const byMeal = new Map<string, StoredAddition[]>();
  for (const { planId, mealId, recipe, recipeVersion, portion, person } of rows) {
    const key = `${planId} ${mealId}`;
    const own = byMeal.get(key) ?? [];
    own.push({ recipe, recipeVersion, portion, person });
    byMeal.set(key, own);
  }
  return (plan, meal) => byMeal.get(`${plan} ${meal}`) ?? [];
}
