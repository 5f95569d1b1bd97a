/** Brings a database to this program's version: all of the SQL, the check and the version number, or nothing. */
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Connection } from './connection.ts';
import { makePrivateFile, sync, syncFolder } from './data-folder.ts';
import { DatabaseRefused } from './refused.ts';

/** The statements of one migration. Its place in the list, counted from 1, is the version it leads to. */
export type Migration = readonly string[];

export function readMigrations(folder: string): readonly Migration[] {
  return readMigrationFiles({ migrationsFolder: folder }).map(({ sql }) =>
    sql.filter((statement) => statement.trim() !== ''),
  );
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * Runs what is missing. Foreign keys are off meanwhile, and switched off outside of the transaction: inside one
 * SQLite ignores the switch, and a table that is rebuilt then empties the tables that point to it without a
 * word (drizzle-orm issue 5782).
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  const missing = migrations.slice(versionOf(connection));
  if (missing.length === 0) return;
  connection.pragma('foreign_keys = OFF');
  try {
    connection.exec('begin immediate');
    for (const statement of missing.flat()) connection.exec(statement);
    assertReferences(connection);
    connection.pragma(`user_version = ${String(migrations.length)}`);
    connection.exec('commit');
  } finally {
    if (connection.inTransaction) connection.exec('rollback');
    connection.pragma('foreign_keys = ON');
  }
}

/** Throws where a row points to one that is not there. */
function assertReferences(connection: Connection): void {
  const broken = connection.pragma('foreign_key_check') as readonly { table: string }[];
  const [first] = broken;
  if (first === undefined) return;
  throw new DatabaseRefused(
    'migration',
    `Rows of the table ${first.table} point to rows that are not there; the database was left as it was. Put a good copy in its place.`,
  );
}

/** A whole copy beside the database, from before it is brought to `version`. Returns its name. */
export function copyBefore(connection: Connection, file: string, version: number): string {
  const copy = `${file}.before-version-${String(version)}`;
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  makePrivateFile(part);
  connection.prepare('vacuum into ?').run(part);
  sync(part);
  renameSync(part, copy);
  syncFolder(path.dirname(copy));
  return copy;
}
