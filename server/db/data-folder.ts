/** The folder that holds the database: made for its owner alone, with the sentinel that says "a database was here". */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { DatabaseRefused } from './refused.ts';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const SENTINEL = 'INSTANCE';

/** Makes the folder where it is missing. A folder that holds other things keeps its mode; ours is closed to others. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DatabaseRefused(
      'folder',
      `The user ${userName()} may not write to the folder ${folder}; give that user the folder, or set DATA_DIR to another one.`,
      error,
    );
  }
  const isOurs = readdirSync(folder).length === 0 || existsSync(path.join(folder, SENTINEL));
  if (isOurs) tighten(folder, FOLDER_MODE);
}

/** A container's user may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'of this program');
  }
}

/** Closes a file to everyone but its owner, where the file system lets us. */
export function tightenFile(file: string): void {
  tighten(file, FILE_MODE);
}

function tighten(name: string, mode: number): void {
  try {
    chmodSync(name, mode);
  } catch {
    // A mounted or shared folder may not know modes; it must still start.
  }
}

/** An empty file that only its owner can read, before anything is written into it. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', FILE_MODE));
  tightenFile(file);
}

/** Returns when the file is on the disk. */
export function sync(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Returns when the folder's list of names is on the disk; where folders cannot be synced, the rename stands by itself. */
export function syncFolder(folder: string): void {
  try {
    sync(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(code)) throw error;
  }
}

/** Id of the database that belongs here; null where there has been none. */
export function readSentinel(folder: string): string | null {
  const file = path.join(folder, SENTINEL);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Written last, after the database itself is on the disk. */
export function writeSentinel(folder: string, id: string): void {
  const fresh = path.join(folder, `${SENTINEL}.new`);
  writeFileSync(fresh, `${id}\n`, { mode: FILE_MODE });
  sync(fresh);
  renameSync(fresh, path.join(folder, SENTINEL));
  syncFolder(folder);
}
