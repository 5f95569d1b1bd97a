/** Which recipes the rules of everyone at the table leave; worked out once for the same rules and recipes. */
import { listPeople } from '../db/repos/people.ts';
import type { StoredRecipe } from '../db/repos/recipes.ts';
import type { FactsIndex } from '../domain/foods/facts.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import { PORTIONS } from '../domain/planner/plan.ts';
import { sortRecipes } from '../domain/recipes/eligibility.ts';
import type { RecipeId } from '../domain/recipes/recipe.ts';
import type { ActionDeps } from './deps.ts';
import { kitchenRules } from './eaters.ts';
import { ruledPeople } from './read-recipe.ts';
import { storedNow } from './shelf.ts';

/**
 * The recipes that nobody of `people` has to leave out, of the whole household where nobody is named. What others of
 * the household keep out of the kitchen is out as well.
 */
export function allowedFor(deps: ActionDeps, people: readonly string[]): ReadonlySet<RecipeId> {
  const seated = people.length > 0 ? people : listPeople(deps.db).map(({ id }) => id);
  const rules = [
    ...ruledPeople(deps, seated).map(({ sensitivities }) => sensitivities),
    kitchenRules(deps, seated),
  ];
  const recipes = storedNow(deps);
  const kept = keptFor(recipes, deps.library.facts);
  const key = JSON.stringify(rules);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const allowed = allowedBy(rules, recipes, deps.library.facts);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, allowed);
  return allowed;
}

/** A few tables are looked at in turn, not many. */
const MOST_KEPT = 8;
type Kept = Map<string, ReadonlySet<RecipeId>>;
/** The list of recipes and the facts are others as soon as anything in them is. */
const KEPT = new WeakMap<readonly StoredRecipe[], WeakMap<FactsIndex, Kept>>();

function keptFor(recipes: readonly StoredRecipe[], facts: FactsIndex): Kept {
  const byFacts = KEPT.get(recipes) ?? new WeakMap<FactsIndex, Kept>();
  KEPT.set(recipes, byFacts);
  const kept = byFacts.get(facts) ?? new Map<string, ReadonlySet<RecipeId>>();
  byFacts.set(facts, kept);
  return kept;
}

function allowedBy(
  rules: readonly (readonly Sensitivity[])[],
  stored: readonly StoredRecipe[],
  facts: FactsIndex,
): ReadonlySet<RecipeId> {
  let left = stored.map(({ recipe }) => recipe);
  for (const own of rules)
    left = sortRecipes(left, own, facts, PORTIONS[0]).eligible.map(({ recipe }) => recipe);
  return new Set(left.map(({ id }) => id));
}
