/** The environment and the places of the package, resolved once: no other file reads process.env or computes a path. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Config {
  /** The package's root: the folder of its package.json. */
  readonly root: string;
  readonly version: string;
  /** The compiled library that the build wrote. */
  readonly libraryFile: string;
}

/** Walks up from this file, so that it is right from the source tree and from the build. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'server')))
      return folder;
    if (folder === path.dirname(folder)) throw new Error(`no package.json above ${from}`);
  }
}

export function readConfig(): Config {
  const root = packageRoot();
  return { root, version: '0.1.0', libraryFile: path.join(root, '.build', 'library.json') };
}
