/**
 * What the household said of lines that were not read. Rows stay when an answer is taken back, so that
 * versions go on.
 */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay } from './day.ts';
import { household } from './household.ts';

export const review = sqliteTable(
  'review',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    /** The key of the folded line. */
    id: text('id').notNull(),
    version: integer('version').notNull(),
    foods: text('foods', { mode: 'json' }).$type<readonly string[]>().notNull(),
    isNoFood: integer('is_no_food', { mode: 'boolean' }).notNull(),
    /** The day of the answer; null where it was taken back. */
    madeOn: text('made_on'),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.id] }),
    check('review_id', sql`length(${t.id}) between 1 and 64`),
    check('review_version', sql`${t.version} >= 1`),
    check('review_foods', sql`json_valid(${t.foods}) and json_type(${t.foods}) = 'array'`),
    check('review_is_no_food', sql`${t.isNoFood} in (0, 1)`),
    check('review_made_on', sql`${t.madeOn} is null or ${isDay(t.madeOn)}`),
    check(
      'review_says_one_thing',
      sql`${t.madeOn} is null or (json_array_length(${t.foods}) = 0) = ${t.isNoFood}`,
    ),
  ],
);
