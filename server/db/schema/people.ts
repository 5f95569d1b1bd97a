/** The people of a household. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PersonInput } from '../../domain/people/person.ts';
import { household } from './household.ts';

export const person = sqliteTable(
  'person',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    /** Order of arrival; the clock is not asked. */
    position: integer('position').notNull(),
    /** The person as written: what is not known is not there. */
    body: text('body', { mode: 'json' }).$type<PersonInput>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.id] }),
    check('person_version', sql`${t.version} >= 1`),
    check(
      'person_body',
      sql`json_valid(${t.body}) and coalesce(length(json_extract(${t.body}, '$.name')), 0) between 1 and 200`,
    ),
  ],
);
