/** What a person did to the list of a plan: marks on computed items, and items of their own. */
import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { plan } from './plans.ts';

export const listMark = sqliteTable(
  'list_mark',
  {
    householdId: text('household_id').notNull(),
    planId: text('plan_id').notNull(),
    /** The id of a computed item; the item itself is never stored. */
    item: text('item').notNull(),
    ticked: integer('ticked', { mode: 'boolean' }).notNull(),
    have: integer('have', { mode: 'boolean' }).notNull(),
    /** An amount the person chose, in the item's unit. */
    amount: real('amount'),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.planId, t.item] }),
    foreignKey({ columns: [t.householdId, t.planId], foreignColumns: [plan.householdId, plan.id] }),
    check('list_mark_ticked', sql`${t.ticked} in (0, 1)`),
    check('list_mark_have', sql`${t.have} in (0, 1)`),
    check('list_mark_amount', sql`${t.amount} is null or ${t.amount} >= 0`),
  ],
);

export const ownItem = sqliteTable(
  'own_item',
  {
    householdId: text('household_id').notNull(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    ticked: integer('ticked', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.planId, t.id] }),
    foreignKey({ columns: [t.householdId, t.planId], foreignColumns: [plan.householdId, plan.id] }),
    check('own_item_text', sql`length(${t.text}) between 1 and 200`),
    check('own_item_ticked', sql`${t.ticked} in (0, 1)`),
  ],
);
