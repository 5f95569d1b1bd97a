/** What the household buys as a food, and what it read on the label. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay } from './day.ts';
import { household } from './household.ts';

export const product = sqliteTable(
  'product',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    /** Order of arrival; the clock is not asked. */
    position: integer('position').notNull(),
    food: text('food').notNull(),
    name: text('name').notNull(),
    clears: text('clears', { mode: 'json' }).$type<readonly string[]>().notNull(),
    contains: text('contains', { mode: 'json' }).$type<readonly string[]>().notNull(),
    seenOn: text('seen_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.id] }),
    check('product_version', sql`${t.version} >= 1`),
    check('product_food', sql`length(${t.food}) between 1 and 120`),
    check('product_name', sql`length(${t.name}) between 1 and 120`),
    check('product_clears', sql`json_valid(${t.clears}) and json_type(${t.clears}) = 'array'`),
    check('product_contains', sql`json_valid(${t.contains}) and json_type(${t.contains}) = 'array'`),
    check('product_seen_on', isDay(t.seenOn)),
  ],
);
