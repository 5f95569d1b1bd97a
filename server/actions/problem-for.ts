/** From targets and recipes to the problem that the search solves. */
import type { Library } from '../domain/library.ts';
import type { Targets } from '../domain/people/targets.ts';
import { activeQuotas } from '../domain/planner/active-quotas.ts';
import { PORTIONS } from '../domain/planner/plan.ts';
import type { DayRules, Problem } from '../domain/planner/problem.ts';
import type { PlannerReason } from '../domain/planner/reasons.ts';
import { servingOf, type Serving } from '../domain/planner/serving.ts';
import { sortRecipes, type Refusal, type Sorted } from '../domain/recipes/eligibility.ts';
import type { Recipe, Slot } from '../domain/recipes/recipe.ts';
import { doseInRecipe } from '../domain/recipes/verdict.ts';

export interface ProblemRequest {
  readonly targets: Targets;
  readonly slots: readonly Slot[];
  readonly eaters: number;
  readonly recipes: readonly Recipe[];
  /** Dishes that stand in the week already: kept even where they would not be offered. */
  readonly kept?: readonly Recipe[];
  readonly days?: DayRules;
}

export interface Prepared {
  readonly sorted: Sorted;
  readonly problem: Problem;
}

const ONE_EATER = { lines: 30, perishables: 12 };
const FAMILY = { lines: 45, perishables: 18 };

/** Sorts the recipes by the targets' rules and assembles the problem. */
export function problemFor(request: ProblemRequest, library: Library): Prepared {
  const { foods, facts } = library;
  const { targets, slots, eaters, recipes, kept = [], days } = request;
  const sorted = sortRecipes(recipes, targets.sensitivities, facts, PORTIONS[0]);
  const offered = sorted.eligible.map((one) => ({ ...one, serving: servingIn(one.recipe, library) }));
  const known = new Set(offered.map(({ recipe }) => recipe.id));
  const others = kept
    .filter((recipe) => !known.has(recipe.id))
    .map((recipe) => ({
      ...{ recipe, serving: servingIn(recipe, library), isKeptOnly: true },
      ...{ maxPortion: Infinity, tastePoints: 0 },
      doses: sorted.doseRules.map(
        ({ target }) => (doseInRecipe(recipe, target, facts) ?? 0) / recipe.servings,
      ),
    }));
  const problem: Problem = {
    targets,
    slots,
    candidates: [...offered, ...others],
    doseRules: sorted.doseRules,
    quotas: activeQuotas(targets.quotas, targets.sensitivities, foods, facts),
    listWish: eaters > 1 ? FAMILY : ONE_EATER,
    indexParameters: library.indexParameters,
    foods,
    gramsOfTag: (serving, tag) => gramsOfTag(serving, tag, library),
    ...(days === undefined ? {} : { days }),
  };
  return { sorted, problem };
}

/** Dishes out for nothing but what a maker may have put in: counted for each rule; one that is out anyway is not held back. */
export function heldBack(sorted: Sorted): readonly PlannerReason[] {
  const isHeld = ({ tier, verdict }: Refusal): boolean => tier === 'avoid' && verdict === 'may-contain';
  const outAnyway = new Set(sorted.refused.filter((one) => !isHeld(one)).map(({ recipe }) => recipe));
  const byTarget = new Map<string, Set<string>>();
  for (const { target, recipe } of sorted.refused) {
    if (outAnyway.has(recipe)) continue;
    byTarget.set(target, (byTarget.get(target) ?? new Set<string>()).add(recipe));
  }
  return [...byTarget].map(([target, recipes]) => ({
    code: 'held-back' as const,
    params: { target, recipes: recipes.size },
  }));
}

/** Servings do not change with who eats them: worked out once for each recipe of a library. */
const SERVINGS = new WeakMap<Library, WeakMap<Recipe, Serving>>();

function servingIn(recipe: Recipe, library: Library): Serving {
  const own = SERVINGS.get(library) ?? new WeakMap<Recipe, Serving>();
  SERVINGS.set(library, own);
  const serving =
    own.get(recipe) ?? servingOf(recipe, library.foods, (food) => library.facts.containsOf(food));
  own.set(recipe, serving);
  return serving;
}

function gramsOfTag(serving: Serving, tag: string, library: Library): number {
  let sum = 0;
  for (const [food, grams] of serving.foods) {
    if (library.facts.factOf(food, tag) === 'yes') sum += grams * library.facts.shareOf(food, tag);
  }
  return sum;
}
