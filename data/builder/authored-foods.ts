/** Reads what the builder needs of `data/foods/*.json` and `data/tags.json`; the rest of a food is checked elsewhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readInput } from './input-file.ts';
import type { Problems } from './problems.ts';

const facts = z.record(z.string(), z.string()).default({});
const ndb = z.string().regex(/^\d{5}$/, 'must be five digits as text');

const foodSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['concept', 'whole', 'compound']),
  nature: z.enum(['plant', 'fungus', 'animal', 'algae', 'mineral', 'mixed']),
  usual: z.string().nullish(),
  parents: z.array(z.string()).default([]),
  parts: z.array(z.object({ food: z.string(), share: z.number().min(0).max(1).nullable() })).default([]),
  partsComplete: z.boolean().default(false),
  tags: facts,
  notTags: facts,
  mayContain: facts,
  ndb: ndb.nullish(),
  borrow: z.array(z.object({ nutrients: z.array(z.string()), ndb, why: z.string() })).default([]),
});

const tagsSchema = z.object({
  tags: z.array(z.object({ id: z.string(), implies: z.array(z.string()).default([]) })),
});

export type AuthoredFood = z.infer<typeof foodSchema> & {
  /** Path inside `data/`, for problems. */
  readonly file: string;
};

export interface Authored {
  /** By id. */
  readonly foods: ReadonlyMap<string, AuthoredFood>;
  /** Tag id -> the tags it implies directly. */
  readonly implies: ReadonlyMap<string, readonly string[]>;
}

/** The JSON of a file of `data/`; undefined, with a problem noted, where there is none. */
export function readJson(dir: string, file: string, problems: Problems): unknown {
  const bytes = readInput(dir, file, problems);
  if (bytes === null) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.add({ file }, `is not valid JSON (${why}); correct it`);
    return undefined;
  }
}

/** Checks `value` against a schema and notes each issue as a problem of `file`. */
export function checked<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: { readonly file: string; readonly food?: string },
  problems: Problems,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.add({ ...place, field: issue.path.join('.') || 'itself' }, `${issue.message}; correct it`);
  }
  return undefined;
}

function foodFiles(dataDir: string, problems: Problems): string[] {
  try {
    const names = readdirSync(join(dataDir, 'foods')).filter((name) => name.endsWith('.json'));
    if (names.length === 0) problems.add({ file: 'foods' }, 'holds no .json file; write foods first');
    return names.sort().map((name) => `foods/${name}`);
  } catch {
    problems.add({ file: 'foods' }, `is not a folder in "${dataDir}"; run this from a checkout`);
    return [];
  }
}

function readFoodFile(dataDir: string, file: string, problems: Problems): AuthoredFood[] {
  const json = readJson(dataDir, file, problems);
  if (json === undefined) return [];
  const list = checked(z.object({ foods: z.array(z.unknown()) }), json, { file }, problems);
  return (list?.foods ?? []).flatMap((entry, i) => {
    const named = z.object({ id: z.string() }).safeParse(entry);
    const food = named.success ? named.data.id : `number ${i + 1}`;
    const value = checked(foodSchema, entry, { file, food }, problems);
    return value === undefined ? [] : [{ ...value, file }];
  });
}

/** Reads all foods and the tag implications of a `data/` folder. */
export function readAuthored(dataDir: string, problems: Problems): Authored {
  const foods = new Map<string, AuthoredFood>();
  for (const file of foodFiles(dataDir, problems)) {
    for (const food of readFoodFile(dataDir, file, problems)) {
      const earlier = foods.get(food.id);
      if (earlier === undefined) foods.set(food.id, food);
      else problems.add({ file, food: food.id }, `has an id that ${earlier.file} uses too; rename one`);
    }
  }
  const tags = checked(tagsSchema, readJson(dataDir, 'tags.json', problems), { file: 'tags.json' }, problems);
  const implies = new Map((tags?.tags ?? []).map((tag) => [tag.id, tag.implies]));
  return { foods, implies };
}
