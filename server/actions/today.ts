/** Which day it is for the household: its own time zone's, not the server's. */
import type { Database } from '../db/repos/database.ts';
import { getSettings } from '../db/repos/settings.ts';

/** `YYYY-MM-DD`. */
export function today(db: Database): string {
  return todayIn(getSettings(db).timeZone, new Date(db.now()));
}

/** The day it is in a time zone; UTC's where the zone is not known to this machine. */
export function todayIn(timeZone: string, now: Date): string {
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

export function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
