/** Reads the compiled library from its one file. */
import { readFileSync } from 'node:fs';
import type { Library } from '../domain/library.ts';
import { assembleLibrary } from './assemble-library.ts';
import { parseLibraryFile } from './library-file.ts';

const REMEDY = 'build it again with "npx tsx data/builder/compile.ts --out .build/library.json"';

/** The Library in `file`. Throws an Error of one sentence where the file is missing, damaged or of another format. */
export function readLibrary(file: string): Library {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The library file ${file} cannot be read; ${REMEDY}.`);
  }
  const read = parseLibraryFile(text);
  if (typeof read === 'string') throw new Error(`The library file ${file} ${read}; ${REMEDY}.`);
  return assembleLibrary(read.parts, read.dataVersion);
}
