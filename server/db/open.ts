/** Opens the database: with the same settings and migrations for production and for tests in memory. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { assertSqliteVersion, prepareConnection, type Connect } from './connection.ts';
import { createDatabase, fillNew } from './create.ts';
import { prepareFolder, readSentinel, tightenFile, writeSentinel } from './data-folder.ts';
import { loadDriver, type Connection } from './driver.ts';
import { emptyFile, inspect, missingFile } from './inspect.ts';
import { lockFolder } from './lock.ts';
import { copyBefore, migrate, readMigrations, versionOf, type Migration } from './migrate.ts';
import { DatabaseRefused } from './refused.ts';
import type { Database } from './repos/database.ts';
import { troubleOf } from './repos/trouble.ts';

export { DatabaseRefused, type Database };

export interface OpenOptions {
  /** A file in a folder of its own, or ":memory:". */
  readonly file: string;
  /** True where a new database may be made although one has been here. */
  readonly init: boolean;
  /** Told every statement before it runs; for tests. */
  readonly onStatement?: (sql: string) => void;
  /** Folder of the SQL; tests give an older or a newer one. */
  readonly migrations?: string;
  /** The present moment as UTC text; the system's clock when not given. */
  readonly now?: () => string;
}

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));
/** The server is one thread: while it waits for a lock nobody is served. */
const WAIT_MS = 1000;

/**
 * Opens, creates or migrates the database. Throws `DatabaseRefused` with one sentence, and leaves the file as it
 * is, where it is missing, empty, damaged, newer than this program or in use.
 */
export function openDatabase(options: OpenOptions): Database {
  const { onStatement, now = systemNow } = options;
  const verbose = onStatement && ((sql?: unknown): void => onStatement(String(sql)));
  const connect = (file: string, { readonly = false, timeout = WAIT_MS } = {}): Connection =>
    new (loadDriver())(file, { readonly, timeout, ...(verbose && { verbose }) });
  const migrations = readMigrations(options.migrations ?? MIGRATIONS);
  if (options.file === ':memory:') return openInMemory(connect, { migrations, now });
  const folder = path.dirname(path.resolve(options.file));
  prepareFolder(folder);
  const unlock = lockFolder(folder, connect);
  try {
    makeSure(options, { folder, migrations, now, connect });
    return openSound(path.resolve(options.file), { migrations, now, connect, unlock });
  } catch (error) {
    unlock();
    throw troubleOf(error) === 'full' ? noRoom(folder, error) : error;
  }
}

function noRoom(folder: string, cause: unknown): DatabaseRefused {
  return new DatabaseRefused(
    'full',
    `There is no room left on the disk of ${folder}; the database was left as it was. Make room and start again.`,
    cause,
  );
}

/** Writes the log back into the file, closes it and frees the lock. */
export function closeDatabase(db: Database): void {
  db.close();
}

interface Context {
  readonly migrations: readonly Migration[];
  readonly now: () => string;
}

/** After this a sound database of ours stands at the file, or it was refused. */
function makeSure(
  { file, init }: OpenOptions,
  { folder, migrations, now, connect }: Context & { readonly folder: string; readonly connect: Connect },
): void {
  const sentinel = readSentinel(folder);
  const isMissing = !existsSync(file);
  const isEmpty = !isMissing && statSync(file).size === 0;
  if (isEmpty && !init) throw emptyFile(file);
  if (isMissing && sentinel !== null && !init) throw missingFile(file);
  const isNew = isMissing || isEmpty;
  if (isNew) createDatabase(file, { migrations, now: now() }, connect);
  const instance = isNew ? null : sentinel;
  const id = inspect(file, { version: migrations.length, instance }, connect);
  if (id !== sentinel) writeSentinel(folder, id);
}

interface SoundContext extends Context {
  readonly connect: (file: string) => Connection;
  readonly unlock: () => void;
}

function openSound(file: string, { migrations, now, connect, unlock }: SoundContext): Database {
  tightenFile(file);
  const connection = connect(file);
  try {
    assertSqliteVersion(connection);
    prepareConnection(connection);
    bringUp(connection, file, migrations);
    return database(connection, now, unlock);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function bringUp(connection: Connection, file: string, migrations: readonly Migration[]): void {
  if (versionOf(connection) === migrations.length) return;
  const copy = copyBefore(connection, file, migrations.length);
  try {
    migrate(connection, migrations);
  } catch (error) {
    throw new DatabaseRefused(
      'migration',
      `${file} could not be brought to version ${String(migrations.length)} and was left as it was; start the older program again. A copy is at ${copy}.`,
      error,
    );
  }
}

function openInMemory(connect: (file: string) => Connection, { migrations, now }: Context): Database {
  const connection = connect(':memory:');
  prepareConnection(connection);
  fillNew(connection, { migrations, now: now() });
  return database(connection, now, () => undefined);
}

function database(connection: Connection, now: () => string, unlock: () => void): Database {
  const row = connection.prepare('select id from household').get() as { id: string } | undefined;
  if (row === undefined) throw new Error('the database has no household');
  const close = (): void => {
    if (!connection.open) return;
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
    unlock();
  };
  return { orm: drizzle({ client: connection }), household: row.id, now, close };
}

function systemNow(): string {
  return new Date().toISOString();
}
