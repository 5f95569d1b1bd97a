/** What the household has set for itself. */
import { and, eq } from 'drizzle-orm';
import type { Slot } from '../../domain/recipes/recipe.ts';
import { settings as table } from '../schema/household.ts';
import type { Database } from './database.ts';

export interface Settings {
  readonly version: number;
  readonly weekStartsOn: 'monday' | 'sunday' | 'saturday';
  /** "Europe/Berlin": today is the household's day. */
  readonly timeZone: string;
  readonly hemisphere: 'north' | 'south';
  readonly units: 'metric' | 'us';
  readonly market: 'US' | 'UK' | 'EU';
  readonly slots: readonly Slot[];
  /** Aisle ids in the order of the person's shop; those not named follow in the usual order. */
  readonly aisleOrder: readonly string[];
}

/** What is undefined stays as it is. */
export type SettingsPatch = { readonly [K in Exclude<keyof Settings, 'version'>]?: Settings[K] | undefined };

const columns = {
  ...{ version: table.version, weekStartsOn: table.weekStartsOn, timeZone: table.timeZone },
  ...{ hemisphere: table.hemisphere, units: table.units, market: table.market },
  ...{ slots: table.slots, aisleOrder: table.aisleOrder },
};

export function getSettings(db: Database): Settings {
  const row = db.orm.select(columns).from(table).where(eq(table.householdId, db.household)).get();
  if (row === undefined) throw new Error('the household has no settings');
  return row;
}

/** 'stale' when another change came first. */
export function changeSettings(db: Database, version: number, patch: SettingsPatch): Settings | 'stale' {
  const { changes } = db.orm
    .update(table)
    .set({ ...patch, version: version + 1 })
    .where(and(eq(table.householdId, db.household), eq(table.version, version)))
    .run();
  return changes === 1 ? getSettings(db) : 'stale';
}
