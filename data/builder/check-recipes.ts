/**
 * `npx tsx data/builder/check-recipes.ts [--profiles] [--means] [FILE...]`: for authors, what is wrong with a recipe,
 * what a serving holds and what all servings weigh; with `--profiles` also for whom it is out, and for all files how
 * many each profile has left; with `--means` a table of means by slot in place of the lines on each recipe.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { buildKitchen } from './compile-library.ts';
import type { Kitchen } from './compile-library.ts';
import { readFoodFiles } from './compile-foods.ts';
import { compileRecipe, FOLDERS } from './compile-recipe.ts';
import { COVERAGE_PROFILES, profilesOf } from './coverage-profiles.ts';
import { DataFolder } from './data-folder.ts';
import { checkStructure } from './food-structure.ts';
import { foodsForGates } from './gates/dish.ts';
import type { Foods } from './gates/dish.ts';
import { collectionFaults, recipeFaults, togetherFaults } from './gates/recipe-gates.ts';
import { Problems } from './problems.ts';
import { meansTable } from './recipe-means.ts';
import { servingLine } from './serving-line.ts';

const DATA = dirname(dirname(fileURLToPath(import.meta.url)));

interface Asked {
  readonly profiles: boolean;
  readonly means: boolean;
}

interface Read {
  readonly shown: string;
  readonly recipe: Recipe | null;
  readonly faults: readonly string[];
}

/** The foods as they are: what is wrong with them is said, and recipes are judged all the same. */
async function openKitchen(folder: DataFolder, problems: Problems): Promise<Kitchen> {
  const files = readFoodFiles(folder, problems);
  checkStructure(files, problems);
  for (const sentence of problems.sentences.slice(0, 5)) console.error(`data: ${sentence}`);
  if (problems.sentences.length > 5) console.error(`data: ${problems.sentences.length - 5} more.`);
  return buildKitchen(files);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readOne(file: string, kitchen: Kitchen, foods: Foods): Read {
  const text = readText(file);
  const shown = file.startsWith(DATA) ? file.slice(DATA.length + 1) : file;
  if (text === null) return { shown, recipe: null, faults: [`${shown}: cannot be read; check the path.`] };
  const { recipe, problems } = compileRecipe({ file: shown, text }, kitchen);
  return { shown, recipe, faults: [...problems, ...(recipe === null ? [] : recipeFaults(recipe, foods))] };
}

function print({ shown, recipe, faults }: Read, foods: Foods, { profiles, means }: Asked): void {
  if (faults.length > 0) console.log(faults.join('\n'));
  if (means) return;
  if (faults.length === 0) console.log(`OK ${shown}`);
  if (recipe === null) return;
  console.log(`   ${servingLine(recipe, foods)}`);
  if (profiles) console.log(`   out for: ${outFor(recipe, foods)}`);
}

function outFor(recipe: Recipe, { facts }: Foods): string {
  const fits = profilesOf(recipe, facts);
  const out = COVERAGE_PROFILES.filter(({ id }) => !fits.includes(id));
  return out.map(({ id }) => id).join(' ') || 'nobody';
}

/** "none 160, gluten 140, ...". */
function profilesLeft(recipes: readonly Recipe[], { facts }: Foods): string {
  const fits = recipes.flatMap((recipe) => profilesOf(recipe, facts));
  return COVERAGE_PROFILES.map(({ id }) => `${id} ${fits.filter((one) => one === id).length}`).join(', ');
}

async function run(files: readonly string[], asked: Asked): Promise<number> {
  const folder = new DataFolder(DATA, new Problems());
  const kitchen = await openKitchen(folder, new Problems());
  const foods = foodsForGates(kitchen.foods, kitchen.facts);
  const all = FOLDERS.flatMap((place) => folder.list(`recipes/${place}`, 'cook')).map((one) =>
    join(DATA, one),
  );
  const paths = files.length > 0 ? files.map((file) => resolve(file)) : all;
  const read = paths.map((file) => readOne(file, kitchen, foods));
  for (const one of read) print(one, foods, asked);
  const recipes = read.flatMap(({ recipe }) => recipe ?? []);
  // A few files are no collection, but two of them may be one dish.
  const faults = files.length > 0 ? togetherFaults(recipes) : collectionFaults(recipes);
  if (faults.length > 0) console.log(faults.join('\n'));
  if (asked.profiles) console.log(profilesLeft(recipes, foods));
  if (asked.means) console.log(meansTable(recipes, foods).join('\n'));
  return faults.length === 0 && read.every((one) => one.faults.length === 0) ? 0 : 1;
}

const { values, positionals } = parseArgs({
  options: { profiles: { type: 'boolean', default: false }, means: { type: 'boolean', default: false } },
  allowPositionals: true,
});
process.exitCode = await run(positionals, values);
