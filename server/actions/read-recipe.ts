/** One recipe with its proof. */
import { getPerson } from '../db/repos/people.ts';
import type { StoredRecipe } from '../db/repos/recipes.ts';
import { listTastes } from '../db/repos/tastes.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import {
  ingredientsOf,
  ruledBy,
  servingLines,
  summaryOf,
  tastesBy,
  type RecipeView,
  type Ruled,
} from './recipe-view.ts';
import { storedAt, storedNow } from './shelf.ts';

export interface RecipeRequest {
  readonly id: string;
  /** Left out for the version in use; a version that a plan names may be an older one. */
  readonly version?: string;
  /** Ids of the people whose verdicts are asked for. */
  readonly people: readonly string[];
}

/** Null where there is no such recipe. People who do not exist are passed over. */
export function readRecipe(deps: ActionDeps, { id, version, people }: RecipeRequest): RecipeView | null {
  const current = storedNow(deps);
  const now = current.find((one) => one.recipe.id === id) ?? null;
  const isNow = version === undefined || version === now?.version;
  const stored = isNow ? now : storedAt(deps, id, version);
  return stored === null ? null : viewOfRecipe(deps, stored, ruledPeople(deps, people), current);
}

export function viewOfRecipe(
  deps: ActionDeps,
  stored: StoredRecipe,
  people: readonly Ruled[],
  current: readonly StoredRecipe[],
): RecipeView {
  const { library } = atHome(deps);
  const { recipe, basedOn } = stored;
  const original = current.find((one) => one.recipe.id === basedOn?.id);
  return {
    ...summaryOf(stored, { people, tastes: tastesBy(listTastes(deps.db)) }, library),
    ingredients: ingredientsOf(recipe, library),
    nutrition: servingLines(recipe, library),
    basedOn: basedOn === null ? null : { ...basedOn, hasChanged: original?.version !== basedOn.version },
  };
}

export function ruledPeople({ db, library }: ActionDeps, ids: readonly string[]): readonly Ruled[] {
  return ids.flatMap((id) => {
    const stored = getPerson(db, id);
    return stored === null ? [] : [ruledBy(stored, db.now().slice(0, 10), library)];
  });
}
