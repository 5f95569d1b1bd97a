/** The real library, compiled from `data/` once for each test file that asks. */
import { fileURLToPath } from 'node:url';
import { compileLibrary } from '../../data/builder/compile-library.ts';
import type { Library } from '../../server/domain/library.ts';
import { assembleLibrary } from '../../server/reference/assemble-library.ts';
import type { LibraryFile } from '../../server/reference/library-file.ts';

export const DATA_DIR = fileURLToPath(new URL('../../data', import.meta.url));

let file: Promise<LibraryFile> | null = null;
let library: Promise<Library> | null = null;

async function compile(): Promise<LibraryFile> {
  const compiled = await compileLibrary(DATA_DIR);
  if (compiled.file === null) throw new Error(compiled.problems.join('\n'));
  return compiled.file;
}

/** What would be written to `.build/library.json`. Throws an Error with every problem of the data. */
export function realLibraryFile(): Promise<LibraryFile> {
  file ??= compile();
  return file;
}

/** The Library as the program reads it. */
export function realLibrary(): Promise<Library> {
  library ??= realLibraryFile().then(({ parts, dataVersion }) => assembleLibrary(parts, dataVersion));
  return library;
}
