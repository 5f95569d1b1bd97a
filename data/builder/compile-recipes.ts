/** All recipes of `data/recipes`, in order of folder and file. */
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { compileRecipe, FOLDERS } from './compile-recipe.ts';
import type { RecipeTools } from './compile-recipe.ts';
import type { DataFolder } from './data-folder.ts';

export interface CompiledRecipes {
  readonly recipes: readonly Recipe[];
  readonly problems: readonly string[];
}

export function compileRecipes(folder: DataFolder, tools: RecipeTools): CompiledRecipes {
  const problems: string[] = [];
  const recipes: Recipe[] = [];
  const owners = new Map<string, string>();
  for (const file of FOLDERS.flatMap((place) => folder.list(`recipes/${place}`, 'cook'))) {
    const text = folder.text(file);
    if (text === null) continue;
    const { recipe, problems: own } = compileRecipe({ file, text }, tools);
    problems.push(...own);
    if (recipe === null) continue;
    for (const key of [`name "${recipe.id}"`, `title "${recipe.title}"`]) {
      const earlier = owners.get(key);
      if (earlier !== undefined) problems.push(`${file}: has the ${key}, as ${earlier} has; change one.`);
      owners.set(key, earlier ?? file);
    }
    recipes.push(recipe);
  }
  return { recipes, problems };
}
