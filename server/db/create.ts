/** A new database: made under another name, synced, then renamed into place, so that half a one never stands there. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Connect, Connection } from './connection.ts';
import { makePrivateFile, sync, syncFolder } from './data-folder.ts';
import { APPLICATION_ID } from './inspect.ts';
import { migrate, type Migration } from './migrate.ts';
import { newKey } from './repos/database.ts';

export interface NewDatabase {
  readonly migrations: readonly Migration[];
  /** UTC text. */
  readonly now: string;
}

export function createDatabase(file: string, given: NewDatabase, connect: Connect): void {
  const fresh = `${file}.new`;
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${fresh}${ending}`, { force: true });
  makePrivateFile(fresh);
  const connection = connect(fresh);
  try {
    fillNew(connection, given);
  } finally {
    connection.close();
  }
  sync(fresh);
  setAsideLog(file);
  renameSync(fresh, file);
  syncFolder(path.dirname(file));
}

/** The tables, the instance and its one household with the usual settings. */
export function fillNew(connection: Connection, { migrations, now }: NewDatabase): void {
  connection.pragma(`application_id = ${String(APPLICATION_ID)}`);
  migrate(connection, migrations);
  connection.exec('begin immediate');
  connection.prepare('insert into instance (one, id, created_at) values (1, ?, ?)').run(newKey(), now);
  const household = newKey();
  connection.prepare('insert into household (id, created_at) values (?, ?)').run(household, now);
  connection
    .prepare(
      `insert into settings
         (household_id, version, week_starts_on, time_zone, hemisphere, units, market, slots, aisle_order)
       values (?, 1, 'monday', ?, 'north', 'metric', 'US', '["breakfast","lunch","dinner","snack"]', '[]')`,
    )
    .run(household, Intl.DateTimeFormat().resolvedOptions().timeZone);
  connection.exec('commit');
}

/** The log of a database that is gone would be played into the new one; it is kept under another name. */
function setAsideLog(file: string): void {
  for (const ending of ['-wal', '-shm', '-journal']) {
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${file}.before-init${ending}`);
  }
}
