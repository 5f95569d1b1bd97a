/** What a column holds that is a day. */
import { sql, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** A day of the calendar: SQLite rolls 30 February over, so it must read back as it was written. */
export const isDay = (column: AnySQLiteColumn): SQL => sql`date(${column}) is ${column}`;
