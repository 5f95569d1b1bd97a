/**
 * Recipes by the key that a plan's search knows them by: the id for the version in use, "id@version" for one
 * before.
 */
import { currentRecipes, recipeAt, type StoredRecipe } from '../db/repos/recipes.ts';
import { listReviews } from '../db/repos/reviews.ts';
import type { Library } from '../domain/library.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import type { ActionDeps } from './deps.ts';
import { reader } from './reviewed.ts';

export interface Shelf {
  /** What may be planned now. */
  readonly current: readonly Recipe[];
  /** What meals name beside it: versions before the one in use, retired recipes. */
  readonly older: readonly Recipe[];
  keyOf(id: string, version: string): string;
  /** Id and version as they are stored. */
  refOf(key: string): { readonly id: string; readonly version: string };
  recipeOf(key: string): Recipe;
  currentOf(id: string): Recipe | null;
}

interface Named {
  readonly recipe: string;
  readonly recipeVersion: string;
}

/** Throws where a meal names a version that the database does not hold: it never lets one go. */
export function shelfFor(deps: ActionDeps, meals: readonly Named[]): Shelf {
  const current = storedNow(deps);
  const versions = new Map(current.map((stored) => [stored.recipe.id, stored.version]));
  const byKey = new Map(current.map((stored) => [stored.recipe.id, stored]));
  const keyOf = (id: string, version: string): string =>
    versions.get(id) === version ? id : `${id}@${version}`;
  const older = new Map<string, Recipe>();
  for (const { recipe: id, recipeVersion: version } of meals) {
    const key = keyOf(id, version);
    if (byKey.has(key) || older.has(key)) continue;
    const stored = storedAt(deps, id, version);
    if (stored === null) throw new Error(`recipe "${id}" has no version "${version}"`);
    older.set(key, { ...stored.recipe, id: key });
  }
  return {
    current: current.map((stored) => stored.recipe),
    older: [...older.values()],
    keyOf,
    refOf: (key) => refOf(key, versions),
    recipeOf: (key) => {
      const recipe = byKey.get(key)?.recipe ?? older.get(key);
      if (recipe === undefined) throw new Error(`there is no recipe "${key}"`);
      return recipe;
    },
    currentOf: (id) => byKey.get(id)?.recipe ?? null,
  };
}

function refOf(
  key: string,
  versions: ReadonlyMap<string, string>,
): { readonly id: string; readonly version: string } {
  const at = key.indexOf('@');
  return at < 0
    ? { id: key, version: versions.get(key) ?? '' }
    : { id: key.slice(0, at), version: key.slice(at + 1) };
}

/** Any version that ever was, with the household's answers about its lines. */
export function storedAt(deps: ActionDeps, id: string, version: string): StoredRecipe | null {
  const stored = recipeAt(deps.db, id, version);
  return stored === null ? null : reader(deps)(stored);
}

interface Read {
  /** The answers and the library that it was read with. */
  readonly answers: string;
  readonly library: Pick<Library, 'foods' | 'recipes'>;
  readonly recipes: readonly StoredRecipe[];
}

/** What was read last of a list of recipes. */
const READ = new WeakMap<readonly StoredRecipe[], Read>();

/**
 * The recipes in use, with the household's answers about its lines; built-in ones are the library's own
 * objects, so that what is worked out of them is kept. The very same list until a recipe or an answer changes.
 */
export function storedNow(deps: ActionDeps): readonly StoredRecipe[] {
  const { db, library } = deps;
  const current = currentRecipes(db);
  const answers = JSON.stringify(listReviews(db).map(({ id, version }) => [id, version]));
  const last = READ.get(current);
  const isSameLibrary = last?.library.foods === library.foods && last.library.recipes === library.recipes;
  if (last?.answers === answers && isSameLibrary) return last.recipes;
  const recipes = readAll(current, deps);
  READ.set(current, { answers, library, recipes });
  return recipes;
}

function readAll(current: readonly StoredRecipe[], deps: ActionDeps): readonly StoredRecipe[] {
  const { library } = deps;
  const read = reader(deps);
  const own = new Map(library.recipes.map((recipe) => [recipe.id, recipe]));
  return current.map((stored) => {
    const recipe = own.get(stored.recipe.id);
    const isSame = !stored.isOwn && stored.version === library.dataVersion && recipe !== undefined;
    return isSame ? { ...stored, recipe } : read(stored);
  });
}
