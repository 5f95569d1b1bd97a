/** The codes on printed sheets. A plan or a person that goes leaves its codes behind: they then say so. */
import { sql } from 'drizzle-orm';
import { check, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay } from './day.ts';
import { household } from './household.ts';

export const print = sqliteTable(
  'print',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    code: text('code').notNull(),
    kind: text('kind', { enum: ['week', 'list', 'card'] }).notNull(),
    /** The plan of a week or a list, the person of a card. */
    subject: text('subject').notNull(),
    printedOn: text('printed_on').notNull(),
    /** JSON: what the sheet was made from, each thing as a digest. */
    madeFrom: text('made_from').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.code] }),
    check('print_code', sql`length(${t.code}) = 6`),
    check('print_kind', sql`${t.kind} in ('week', 'list', 'card')`),
    check('print_subject', sql`length(${t.subject}) between 1 and 64`),
    check('print_printed_on', isDay(t.printedOn)),
    check('print_made_from', sql`json_valid(${t.madeFrom})`),
  ],
);
