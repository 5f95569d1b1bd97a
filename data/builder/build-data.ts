/** `npm run data:build -- --sr28 DIR --reference DIR`: makes data/nutrients and data/targets from public tables. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildData } from './build.ts';
import type { BuildFolders } from './build.ts';

const USAGE = 'Usage: npm run data:build -- --sr28 DIR --reference DIR';

/** Release 28, revision of May 2016: a copy cut off at a line end has fewer. */
const SR28_ROWS = { foods: 8789, values: 679_045, measures: 15_438 };

function readFolders(argv: readonly string[]): BuildFolders | string {
  const options = { sr28: { type: 'string' }, reference: { type: 'string' } } as const;
  try {
    const { sr28, reference } = parseArgs({ args: [...argv], options }).values;
    if (sr28 === undefined || reference === undefined)
      return 'Both --sr28 and --reference must name a folder.';
    return { sr28, reference, data: dirname(dirname(fileURLToPath(import.meta.url))) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const folders = readFolders(process.argv.slice(2));
if (typeof folders === 'string') {
  console.error(`${folders}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const { problems, coverage, lacking } = buildData(folders, SR28_ROWS);
  console.error([...coverage, '', ...lacking, ''].join('\n'));
  if (problems.length > 0) {
    console.error([...problems, `Nothing was written: ${problems.length} problem(s) above.`].join('\n'));
    process.exitCode = 1;
  } else console.error('Written: data/nutrients and data/targets.');
}
