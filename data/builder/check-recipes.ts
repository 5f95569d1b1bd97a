/** `npx tsx data/builder/check-recipes.ts [FILE...]`: for authors, what is wrong with a recipe and what a serving holds. */
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

/** Prints the verdict on one file; true where nothing is wrong. `titles`: title -> the file that has it. */
function judge(file: string, kitchen: Kitchen, titles: Map<string, string>): boolean {
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
  return sentences.length === 0;
}

async function run(args: readonly string[]): Promise<number> {
  const problems = new Problems();
  const folder = new DataFolder(DATA, problems);
  const kitchen = await openKitchen(folder, problems);
  const titles = new Map<string, string>();
  const verdicts = filesAsked(args, folder).map((file) => judge(file, kitchen, titles));
  return verdicts.every((isSound) => isSound) ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
