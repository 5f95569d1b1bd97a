/** The dishes that a person likes best, and those they would rather not have. */
import { sql } from 'drizzle-orm';
import { check, foreignKey, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { person } from './people.ts';

export const taste = sqliteTable(
  'taste',
  {
    householdId: text('household_id').notNull(),
    personId: text('person_id').notNull(),
    /** By id alone: a taste outlives the versions of its recipe. */
    recipeId: text('recipe_id').notNull(),
    taste: text('taste', { enum: ['favourite', 'rather-not'] }).notNull(),
    /** When it was said, UTC text. */
    since: text('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.personId, t.recipeId] }),
    foreignKey({ columns: [t.householdId, t.personId], foreignColumns: [person.householdId, person.id] }),
    check('taste_recipe_id', sql`length(${t.recipeId}) between 1 and 120`),
    check('taste_taste', sql`${t.taste} in ('favourite', 'rather-not')`),
    check('taste_since', sql`datetime(${t.since}) is not null`),
  ],
);
