/**
 * What the search over recipes goes by. The index itself is the FTS5 table `recipe_search`, made by a migration
 * of its own; all of it can be made anew from the recipes and the library at any time.
 */
import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { household } from './household.ts';

/** One row a household: which collection this is. */
export const collection = sqliteTable('collection', {
  householdId: text('household_id')
    .primaryKey()
    .references(() => household.id),
  /** Another random key after every change of an own recipe: what was worked out of the collection goes by it. */
  mark: text('mark').notNull(),
  /** The shape of the index and the data version that it was filled from. */
  indexed: text('indexed').notNull(),
});

/** Which recipe a row of the index is. */
export const recipeEntry = sqliteTable(
  'recipe_entry',
  {
    entry: integer('entry').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    recipeId: text('recipe_id').notNull(),
  },
  (t) => [
    unique('recipe_entry_recipe').on(t.householdId, t.recipeId),
    check('recipe_entry_recipe_id', sql`length(${t.recipeId}) between 1 and 120`),
  ],
);

/** What a food is called, with all its synonyms and families, of the data version in use. */
export const foodWords = sqliteTable('food_words', {
  foodId: text('food_id').primaryKey(),
  words: text('words').notNull(),
});
