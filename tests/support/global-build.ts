/** Builds the program once before the tests that start it as a process. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export default function setup(): void {
  const built = spawnSync(process.execPath, ['server/launch.js', '--build-only'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the program could not be built:\n${built.stdout}${built.stderr}`);
}
