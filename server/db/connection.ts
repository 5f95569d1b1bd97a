/** A raw connection as the files beside open.ts need it, and what is set on every one of them. */
import { DatabaseRefused } from './refused.ts';

export interface Connection {
  readonly inTransaction: boolean;
  readonly open: boolean;
  pragma(source: string, options?: { readonly simple?: boolean }): unknown;
  exec(source: string): unknown;
  prepare(source: string): Statement;
  close(): unknown;
}

interface Statement {
  run(...values: readonly unknown[]): { readonly changes: number };
  get(...values: readonly unknown[]): unknown;
}

export interface ConnectOptions {
  readonly readonly?: boolean;
  /** Milliseconds to wait for another connection's lock. */
  readonly timeout?: number;
}

export type Connect = (file: string, options?: ConnectOptions) => Connection;

/** SQLite before this one can damage a database when its write-ahead log is started anew. */
const OLDEST_SQLITE = [3, 51, 3];
/** "FULL": a write was synced to the disk before its answer goes out. */
const FULL = 2;
const LOG_LIMIT_BYTES = 16 * 1024 * 1024;

/** Sets what differs from the driver's defaults; throws where a setting did not hold. */
export function prepareConnection(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma(`journal_size_limit = ${String(LOG_LIMIT_BYTES)}`);
  assertSettings(connection);
}

function assertSettings(connection: Connection): void {
  // Asked after the first query: on a fresh connection to a write-ahead log the first answer can be another one.
  connection.prepare('select count(*) from sqlite_schema').get();
  const hold: readonly (readonly [string, number])[] = [
    ['synchronous', FULL],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['secure_delete', 1],
  ];
  for (const [name, value] of hold)
    if (connection.pragma(name, { simple: true }) !== value)
      throw new Error(`SQLite did not take the setting ${name} = ${String(value)}`);
}

export function assertSqliteVersion(connection: Connection): void {
  const row = connection.prepare('select sqlite_version() as version').get() as { version: string };
  const parts = row.version.split('.').map(Number);
  for (const [at, least] of OLDEST_SQLITE.entries()) {
    const part = parts[at] ?? 0;
    if (part > least) return;
    if (part < least)
      throw new DatabaseRefused(
        'sqlite',
        `SQLite ${row.version} can damage a database; install SQLite ${OLDEST_SQLITE.join('.')} or newer with the package better-sqlite3.`,
      );
  }
}
