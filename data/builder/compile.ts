/** `npx tsx data/builder/compile.ts --out FILE`: checks all of data/, writes the one file that the program reads and `pictures/` beside it. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatLibraryFile } from '../../server/reference/library-file.ts';
import { compileLibrary } from './compile-library.ts';
import { writePictures } from './pictures/write-pictures.ts';

const USAGE = 'Usage: npx tsx data/builder/compile.ts --out FILE [--data DIR]';

interface Request {
  readonly out: string;
  readonly data: string;
}

function readRequest(args: readonly string[]): Request | string {
  const options = { out: { type: 'string' }, data: { type: 'string' } } as const;
  try {
    const { out, data } = parseArgs({ args: [...args], options }).values;
    if (out === undefined) return '--out must name the file to write.';
    const own = dirname(dirname(fileURLToPath(import.meta.url)));
    return { out: resolve(out), data: data === undefined ? own : resolve(data) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes beside the place and renames, so that a reader never meets half a file. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const waiting = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(waiting, text);
    renameSync(waiting, file);
  } finally {
    rmSync(waiting, { force: true });
  }
}

async function run(request: Request): Promise<number> {
  const { file, problems } = await compileLibrary(request.data);
  if (file === null) {
    console.error([...problems, `Nothing was written: ${problems.length} problem(s) above.`].join('\n'));
    return 1;
  }
  writePictures(join(dirname(request.out), 'pictures'), file.parts);
  writeWhole(request.out, formatLibraryFile(file));
  const { foods, recipes } = file.parts;
  console.error(`${foods.length} foods, ${recipes.length} recipes, data version ${file.dataVersion}.`);
  return 0;
}

const request = readRequest(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(`${request}\n${USAGE}`);
  process.exitCode = 2;
} else process.exitCode = await run(request);
