/**
 * `npx tsx data/builder/check-recipes.ts [--profiles] [FILE...]`: for authors, what is wrong with a recipe and what a
 * serving holds; with `--profiles` also for whom it is out, and for all files how many each profile has left.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKitchen } from './compile-library.ts';
import type { Kitchen } from './compile-library.ts';
import { readFoodFiles } from './compile-foods.ts';
import { compileRecipe, FOLDERS } from './compile-recipe.ts';
import { DataFolder } from './data-folder.ts';
import { checkStructure } from './food-structure.ts';
import { Problems } from './problems.ts';
import { recipeFaults } from './recipe-gates.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { COVERAGE_PROFILES, profilesOf } from './coverage-profiles.ts';
import { servingLine } from './serving-line.ts';

const DATA = dirname(dirname(fileURLToPath(import.meta.url)));

function filesAsked(args: readonly string[], folder: DataFolder): readonly string[] {
  if (args.length > 0) return args.map((file) => resolve(file));
  return FOLDERS.flatMap((place) => folder.list(`recipes/${place}`, 'cook')).map((file) => join(DATA, file));
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The foods as they are: what is wrong with them is said, and recipes are judged all the same. */
async function openKitchen(folder: DataFolder, problems: Problems): Promise<Kitchen> {
  const files = readFoodFiles(folder, problems);
  checkStructure(files, problems);
  for (const sentence of problems.sentences.slice(0, 5)) console.error(`data: ${sentence}`);
  if (problems.sentences.length > 5) console.error(`data: ${problems.sentences.length - 5} more.`);
  return buildKitchen(files);
}

/** What the files seen so far say together. */
interface Seen {
  /** Title -> the file that has it. */
  readonly titles: Map<string, string>;
  /** How many recipes each profile has left; null where nobody asked. */
  readonly left: Map<string, number> | null;
}

/** Prints the verdict on one file; true where nothing is wrong. */
function judge(file: string, kitchen: Kitchen, { titles, left }: Seen): boolean {
  const text = readText(file);
  const shown = file.startsWith(DATA) ? file.slice(DATA.length + 1) : file;
  if (text === null) {
    console.log(`${shown}: cannot be read; check the path.`);
    return false;
  }
  const { recipe, problems } = compileRecipe({ file: shown, text }, kitchen);
  const faults = recipe === null ? [] : [...recipeFaults(recipe, kitchen)];
  const earlier = titles.get(recipe?.title ?? '');
  if (earlier !== undefined) faults.push(`has the title of ${earlier}`);
  if (recipe !== null) titles.set(recipe.title, shown);
  const sentences = [...problems, ...faults.map((fault) => `${shown}: ${fault}.`)];
  console.log(sentences.length === 0 ? `OK ${shown}` : sentences.join('\n'));
  if (recipe !== null) console.log(`   ${servingLine(recipe, kitchen)}`);
  if (recipe !== null && left !== null) console.log(`   out for: ${countProfiles(recipe, kitchen, left)}`);
  return sentences.length === 0;
}

function countProfiles(recipe: Recipe, { facts }: Kitchen, left: Map<string, number>): string {
  const fits = profilesOf(recipe, facts);
  for (const id of fits) left.set(id, (left.get(id) ?? 0) + 1);
  const out = COVERAGE_PROFILES.filter(({ id }) => !fits.includes(id));
  return out.map(({ id }) => id).join(' ') || 'nobody';
}

async function run(args: readonly string[]): Promise<number> {
  const problems = new Problems();
  const folder = new DataFolder(DATA, problems);
  const kitchen = await openKitchen(folder, problems);
  const files = args.filter((arg) => arg !== '--profiles');
  const left = files.length < args.length ? new Map<string, number>() : null;
  const seen: Seen = { titles: new Map<string, string>(), left };
  const verdicts = filesAsked(files, folder).map((file) => judge(file, kitchen, seen));
  if (left !== null) console.log(COVERAGE_PROFILES.map(({ id }) => `${id} ${left.get(id) ?? 0}`).join(', '));
  return verdicts.every((isSound) => isSound) ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
