/** Plans with their meals. A change keeps what was there before as a revision that can be gone back to. */
import { and, asc, between, count, eq, inArray, sql } from 'drizzle-orm';
import type { Slot } from '../../domain/recipes/recipe.ts';
import { meal as mealTable, mealAddition, plan as planTable, planRevision } from '../schema/plans.ts';
import { listMark, ownItem } from '../schema/shopping.ts';
import { newKey, type Database } from './database.ts';
import { additionsOf, dropAdditions, writeAdditions, type StoredAddition } from './meal-additions.ts';
import { dropLatestRevision, keepRevision, latestRevision } from './plan-revisions.ts';
import { transact } from './transaction.ts';

export interface StoredMeal {
  readonly id: string;
  /** 0 for the plan's first day, up to 6. */
  readonly day: number;
  readonly slot: Slot;
  readonly recipe: string;
  /** The version of the recipe as it was planned. */
  readonly recipeVersion: string;
  readonly portion: number;
  /** The day it was cooked on, where it is a left-over. */
  readonly leftoverOfDay: number | null;
  readonly locked: boolean;
  /** What stands beside it, in the order in which it was added. */
  readonly additions: readonly StoredAddition[];
}

/** What a plan is made of; the id and the version are the database's. */
export interface PlanContent {
  /** `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly seed: number;
  readonly dataVersion: string;
  readonly people: readonly string[];
  readonly slots: readonly Slot[];
  readonly meals: readonly StoredMeal[];
  /** JSON: what must not move when recipes, foods or people change later. */
  readonly report: string;
}

/** Meals by day, then in the order of the plan's slots. */
export interface StoredPlan extends PlanContent {
  readonly id: string;
  readonly version: number;
}

/** A meal as it is first written; without an id it is given one. A revision of before has no additions. */
export type NewMeal = Omit<StoredMeal, 'id' | 'additions'> & {
  readonly id?: string;
  readonly additions?: readonly StoredAddition[];
};
export type NewPlan = Omit<PlanContent, 'meals'> & { readonly meals: readonly NewMeal[] };

const planColumns = {
  ...{ id: planTable.id, version: planTable.version, firstDay: planTable.firstDay, seed: planTable.seed },
  ...{ dataVersion: planTable.dataVersion, people: planTable.people, slots: planTable.slots },
  report: planTable.report,
};
const mealColumns = {
  ...{ id: mealTable.id, day: mealTable.day, slot: mealTable.slot, recipe: mealTable.recipe },
  ...{ recipeVersion: mealTable.recipeVersion, portion: mealTable.portion },
  ...{ leftoverOfDay: mealTable.leftoverOfDay, locked: mealTable.locked },
};

/** Saves the plan with all its meals, or nothing. */
export function addPlan(db: Database, next: NewPlan): StoredPlan {
  return transact(db, () => {
    const id = newKey();
    const { meals, ...columns } = next;
    db.orm
      .insert(planTable)
      .values({ householdId: db.household, id, version: 1, ...columnsOf(columns) })
      .run();
    writeMeals(db, id, meals);
    return saved(db, id);
  });
}

export function getPlan(db: Database, id: string): StoredPlan | null {
  const row = db.orm.select(planColumns).from(planTable).where(isPlan(db, id)).get();
  return row === undefined ? null : (withMeals(db, [row])[0] ?? null);
}

/** Plans whose first day lies in `from` to `to`, both days included, earliest first, and of the same day the last one made last. Two queries, however many. */
export function listPlans(db: Database, from: string, to: string): readonly StoredPlan[] {
  const rows = db.orm
    .select(planColumns)
    .from(planTable)
    .where(and(eq(planTable.householdId, db.household), between(planTable.firstDay, from, to)))
    .orderBy(asc(planTable.firstDay), sql`rowid`)
    .all();
  return withMeals(db, rows);
}

/** Replaces the content; what was there is kept as the newest of the last 20 revisions. */
export function changePlan(
  db: Database,
  id: string,
  version: number,
  next: NewPlan,
): StoredPlan | 'stale' | 'missing' {
  return transact(db, () => {
    const before = getPlan(db, id);
    if (before === null) return 'missing';
    if (before.version !== version) return 'stale';
    keepRevision(db, before);
    return rewrite(db, id, version + 1, next);
  });
}

/** Goes back to the newest revision. The version still goes up: who holds the older one must read again. */
export function undoPlan(
  db: Database,
  id: string,
  version: number,
): StoredPlan | 'stale' | 'missing' | 'nothing' {
  return transact(db, () => {
    const now = getPlan(db, id);
    if (now === null) return 'missing';
    if (now.version !== version) return 'stale';
    const before = latestRevision(db, id);
    if (before === null) return 'nothing';
    dropLatestRevision(db, id);
    return rewrite(db, id, version + 1, before);
  });
}

/** Removes the plan with its meals, revisions and list. */
export function removePlan(db: Database, id: string, version: number): 'removed' | 'stale' | 'missing' {
  return transact(db, () => {
    const now = getPlan(db, id);
    if (now === null) return 'missing';
    if (now.version !== version) return 'stale';
    for (const table of [mealAddition, mealTable, planRevision, listMark, ownItem])
      db.orm
        .delete(table)
        .where(and(eq(table.householdId, db.household), eq(table.planId, id)))
        .run();
    db.orm.delete(planTable).where(isPlan(db, id)).run();
    return 'removed';
  });
}

/** How many changes of the plan can be undone, 0 to 20. */
export function countRevisions(db: Database, id: string): number {
  const isOf = and(eq(planRevision.householdId, db.household), eq(planRevision.planId, id));
  return db.orm.select({ count: count() }).from(planRevision).where(isOf).get()?.count ?? 0;
}

export function hasPlan(db: Database, id: string): boolean {
  return db.orm.select({ id: planTable.id }).from(planTable).where(isPlan(db, id)).get() !== undefined;
}

function rewrite(db: Database, id: string, version: number, next: NewPlan): StoredPlan {
  db.orm
    .update(planTable)
    .set({ version, ...columnsOf(next) })
    .where(isPlan(db, id))
    .run();
  dropAdditions(db, id);
  db.orm
    .delete(mealTable)
    .where(and(eq(mealTable.householdId, db.household), eq(mealTable.planId, id)))
    .run();
  writeMeals(db, id, next.meals);
  return saved(db, id);
}

/** Named one by one: what a caller's object holds beside these never reaches a row. */
function columnsOf(next: Omit<PlanContent, 'meals'>): Omit<PlanContent, 'meals'> {
  const { firstDay, seed, dataVersion, people, slots, report } = next;
  return { firstDay, seed, dataVersion, people, slots, report };
}

function writeMeals(db: Database, planId: string, meals: readonly NewMeal[]): void {
  if (meals.length === 0) return;
  const keyed = meals.map((meal) => ({ ...meal, id: meal.id ?? newKey() }));
  const rows = keyed.map(({ id, day, slot, recipe, recipeVersion, portion, leftoverOfDay, locked }) => ({
    ...{ householdId: db.household, planId, id },
    ...{ day, slot, recipe, recipeVersion, portion, leftoverOfDay, locked },
  }));
  db.orm.insert(mealTable).values(rows).run();
  writeAdditions(db, planId, keyed);
}

function withMeals(db: Database, plans: readonly Omit<StoredPlan, 'meals'>[]): readonly StoredPlan[] {
  if (plans.length === 0) return [];
  const ids = plans.map((one) => one.id);
  const rows = db.orm
    .select({ plan: mealTable.planId, meal: mealColumns })
    .from(mealTable)
    .where(and(eq(mealTable.householdId, db.household), inArray(mealTable.planId, ids)))
    .all();
  const byPlan = new Map<string, StoredMeal[]>(ids.map((id) => [id, []]));
  const additions = additionsOf(db, ids);
  for (const { plan, meal } of rows) byPlan.get(plan)?.push({ ...meal, additions: additions(plan, meal.id) });
  return plans.map((one) => ({ ...one, meals: inOrder(byPlan.get(one.id) ?? [], one.slots) }));
}

function inOrder(meals: readonly StoredMeal[], slots: readonly Slot[]): readonly StoredMeal[] {
  return [...meals].sort((a, b) => a.day - b.day || slots.indexOf(a.slot) - slots.indexOf(b.slot));
}

function saved(db: Database, id: string): StoredPlan {
  const plan = getPlan(db, id);
  if (plan === null) throw new Error('a plan that was just written is not there');
  return plan;
}

function isPlan(db: Database, id: string): ReturnType<typeof and> {
  return and(eq(planTable.householdId, db.household), eq(planTable.id, id));
}
