/** Plans, their meals, and the plans they were before. */
import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core';
import type { Slot } from '../../domain/recipes/recipe.ts';
import { isDay } from './day.ts';
import { household } from './household.ts';

export const plan = sqliteTable(
  'plan',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    firstDay: text('first_day').notNull(),
    seed: integer('seed').notNull(),
    dataVersion: text('data_version').notNull(),
    people: text('people', { mode: 'json' }).$type<readonly string[]>().notNull(),
    slots: text('slots', { mode: 'json' }).$type<readonly Slot[]>().notNull(),
    /** What must not move when recipes, foods or people change later. */
    report: text('report').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.id] }),
    index('plan_by_first_day').on(t.householdId, t.firstDay),
    check('plan_version', sql`${t.version} >= 1`),
    check('plan_first_day', isDay(t.firstDay)),
    check('plan_seed', sql`${t.seed} between 0 and 2147483647`),
    check('plan_people', sql`json_valid(${t.people}) and json_type(${t.people}) = 'array'`),
    check('plan_slots', sql`json_valid(${t.slots}) and json_array_length(${t.slots}) between 1 and 4`),
    check('plan_report', sql`json_valid(${t.report})`),
  ],
);

export const meal = sqliteTable(
  'meal',
  {
    householdId: text('household_id').notNull(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    day: integer('day').notNull(),
    slot: text('slot', { enum: ['breakfast', 'lunch', 'dinner', 'snack'] }).notNull(),
    recipe: text('recipe').notNull(),
    recipeVersion: text('recipe_version').notNull(),
    portion: real('portion').notNull(),
    leftoverOfDay: integer('leftover_of_day'),
    locked: integer('locked', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.planId, t.id] }),
    foreignKey({ columns: [t.householdId, t.planId], foreignColumns: [plan.householdId, plan.id] }),
    unique('meal_has_its_place').on(t.householdId, t.planId, t.day, t.slot),
    check('meal_day', sql`${t.day} between 0 and 6`),
    check('meal_slot', sql`${t.slot} in ('breakfast', 'lunch', 'dinner', 'snack')`),
    check('meal_portion', sql`${t.portion} > 0`),
    check('meal_leftover', sql`${t.leftoverOfDay} is null or ${t.leftoverOfDay} between 0 and ${t.day}`),
    check('meal_locked', sql`${t.locked} in (0, 1)`),
  ],
);

/** What stands beside a meal: a plate that one person adds, or with nobody named a side for the whole table. */
export const mealAddition = sqliteTable(
  'meal_addition',
  {
    householdId: text('household_id').notNull(),
    planId: text('plan_id').notNull(),
    mealId: text('meal_id').notNull(),
    position: integer('position').notNull(),
    recipe: text('recipe').notNull(),
    recipeVersion: text('recipe_version').notNull(),
    portion: real('portion').notNull(),
    person: text('person'),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.planId, t.mealId, t.position] }),
    foreignKey({
      columns: [t.householdId, t.planId, t.mealId],
      foreignColumns: [meal.householdId, meal.planId, meal.id],
    }),
    check('meal_addition_position', sql`${t.position} between 0 and 11`),
    check('meal_addition_recipe', sql`length(${t.recipe}) between 1 and 120`),
    check('meal_addition_portion', sql`${t.portion} > 0`),
    check('meal_addition_person', sql`${t.person} is null or length(${t.person}) between 1 and 64`),
  ],
);

export const planRevision = sqliteTable(
  'plan_revision',
  {
    householdId: text('household_id').notNull(),
    planId: text('plan_id').notNull(),
    /** The version that this content had. */
    version: integer('version').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.planId, t.version] }),
    foreignKey({ columns: [t.householdId, t.planId], foreignColumns: [plan.householdId, plan.id] }),
    check('plan_revision_body', sql`json_valid(${t.body})`),
  ],
);
