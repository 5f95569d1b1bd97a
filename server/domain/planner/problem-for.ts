/** From targets and recipes to the problem that the search solves. */
import type { FactsIndex } from '../foods/facts.ts';
import type { Food, FoodId } from '../foods/food.ts';
import type { Targets } from '../people/targets.ts';
import { sortRecipes, type Refusal, type Sorted } from '../recipes/eligibility.ts';
import type { Recipe, Slot } from '../recipes/recipe.ts';
import { doseInRecipe } from '../recipes/verdict.ts';
import { activeQuotas } from './active-quotas.ts';
import type { IndexParameter } from './balance.ts';
import { favouritesIn, pointsAgainst, type EaterTastes } from './dish-tastes.ts';
import { PORTIONS } from './plan.ts';
import type { DayRules, Problem } from './problem.ts';
import type { PlannerReason } from './reasons.ts';
import { servingOf, type Serving } from './serving.ts';

/** What the planner knows of foods; a library holds it. */
export interface PlannerFacts {
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: FactsIndex;
  readonly indexParameters: readonly IndexParameter[];
}

/** Plain data throughout, so that it can be handed to another thread. */
export interface ProblemRequest {
  readonly targets: Targets;
  readonly slots: readonly Slot[];
  readonly eaters: number;
  readonly recipes: readonly Recipe[];
  /** Dishes that stand in the week already: kept even where they would not be offered. */
  readonly kept?: readonly Recipe[];
  /** What each at the table says of dishes; left out where nobody says anything. */
  readonly tastes?: readonly EaterTastes[];
  readonly days?: DayRules;
}

export interface Prepared {
  readonly sorted: Sorted;
  readonly problem: Problem;
}

const ONE_EATER = { lines: 30, perishables: 12 };
const FAMILY = { lines: 45, perishables: 18 };

/** Sorts the recipes by the targets' rules and assembles the problem. */
export function problemFor(request: ProblemRequest, known: PlannerFacts): Prepared {
  const { foods, facts, indexParameters } = known;
  const { targets, slots, eaters, recipes, kept = [], tastes = [], days } = request;
  const sorted = sortRecipes(recipes, targets.sensitivities, facts, PORTIONS[0]);
  const offered = sorted.eligible.map((one) => ({
    ...one,
    tastePoints: one.tastePoints + pointsAgainst(one.recipe.id, tastes),
    serving: servingIn(one.recipe, known),
  }));
  const ids = new Set(offered.map(({ recipe }) => recipe.id));
  const others = kept
    .filter((recipe) => !ids.has(recipe.id))
    .map((recipe) => ({
      ...{ recipe, serving: servingIn(recipe, known), isKeptOnly: true },
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
    indexParameters,
    foods,
    gramsOfTag: (serving, tag) => gramsOfTag(serving, tag, known),
    ...favouritesIn(tastes, ids),
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

/** Servings do not change with who eats them: worked out once for each recipe. */
const SERVINGS = new WeakMap<PlannerFacts, WeakMap<Recipe, Serving>>();

export function servingIn(recipe: Recipe, known: PlannerFacts): Serving {
  const own = SERVINGS.get(known) ?? new WeakMap<Recipe, Serving>();
  SERVINGS.set(known, own);
  const serving = own.get(recipe) ?? servingOf(recipe, known.foods, (food) => known.facts.containsOf(food));
  own.set(recipe, serving);
  return serving;
}

export function gramsOfTag(serving: Serving, tag: string, known: PlannerFacts): number {
  let sum = 0;
  for (const [food, grams] of serving.foods) {
    if (known.facts.factOf(food, tag) === 'yes') sum += grams * known.facts.shareOf(food, tag);
  }
  return sum;
}
