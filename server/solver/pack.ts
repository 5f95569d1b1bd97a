/** A job on its way to a thread: recipes that the thread has already go by their number, the others whole. */
import type { Library } from '../domain/library.ts';
import type { ProblemRequest } from '../domain/planner/problem-for.ts';
import type { SearchJob } from '../domain/planner/search-for.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';

/** What a thread is given once; what can be worked out of it is not handed over, and functions cannot be. */
export type SearchData = Pick<Library, 'foods' | 'tags' | 'indexParameters' | 'recipes'>;

type Packed = number | Recipe;

export interface PackedJob extends Omit<SearchJob, 'request'> {
  readonly request: Omit<ProblemRequest, 'recipes' | 'kept'>;
  readonly recipes: readonly Packed[];
  readonly kept: readonly Packed[];
}

/** Packs jobs for threads that hold these recipes. */
export function packerFor(recipes: readonly Recipe[]): (job: SearchJob) => PackedJob {
  const numbers = new Map(recipes.map((recipe, at) => [recipe, at]));
  const packed = (recipe: Recipe): Packed => numbers.get(recipe) ?? recipe;
  return ({ request: { recipes: offered, kept = [], ...request }, ...job }) => ({
    ...job,
    request,
    recipes: offered.map(packed),
    kept: kept.map(packed),
  });
}

/** The job as it was; throws where a number names no recipe. */
export function unpack(packed: PackedJob, recipes: readonly Recipe[]): SearchJob {
  const { request, recipes: offered, kept, ...job } = packed;
  const recipeOf = (one: Packed): Recipe => {
    const recipe = typeof one === 'number' ? recipes[one] : one;
    if (recipe === undefined) throw new Error(`there is no recipe of number ${String(one)}`);
    return recipe;
  };
  return { ...job, request: { ...request, recipes: offered.map(recipeOf), kept: kept.map(recipeOf) } };
}
