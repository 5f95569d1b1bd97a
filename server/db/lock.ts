/** One program per database. The system frees the lock when the program ends, however it ends. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Connect } from './connection.ts';
import { makePrivateFile } from './data-folder.ts';
import { DatabaseRefused } from './refused.ts';
import { troubleOf } from './repos/trouble.ts';

/** Takes the lock of the folder and returns what frees it. */
export function lockFolder(folder: string, connect: Connect): () => void {
  const file = path.join(folder, 'lock.db');
  // For the message alone: in a container process 1 always lives, so a number proves nothing.
  const pidFile = path.join(folder, 'lock.pid');
  makePrivateFile(file);
  const connection = connect(file, { timeout: 0 });
  try {
    connection.exec('begin exclusive');
  } catch (error) {
    connection.close();
    if (troubleOf(error) !== 'busy') throw error;
    throw new DatabaseRefused(
      'running',
      `Kindplate is already running on ${folder}${byWhom(pidFile)}; use that one, or stop it first.`,
      error,
    );
  }
  makePrivateFile(pidFile);
  writeFileSync(pidFile, `${String(process.pid)}\n`);
  return () => {
    rmSync(pidFile, { force: true });
    connection.close();
  };
}

function byWhom(pidFile: string): string {
  try {
    const pid = readFileSync(pidFile, 'utf8').trim();
    return /^\d+$/.test(pid) ? ` (process ${pid})` : '';
  } catch {
    return '';
  }
}
