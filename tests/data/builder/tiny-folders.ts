/** Tiny hand-made SR28, reference and data folders in a temporary place, each part replaceable by a test. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildData } from '../../../data/builder/build.ts';
import type { BuildFolders, BuildResult } from '../../../data/builder/build.ts';
import { parseCsv } from '../../../data/builder/csv.ts';
import type { Sr28Rows } from '../../../data/builder/sr28.ts';

/** ndb, description, percent refuse. */
type TinyFood = readonly [string, string, number?];
/** ndb, SR28 nutrient number, value, source code. */
type TinyValue = readonly [string, string, number, string];
/** ndb, amount, wording, grams. */
type TinyMeasure = readonly [string, number, string, number];

export interface Tiny {
  readonly sr28Foods?: readonly TinyFood[];
  readonly values?: readonly TinyValue[];
  readonly measures?: readonly TinyMeasure[];
  readonly foods?: readonly object[];
  readonly rules?: readonly object[];
  readonly iodine?: Readonly<Record<string, object>>;
  /** Rows of the flavonoid table: ndb, description and six classes. */
  readonly flavonoids?: readonly string[];
  /** How many rows each SR28 table must have; left open where not given. */
  readonly sizes?: Sr28Rows;
  /** Path inside the temporary place -> text or bytes: replaces a file; null leaves it out. */
  readonly instead?: Readonly<Record<string, string | Buffer | null>>;
}

const HEADERS = {
  'usda-flavonoid-classes.csv':
    'ndb_no,long_desc,Anthocyanidins,Flavan-3-ols,Flavanones,Flavones,Flavonols,Isoflavones',
  'usda-iodine.csv':
    'Category,Description,Serving Size,Serving Measure,Serving Weight (g),Iodine (mcg/serving),Min,Max',
  'dri.csv': 'nutrient,unit,sex,life_stage,age_min_years,age_max_years,kind,value_per_day,upper_limit_scope',
  'amdr.csv': 'component,age_min_years,age_max_years,min_percent_energy,max_percent_energy',
  'eer-2005.csv':
    'group,sex,age_min_years,age_max_years,constant_kcal,age_coefficient,weight_coefficient_per_kg,' +
    'height_coefficient_per_m,added_kcal,pa_sedentary,pa_low_active,pa_active,pa_very_active',
  'dii-parameters.csv':
    'parameter,unit_per_day,overall_inflammatory_effect_score,global_daily_mean,global_daily_sd,' +
    'suggested_source_in_sr28,note',
  'botanical-families.csv': 'ndb_no,long_desc,food_group,sci_name,genus,family',
} as const;

const ROWS: Readonly<Record<keyof typeof HEADERS, string>> = {
  'usda-flavonoid-classes.csv': '99999,Nothing of ours,,,,,,',
  'usda-iodine.csv':
    'Dairy and Eggs,"Milk, whole, fluid",1,cup,244,82,42,205\r\nVegetables,"Kale, pan-cooked",0.75,cup,85,1.6,0.0,3.7',
  'dri.csv': 'Calcium,mg,female,none,19,50,RDA,1000,\r\nCalcium,mg,female,none,19,50,UL,2500,',
  'amdr.csv': 'fat,19,,20,35',
  'eer-2005.csv': 'adult,male,19,,662,-9.53,15.91,539.6,0,1.00,1.11,1.25,1.48',
  'dii-parameters.csv': 'Alcohol,g,-0.278,13.98,3.72,nutr:221,g',
  'botanical-families.csv':
    '11233,"Kale, raw",1100,Brassica oleracea,Brassica,Brassicaceae\n11529,Tomato,1100,Solanum,Solanum,Solanaceae',
};

const TAGS = { tags: [{ id: 'milk' }, { id: 'caffeine' }, { id: 'coffee', implies: ['caffeine'] }] };

/** An entry that no food uses: an empty table is a broken one. */
const OTHER: { food: TinyFood; value: TinyValue; measure: TinyMeasure } = {
  food: ['99998', 'Something else'],
  value: ['99998', '401', 7, '1'],
  measure: ['99998', 1, 'cup', 100],
};

function tinyFiles(tiny: Tiny): Map<string, string | Buffer> {
  const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join('');
  const foods = [...(tiny.sr28Foods ?? []), OTHER.food].map(
    ([ndb, text, refuse]) => `~${ndb}~^~1100~^~${text}~^~~^~~^~~^~~^~~^${refuse ?? ''}^~~^^^^`,
  );
  const values = [...(tiny.values ?? []), OTHER.value].map(
    ([ndb, nutrient, value, source]) => `~${ndb}~^~${nutrient}~^${value}^1^^~${source}~^~~^~~^~~^^^^^^^~~^^`,
  );
  const measures = [...(tiny.measures ?? []), OTHER.measure].map(
    ([ndb, amount, text, grams]) => `~${ndb}~^1^${amount}^~${text}~^${grams}^^`,
  );
  const reference = Object.entries(HEADERS).map(([file, header]) => {
    const own = file === 'usda-flavonoid-classes.csv' ? tiny.flavonoids?.join('\n') : undefined;
    return [`reference/${file}`, `${header}\n${own ?? ROWS[file as keyof typeof HEADERS]}\n`] as const;
  });
  return new Map<string, string | Buffer>([
    ['sr28/FOOD_DES.txt', Buffer.from(lines(foods), 'latin1')],
    ['sr28/NUT_DATA.txt', lines(values)],
    ['sr28/WEIGHT.txt', lines(measures)],
    ...reference,
    ['data/tags.json', JSON.stringify(TAGS)],
    ['data/foods/all.json', JSON.stringify({ foods: tiny.foods ?? [] })],
    ['data/nutrients/structural-zeros.json', JSON.stringify({ rules: tiny.rules ?? [] })],
    ['data/nutrients/iodine-matches.json', JSON.stringify({ matches: tiny.iodine ?? {} })],
  ]);
}

export interface TinyResult extends BuildResult {
  /** Text of a file of `data/`. */
  readonly read: (path: string) => string;
  /** A cell of `nutrients/<file>`, "" where blank. */
  readonly cell: (file: 'sr28' | 'provenance', food: string, column: string) => string;
  /** Every file and folder now in `data/`. */
  readonly written: readonly string[];
}

/** Builds from folders made of `tiny`, and removes them again. */
export function tinyBuild(tiny: Tiny): TinyResult {
  const root = mkdtempSync(join(tmpdir(), 'kindplate-builder-'));
  try {
    const files = new Map<string, string | Buffer | null>([
      ...tinyFiles(tiny),
      ...Object.entries(tiny.instead ?? {}),
    ]);
    for (const [path, content] of files) {
      if (content === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const [sr28 = '', reference = '', data = ''] = ['sr28', 'reference', 'data'].map((dir) =>
      join(root, dir),
    );
    return withResults({ sr28, reference, data }, tiny.sizes ?? null);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function withResults(folders: BuildFolders, sizes: Sr28Rows | null): TinyResult {
  const result = buildData(folders, sizes);
  const entries = readdirSync(folders.data, { recursive: true, withFileTypes: true });
  const texts = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folders.data.length + 1), readFileSync(path, 'utf8')]),
  );
  const read = (path: string): string => texts.get(path) ?? `no file ${path}`;
  const cell: TinyResult['cell'] = (file, food, column) => {
    const [header = [], ...rows] = parseCsv(read(`nutrients/${file}.csv`));
    const row = rows.find((one) => one[0] === food);
    return row?.[header.indexOf(column)] ?? `no cell ${food} ${column}`;
  };
  return { ...result, read, cell, written: entries.map((entry) => entry.name) };
}

/** A food with what the format asks for. */
export function aTinyFood(food: { readonly id: string } & Readonly<Record<string, unknown>>): object {
  return { name: food.id, kind: 'whole', nature: 'plant', ...food };
}
