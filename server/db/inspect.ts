/** Looks at a database file without changing a byte of it, and refuses one that is not ours to open. */
import { statSync } from 'node:fs';
import type { Connect, Connection } from './connection.ts';
import { versionOf } from './migrate.ts';
import { DatabaseRefused } from './refused.ts';
import { troubleOf } from './repos/trouble.ts';

/** "Kind" in ASCII: tells our files from other programs' databases. */
export const APPLICATION_ID = 0x4b696e64;

export interface Expected {
  /** The version this program leads to. */
  readonly version: number;
  /** Id from the sentinel; null where there is none. */
  readonly instance: string | null;
}

/** Returns the instance id of a sound database. */
export function inspect(file: string, expected: Expected, connect: Connect): string {
  if (statSync(file).size === 0) throw emptyFile(file);
  let connection: Connection | null = null;
  try {
    connection = connect(file, { readonly: true });
    assertOurs(connection, file, expected.version);
    const id = instanceOf(connection);
    if (expected.instance !== null && expected.instance !== id) throw otherInstance(file);
    return id;
  } catch (error) {
    throw error instanceof DatabaseRefused ? error : unreadable(file, error);
  } finally {
    connection?.close();
  }
}

function assertOurs(connection: Connection, file: string, ours: number): void {
  const id = connection.pragma('application_id', { simple: true });
  const version = versionOf(connection);
  if (id !== APPLICATION_ID)
    throw new DatabaseRefused(
      'foreign',
      `${file} is not a database of Kindplate and was left as it is; move it away, or set DATA_DIR to another folder.`,
    );
  if (version > ours)
    throw new DatabaseRefused(
      'newer',
      `${file} is of version ${String(version)}, and this program knows version ${String(ours)}; it was left as it is. Start the newer program again.`,
    );
  if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(file);
}

function instanceOf(connection: Connection): string {
  const row = connection.prepare('select id from instance').get() as { id: string } | undefined;
  if (row === undefined) throw new Error('the instance row is missing');
  return row.id;
}

function unreadable(file: string, error: unknown): DatabaseRefused {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (troubleOf(error) === 'busy')
    return new DatabaseRefused('running', `Another program holds ${file}; close it and start again.`, error);
  if (code === 'SQLITE_CANTOPEN')
    return new DatabaseRefused(
      'folder',
      `${file} cannot be opened; make it readable and start again.`,
      error,
    );
  return damaged(file, error);
}

function damaged(file: string, cause?: unknown): DatabaseRefused {
  return new DatabaseRefused(
    'damaged',
    `${file} is damaged and was left as it is; put a good copy in its place, or move it away and start with --init for an empty one.`,
    cause,
  );
}

export function emptyFile(file: string): DatabaseRefused {
  return new DatabaseRefused(
    'empty',
    `${file} is empty, which a database never is; put a good copy in its place, or start with --init for a new one.`,
  );
}

export function missingFile(file: string): DatabaseRefused {
  return new DatabaseRefused(
    'missing',
    `There was a database at ${file} and it is gone; put a copy in its place, or start with --init for a new one.`,
  );
}

function otherInstance(file: string): DatabaseRefused {
  return new DatabaseRefused(
    'mixed',
    `${file} is another database than the one that belongs in its folder; if you put it there on purpose, delete the file INSTANCE beside it and start again.`,
  );
}
