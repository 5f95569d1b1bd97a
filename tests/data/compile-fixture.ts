/** A small `data/` folder in a temporary place, right in every respect, to be broken by a test. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COOKING_COLUMNS } from '../../data/builder/cooking.ts';
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import type { MeasuredId } from '../../server/domain/foods/nutrient.ts';

type Json = Readonly<Record<string, unknown>>;
type Values = Partial<Record<MeasuredId, number>>;

export const TAGS: readonly Json[] = [
  { id: 'allium', title: 'allium', kind: 'family', description: 'Garlic and onion.', source: 'botany' },
  { id: 'fish', title: 'fish', kind: 'allergen', description: 'With fins.', source: 'identity' },
  {
    id: 'pulse',
    title: 'pulses',
    kind: 'group',
    description: 'Beans and lentils.',
    source: 'kindplate-groups',
  },
];

const SOURCES: readonly Json[] = ['identity', 'botany'].map((id) => ({ id, title: id, confidence: 'high' }));

/** A starting set that is right in every respect. */
export const SET: Json = {
  ...{ id: 'no-allium', title: 'No allium', description: 'No garlic, no onion.', reason: 'choice' },
  ...{ targets: [{ target: 'allium', tier: 'avoid' }], weeks: null, graded: false },
  ...{ source: 'botany', certainty: 'high' },
};

const BOUGHT = { aisle: 'shelf', purchase: { unit: 'bag', grams: 500 } };
const PLANT = { kind: 'whole', nature: 'plant', ...BOUGHT };

/** Foods by id, without the id. */
export const FOODS: Readonly<Record<string, Json>> = {
  'lentil-green-dry': { name: 'green lentils', names: ['stock lentil'], ...PLANT, groups: { pulse: 2.5 } },
  'spinach-raw': { name: 'spinach', ...PLANT, freeSugarShare: 0 },
  'garlic-raw': {
    ...{ name: 'garlic', ...PLANT, tags: { allium: 'botany' } },
    measures: [{ unit: 'clove', grams: 3, source: 'authored' }],
  },
  onion: { name: 'onion (any form)', names: ['onion'], kind: 'concept', nature: 'plant', usual: 'onion-raw' },
  'onion-raw': { name: 'yellow onion', names: ['stock lentil'], ...PLANT, parents: ['onion'] },
  'olive-oil': { name: 'olive oil', ...PLANT },
  'salmon-raw': { name: 'salmon', ...PLANT, nature: 'animal', tags: { fish: 'identity' } },
};

const VALUES: Readonly<Record<string, Values>> = {
  'lentil-green-dry': { energy: 352, protein: 24.6, sugars: 2.03 },
  'spinach-raw': { energy: 23, protein: 2.86, sugars: 0.42 },
  'garlic-raw': { energy: 149, protein: 6.36 },
  'onion-raw': { energy: 40, protein: 1.1 },
  'olive-oil': { energy: 884, protein: 0 },
  'salmon-raw': { energy: 208, protein: 20.4 },
};

export const HEAD: Readonly<Record<string, string>> = {
  title: 'Salmon with lentils',
  slot: 'dinner',
  servings: '2',
  'yield grams': '480',
  'active minutes': '20',
  'total minutes': '35',
  cuisine: 'french',
  'main protein': 'salmon',
  seasons: 'all year',
  equipment: 'large pot',
  'keeps days': '1',
  'freezes months': '0',
  heat: 'true',
};

export const STEPS = `Rinse @green lentils{120%g}. Cook in a #large pot{} for ~{20%minutes}
with @garlic{2%cloves}(sliced).

Fold in @spinach{150%g} and @olive oil{1 1/2%tbsp}.`;

/** A .cook file: the head with some lines changed (null leaves one out), then the steps. */
export function cook(changes: Readonly<Record<string, string | null>> = {}, steps = STEPS): string {
  const lines = Object.entries({ ...HEAD, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return ['---', ...lines, '---', '', steps, ''].join('\n');
}

/** Dry lentils take 2.73 times their weight and keep 90 % of their iron; of the rest nothing is known. */
const COOKED_LENTILS = COOKING_COLUMNS.map(
  (column) =>
    ({ food: 'lentil-green-dry', from: 'own', pairs: '1', yield: '2.73', iron: '0.9' })[column] ?? '',
);

const COLUMNS = ['food', ...MEASURED.map(({ id }) => id)];

function table(cell: (values: Values, id: MeasuredId) => string): string {
  const rows = Object.entries(VALUES).map(([food, values]) => [
    food,
    ...MEASURED.map(({ id }) => cell(values, id)),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.join()}\n`).join('');
}

export function foodFile(foods: Readonly<Record<string, Json>>): string {
  return JSON.stringify({ foods: Object.entries(foods).map(([id, food]) => ({ id, ...food })) });
}

const EMPTY_TARGETS: Readonly<Record<string, Json>> = {
  'targets/floors.json': { source: 'authored', floors: [], notInData: [], causes: [] },
  'targets/ceilings.json': {
    ceilings: [],
    fibreCap: { timesAi: 1.4, dri: 'Total fiber', rampGPerWeek: 5, source: 'authored' },
  },
  'targets/quotas.json': {
    ...{ referenceKcal: 2000, quotas: [], dayLimits: [], leftoverDaysMax: 3 },
    plants: { perWeek: 20, strictPerWeek: 15, fromFamilies: 4, families: [], source: 'authored' },
  },
  'conditions.json': {
    conditions: [
      {
        ...{ id: 'coeliac', title: 'Coeliac disease', question: null, effects: [], screen: [] },
        ...{ source: 'authored', verified: false },
      },
    ],
  },
};

function realTarget(name: string): string {
  return readFileSync(new URL(`../../data/targets/${name}`, import.meta.url), 'utf8');
}

/** Path inside the folder -> text, of the whole folder. */
export function dataFiles(): Record<string, string> {
  const targets = ['dri.csv', 'amdr.csv', 'eer-2005.csv', 'dii-parameters.csv'];
  return {
    'tags.json': JSON.stringify({ tags: TAGS, aliases: [{ alias: 'onions', tags: ['allium'] }] }),
    'cross-reactivity.json': JSON.stringify({ edges: [] }),
    'sources.json': JSON.stringify({ sources: SOURCES }),
    'sets.json': JSON.stringify({ sets: [SET] }),
    'aisles.json': JSON.stringify({ aisles: [{ id: 'shelf', title: 'Shelf' }] }),
    'foods/all.json': foodFile(FOODS),
    'nutrients/sr28.csv': table((values, id) => String(values[id] ?? '')),
    'nutrients/provenance.csv': table((values, id) => (values[id] === undefined ? '' : 'a')),
    'nutrients/foods.csv': 'food,ndb,refuse_percent,description\nonion-raw,11282,10,"Onions, raw"\n',
    'nutrients/cooking.csv': `${[COOKING_COLUMNS, COOKED_LENTILS].map((row) => row.join()).join('\n')}\n`,
    'nutrients/measures.csv': 'food,amount,unit,qualifier,grams\nolive-oil,1,tbsp,,13.5\n',
    ...Object.fromEntries(targets.map((name) => [`targets/${name}`, realTarget(name)])),
    ...Object.fromEntries(Object.entries(EMPTY_TARGETS).map(([path, json]) => [path, JSON.stringify(json)])),
    'recipes/dinner/salmon-with-lentils.cook': cook(),
    'recipes/lunch/lentil-salad.cook': cook({ title: 'Lentil salad', slot: 'lunch, dinner' }),
    'recipes/snack/garlic-spinach.cook': cook({ title: 'Garlic spinach', slot: 'snack' }),
  };
}

/** Writes the files to a new folder, lets `use` work on it, and removes it. */
export async function withDataFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (dir: string) => Promise<T> | T,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'kindplate-data-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
