/** Recipes: built-in ones by data version, the household's own by revision. Rows are added, never rewritten. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Recipe } from '../../domain/recipes/recipe.ts';
import { household } from './household.ts';

/** The data versions this database has met; the highest position is the one in use. */
export const libraryVersion = sqliteTable('library_version', {
  dataVersion: text('data_version').primaryKey(),
  position: integer('position').notNull().unique(),
  seededAt: text('seeded_at').notNull(),
});

export const libraryRecipe = sqliteTable(
  'library_recipe',
  {
    id: text('id').notNull(),
    dataVersion: text('data_version')
      .notNull()
      .references(() => libraryVersion.dataVersion),
    position: integer('position').notNull(),
    body: text('body', { mode: 'json' }).$type<Recipe>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dataVersion, t.id] }),
    check('library_recipe_body', sql`json_valid(${t.body}) and json_extract(${t.body}, '$.id') is ${t.id}`),
  ],
);

export const householdRecipe = sqliteTable(
  'household_recipe',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    position: integer('position').notNull(),
    body: text('body', { mode: 'json' }).$type<Recipe>().notNull(),
    basedOnId: text('based_on_id'),
    basedOnVersion: text('based_on_version'),
    /** When it left the collection; old plans still read it. */
    retiredAt: text('retired_at'),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.id, t.revision] }),
    check('household_recipe_revision', sql`${t.revision} >= 1`),
    check('household_recipe_body', sql`json_valid(${t.body}) and json_extract(${t.body}, '$.id') is ${t.id}`),
    check('household_recipe_based_on', sql`(${t.basedOnId} is null) = (${t.basedOnVersion} is null)`),
  ],
);
