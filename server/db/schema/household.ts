/** The instance, the household and what it has set. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Slot } from '../../domain/recipes/recipe.ts';

/** One row: which database this is; the same id stands in the file INSTANCE beside it. */
export const instance = sqliteTable(
  'instance',
  {
    one: integer('one').primaryKey(),
    id: text('id').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (t) => [check('instance_is_one', sql`${t.one} = 1`)],
);

export const household = sqliteTable('household', {
  id: text('id').primaryKey(),
  createdAt: text('created_at').notNull(),
});

export const settings = sqliteTable(
  'settings',
  {
    householdId: text('household_id')
      .primaryKey()
      .references(() => household.id),
    version: integer('version').notNull(),
    weekStartsOn: text('week_starts_on', { enum: ['monday', 'sunday', 'saturday'] }).notNull(),
    timeZone: text('time_zone').notNull(),
    hemisphere: text('hemisphere', { enum: ['north', 'south'] }).notNull(),
    units: text('units', { enum: ['metric', 'us'] }).notNull(),
    market: text('market', { enum: ['US', 'UK', 'EU'] }).notNull(),
    slots: text('slots', { mode: 'json' }).$type<readonly Slot[]>().notNull(),
    aisleOrder: text('aisle_order', { mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  (t) => [
    check('settings_version', sql`${t.version} >= 1`),
    check('settings_week_starts_on', sql`${t.weekStartsOn} in ('monday', 'sunday', 'saturday')`),
    check('settings_time_zone', sql`length(${t.timeZone}) between 1 and 60`),
    check('settings_hemisphere', sql`${t.hemisphere} in ('north', 'south')`),
    check('settings_units', sql`${t.units} in ('metric', 'us')`),
    check('settings_market', sql`${t.market} in ('US', 'UK', 'EU')`),
    check('settings_slots', sql`json_valid(${t.slots}) and json_array_length(${t.slots}) between 1 and 4`),
    check('settings_aisle_order', sql`json_valid(${t.aisleOrder}) and json_type(${t.aisleOrder}) = 'array'`),
  ],
);

/** A browser that was paired. Only the digest of its token is kept. */
export const device = sqliteTable(
  'device',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    pairedAt: text('paired_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.id] }),
    check('device_name', sql`length(${t.name}) <= 60`),
    check('device_token_hash', sql`length(${t.tokenHash}) >= 32`),
  ],
);

/** The answer that was given to a creating call, so that a repeated call gets it again. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => household.id),
    key: text('key').notNull(),
    status: integer('status').notNull(),
    body: text('body').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.householdId, t.key] }),
    check('idempotency_key', sql`length(${t.key}) between 1 and 200`),
    check('idempotency_status', sql`${t.status} between 200 and 599`),
  ],
);
