/** Writes a set of files all or none: first into a folder beside their places, then renamed in. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `files`: path inside `dir` -> text. Throws what the file system throws, leaving no half-written file behind. */
export function writeFiles(dir: string, files: ReadonlyMap<string, string>): void {
  const waiting = mkdtempSync(join(dir, '.build-'));
  try {
    for (const [path, text] of files) {
      for (const root of [waiting, dir]) mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(waiting, path), text);
    }
    for (const path of files.keys()) renameSync(join(waiting, path), join(dir, path));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}
