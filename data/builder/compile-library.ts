/** The whole compilation as functions: a `data/` folder in, the parts of the library out, or what forbids it. */
import type { Food, FoodId } from '../../server/domain/foods/food.ts';
import type { FactsIndex } from '../../server/domain/foods/facts.ts';
import { buildFacts } from '../../server/domain/foods/facts.ts';
import { buildMatcher } from '../../server/domain/ingredients/matcher.ts';
import { assembleFoods } from '../../server/reference/assemble-foods.ts';
import type { LibraryFile } from '../../server/reference/library-file.ts';
import { compileRecipes } from './compile-recipes.ts';
import type { RecipeTools } from './compile-recipe.ts';
import { readCrossEdges } from './compile-cross-reactivity.ts';
import { readFoodFiles } from './compile-foods.ts';
import type { FoodFiles } from './compile-foods.ts';
import { readSources, readStartingSets } from './compile-sets.ts';
import { readSubstitutions } from './compile-substitutions.ts';
import { checkTargetTags, readTargetFiles } from './compile-targets.ts';
import { loadCooklang } from './cooklang.ts';
import { DataFolder } from './data-folder.ts';
import { checkStructure } from './food-structure.ts';
import { Problems } from './problems.ts';

export interface CompiledLibrary {
  /** Null where there is a problem. */
  readonly file: LibraryFile | null;
  /** One sentence each. */
  readonly problems: readonly string[];
}

/** Reads, checks and resolves everything in `dataDir`. */
export async function compileLibrary(dataDir: string): Promise<CompiledLibrary> {
  const problems = new Problems();
  const folder = new DataFolder(dataDir, problems);
  const foodFiles = readFoodFiles(folder, problems);
  checkStructure(foodFiles, problems);
  const targets = readTargetFiles(folder, problems);
  if (targets !== null) checkTargetTags(targets, new Set(foodFiles.tags.map(({ id }) => id)), problems);
  const crossReactivity = readCrossEdges(folder, foodFiles, problems);
  const sources = readSources(folder);
  const sets = readStartingSets(folder, foodFiles, sources, problems);
  const substitutions = readSubstitutions(folder, foodFiles, problems);
  // Without sound foods every ingredient would be a problem of its own: the reason is said once instead.
  if (problems.sentences.length > 0 || targets === null) return { file: null, problems: problems.sentences };
  const kitchen = await buildKitchen(foodFiles);
  const { recipes, problems: inRecipes } = compileRecipes(folder, kitchen);
  if (inRecipes.length > 0) return { file: null, problems: inRecipes };
  const { tags, aliases, aisles, foods } = foodFiles;
  const own = { sources, sets, substitutions, crossReactivity };
  const parts = { tags, aliases, aisles, foods, recipes, ...own, ...targets };
  return { file: { dataVersion: folder.version(), parts }, problems: [] };
}

/** What it takes to read and judge recipes. */
export interface Kitchen extends RecipeTools {
  readonly facts: FactsIndex;
}

export async function buildKitchen(files: FoodFiles): Promise<Kitchen> {
  const foods: ReadonlyMap<FoodId, Food> = assembleFoods(files.foods, files.tags);
  const facts = buildFacts(foods, new Map(files.tags.map((tag) => [tag.id, tag])));
  return { parse: await loadCooklang(), matcher: buildMatcher([...foods.values()]), foods, facts };
}
