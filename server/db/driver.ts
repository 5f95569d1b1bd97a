/**
 * The database driver of the Node that runs. Version 13 ships its binary and needs Node 22; version 12 is compiled or
 * fetched when installing and serves Node 20 alone: compiled for Node 24.19 or newer it aborts the process when a
 * statement is collected (nodejs/node#65446).
 */
import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

export type Connection = Sqlite.Database;

/** The first Node that version 13 runs on. */
const NEWER_FROM = 22;
const OLDER = 'better-sqlite3-node-20';
const NEWER = 'better-sqlite3';

/** Which package serves this major version of Node. */
export function driverFor(nodeMajor: number): typeof OLDER | typeof NEWER {
  return nodeMajor < NEWER_FROM ? OLDER : NEWER;
}

/** The driver's constructor; throws one sentence where the package for Node 20 could not be built. */
export function loadDriver(): typeof Sqlite {
  const name = driverFor(Number(process.versions.node.split('.')[0]));
  try {
    return createRequire(import.meta.url)(name) as typeof Sqlite;
  } catch (error) {
    throw new Error(
      name === OLDER
        ? 'The database driver for Node 20 is not there: install make, g++ and python3 and run npm ci again, or use Node 22 or newer.'
        : 'The database driver is not there: run npm ci.',
      { cause: error },
    );
  }
}
