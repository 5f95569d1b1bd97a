/** Iodine: USDA, FDA and ODS-NIH table by serving, joined to foods by an authored match file. */
import { z } from 'zod';
import { checked, readJson } from './authored-foods.ts';
import { significant } from './cells.ts';
import { readCsv } from './csv.ts';
import type { Problems } from './problems.ts';

const TABLE = 'usda-iodine.csv';
const MATCHES = 'nutrients/iodine-matches.json';
const COLUMNS = [
  'Category',
  'Description',
  'Serving Size',
  'Serving Measure',
  'Serving Weight (g)',
  'Iodine (mcg/serving)',
  'Min',
  'Max',
];

const matchSchema = z
  .strictObject({
    category: z.string(),
    description: z.string(),
    /** Grams of what was analysed that 1 g of our food gives: 2.8 for dry rice, analysed cooked. */
    times: z.number().positive().default(1),
    why: z.string().optional(),
  })
  .refine((match) => match.times === 1 || match.why !== undefined, 'needs a why beside times');

const matchesSchema = z.object({ matches: z.record(z.string(), matchSchema) });

const key = (category: string, description: string): string => `${category}\n${description}`;

/** ug per 100 g by category and description: ug a serving x 100 / grams a serving. */
function readTable(dir: string, problems: Problems): Map<string, number> {
  const table = new Map<string, number>();
  for (const row of readCsv({ dir, file: TABLE, columns: COLUMNS }, problems)) {
    const grams = Number(row['Serving Weight (g)'] || Number.NaN);
    const micrograms = Number(row['Iodine (mcg/serving)'] || Number.NaN);
    const description = row['Description'] ?? '';
    if (grams > 0 && micrograms >= 0) {
      table.set(key(row['Category'] ?? '', description), (micrograms * 100) / grams);
    } else
      problems.add(
        { file: TABLE },
        `the row "${description}" lacks its weight or its iodine; fetch it again`,
      );
  }
  return table;
}

/** Food id -> iodine in ug per 100 g. */
export function readIodine(
  dirs: { readonly reference: string; readonly data: string },
  foods: ReadonlySet<string>,
  problems: Problems,
): ReadonlyMap<string, number> {
  const table = readTable(dirs.reference, problems);
  const json = readJson(dirs.data, MATCHES, problems);
  const file = json === undefined ? undefined : checked(matchesSchema, json, { file: MATCHES }, problems);
  const iodine = new Map<string, number>();
  for (const [food, { category, description, times }] of Object.entries(file?.matches ?? {})) {
    const value = table.get(key(category, description));
    if (!foods.has(food))
      problems.add({ file: MATCHES, food }, 'no such food; correct the id or remove the line');
    else if (value !== undefined) iodine.set(food, significant(value * times, 3));
    else if (table.size > 0)
      problems.add({ file: MATCHES, food }, `${TABLE} has no "${description}" in "${category}"`);
  }
  return iodine;
}
