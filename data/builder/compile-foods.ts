/** Foods, tags and aisles of `data/` with their built figures, as the compiled library holds them. */
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import type { Measure } from '../../server/domain/foods/food.ts';
import { HOW_LETTERS } from '../../server/reference/assemble-foods.ts';
import type { FoodParts, LibraryParts } from '../../server/reference/parts.ts';
import {
  aisleFileSchema,
  foodFileSchema,
  foodSchema,
  tagFileSchema,
} from '../../server/reference/schemas-foods.ts';
import type { AuthoredFood } from '../../server/reference/schemas-foods.ts';
import { COOKED_AWAY } from '../../server/domain/foods/cooking.ts';
import { COOKING_COLUMNS } from './cooking.ts';
import type { CsvRow } from './csv.ts';
import type { DataFolder } from './data-folder.ts';
import { withGrades } from './grades.ts';
import type { Problems } from './problems.ts';

export type FoodFiles = Pick<LibraryParts, 'tags' | 'aliases' | 'aisles' | 'foods'> & {
  /** Food id -> the file it stands in. */
  readonly fileOf: ReadonlyMap<string, string>;
};

const NUTRIENT_COLUMNS = ['food', ...MEASURED.map(({ id }) => id)];
const AGAIN = 'run "npm run data:build" again';

export function readFoodFiles(folder: DataFolder, problems: Problems): FoodFiles {
  const tags = folder.json('tags.json', tagFileSchema) ?? { tags: [], aliases: [] };
  const aisles = folder.json('aisles.json', aisleFileSchema)?.aisles ?? [];
  const fileOf = new Map<string, string>();
  const authored = readAuthoredFoods(folder, fileOf, problems);
  const foods = withGrades(withFigures(authored, folder, problems), tags.tags, folder, problems);
  return { ...tags, aisles, foods, fileOf };
}

function readAuthoredFoods(
  folder: DataFolder,
  fileOf: Map<string, string>,
  problems: Problems,
): AuthoredFood[] {
  const files = folder.list('foods', 'json');
  if (files.length === 0) problems.add({ file: 'foods' }, 'holds no .json file; run this from a checkout');
  return files.flatMap((file) => {
    const entries = folder.json(file, foodFileSchema)?.foods ?? [];
    return entries.flatMap((entry, i) => {
      const food = folder.check({ file, food: idOf(entry) ?? `number ${i + 1}` }, entry, foodSchema);
      if (food === null) return [];
      const earlier = fileOf.get(food.id);
      fileOf.set(food.id, earlier ?? file);
      if (earlier === undefined) return [food];
      problems.add({ file, food: food.id }, `has an id that ${earlier} uses too; rename one of the two`);
      return [];
    });
  });
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' ? entry.id : null;
}

/** Joins the built tables; a row too many or too few means that they are older than the foods. */
function withFigures(foods: readonly AuthoredFood[], folder: DataFolder, problems: Problems): FoodParts[] {
  const file = 'nutrients/sr28.csv';
  // A food refused for another reason is not missing from data/foods.
  const isWhole = problems.sentences.length === 0;
  const values = byFood(folder.csv(file, NUTRIENT_COLUMNS));
  const hows = byFood(folder.csv('nutrients/provenance.csv', NUTRIENT_COLUMNS));
  const described = byFood(
    folder.csv('nutrients/foods.csv', ['food', 'ndb', 'refuse_percent', 'description']),
  );
  const measures = measuresByFood(folder);
  const cooking = byFood(folder.csv('nutrients/cooking.csv', COOKING_COLUMNS));
  const ids = new Set(foods.map(({ id }) => id));
  for (const id of values.keys()) {
    if (isWhole && !ids.has(id)) problems.add({ file, food: id }, `is in no file of data/foods; ${AGAIN}`);
  }
  return foods.map((food) => {
    const row = values.get(food.id);
    if (row === undefined && food.kind !== 'concept' && values.size > 0) {
      problems.add({ file, food: food.id }, `has no row; ${AGAIN}`);
    }
    const refuse = described.get(food.id)?.['refuse_percent'] ?? '';
    return {
      ...food,
      measures: [...(measures.get(food.id) ?? []), ...food.measures.map(authoredMeasure)],
      sr28RefusePercent: refuse === '' ? null : Number(refuse),
      ...figures(row, hows.get(food.id), food.id, problems),
      ...cookingOf(cooking.get(food.id)),
    };
  });
}

/** Nothing for a food that is not raw, or of which SR28 has no pair. */
function cookingOf(row: CsvRow | undefined): Pick<FoodParts, 'cooking'> {
  if (row === undefined) return {};
  const left = COOKED_AWAY.flatMap((nutrient) => {
    const text = row[nutrient] ?? '';
    return text === '' ? [] : [[nutrient, Number(text)] as const];
  });
  return { cooking: { yield: Number(row['yield']), left: Object.fromEntries(left) } };
}

function figures(
  row: CsvRow | undefined,
  hows: CsvRow | undefined,
  food: string,
  problems: Problems,
): Pick<FoodParts, 'values' | 'hows'> {
  if (row === undefined) return { values: [], hows: '' };
  let letters = '';
  const values = MEASURED.map(({ id }) => {
    const text = row[id] ?? '';
    const how = hows?.[id] ?? '';
    letters += how === '' ? ' ' : how;
    const value = text === '' ? null : Number(text);
    const isSound =
      value === null ? how === '' : Number.isFinite(value) && value >= 0 && HOW_LETTERS.has(how);
    if (!isSound) {
      const place = { file: 'nutrients/provenance.csv', food, field: id };
      problems.add(place, `value "${text}" and letter "${how}" do not go together; ${AGAIN}`);
    }
    return value;
  });
  return { values, hows: letters };
}

function authoredMeasure(measure: AuthoredFood['measures'][number]): Measure {
  const { unit, grams, source } = measure;
  return { unit, qualifier: measure.qualifier ?? null, grams, source };
}

function byFood(rows: readonly CsvRow[]): Map<string, CsvRow> {
  return new Map(rows.map((row) => [row['food'] ?? '', row]));
}

function measuresByFood(folder: DataFolder): Map<string, Measure[]> {
  const measures = new Map<string, Measure[]>();
  for (const row of folder.csv('nutrients/measures.csv', ['food', 'amount', 'unit', 'qualifier', 'grams'])) {
    const { food = '', amount, unit = '', qualifier, grams } = row;
    const one = {
      unit,
      qualifier: qualifier === undefined || qualifier === '' ? null : qualifier,
      grams: Number(grams) / Number(amount),
      source: 'usda-sr28',
    };
    measures.set(food, [...(measures.get(food) ?? []), one]);
  }
  return measures;
}
