/** What one more rule costs by itself: dishes, plants, nutrients that get harder to reach, quotas switched off. */
import type { FoodId } from '../domain/foods/food.ts';
import { nutrientOf, type NutrientId } from '../domain/foods/nutrient.ts';
import type { Library } from '../domain/library.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import { activeQuotas, type Suspension } from '../domain/planner/active-quotas.ts';
import { ordinaryDay } from '../domain/planner/ordinary-day.ts';
import { PORTIONS } from '../domain/planner/plan.ts';
import type { Candidate, Problem } from '../domain/planner/problem.ts';
import { bestSources } from '../domain/recipes/best-sources.ts';
import { sortRecipes } from '../domain/recipes/eligibility.ts';
import { plantsOf } from '../domain/recipes/groups.ts';
import type { Recipe, Slot } from '../domain/recipes/recipe.ts';

/** Dishes: `out` by this rule alone, `left` after it, of all that there are. What was out before is in neither. */
export interface Dishes {
  readonly out: number;
  readonly left: number;
  readonly all: number;
}

export interface HarderFloor {
  readonly nutrient: NutrientId;
  readonly title: string;
  /** An ordinary day of the dishes, in percent of the floor. */
  readonly beforePercent: number;
  readonly afterPercent: number;
  /** Foods of the dishes left that bring most of it. */
  readonly sources: readonly FoodId[];
}

export interface Price {
  readonly recipes: Dishes;
  readonly slots: readonly (Dishes & { readonly slot: Slot })[];
  readonly plantsLost: number;
  readonly floors: readonly HarderFloor[];
  readonly suspended: readonly Suspension[];
}

/** The person's list as it stands without the rule, and all recipes that there are. */
export interface PricedFrom {
  readonly problem: Problem;
  readonly recipes: readonly Recipe[];
}

/** Under this share of the floor an ordinary day has little to spare. */
const LITTLE_TO_SPARE_PERCENT = 115;
/** A smaller fall is noise of which dishes there happen to be. */
const FELT_FALL_PERCENT = 5;
const SOURCES_NAMED = 3;

export function priceRule(rule: Sensitivity, { problem, recipes }: PricedFrom, library: Library): Price {
  const { foods, facts } = library;
  const before = problem.candidates;
  const offered = before.map(({ recipe }) => recipe);
  const { eligible } = sortRecipes(offered, [rule], facts, PORTIONS[0]);
  const kept = new Set(eligible.map(({ recipe }) => recipe.id));
  const after = before.filter(({ recipe }) => kept.has(recipe.id));
  const left = after.map(({ recipe }) => recipe);
  const count = (all: readonly Recipe[]): Dishes => {
    const still = all.filter((recipe) => kept.has(recipe.id)).length;
    const was = all.filter((recipe) => offered.includes(recipe)).length;
    return { out: was - still, left: still, all: all.length };
  };
  const plants = (some: readonly Recipe[]): number =>
    new Set(some.flatMap((recipe) => [...plantsOf(recipe, foods).keys()])).size;
  return {
    recipes: count(recipes),
    slots: problem.slots.map((slot) => ({
      slot,
      ...count(recipes.filter((recipe) => recipe.slots.includes(slot))),
    })),
    plantsLost: plants(offered) - plants(left),
    floors: harderFloors({ rule, problem, before, after, library }),
    suspended: newlySuspended(rule, problem, library),
  };
}

interface Change {
  readonly rule: Sensitivity;
  readonly problem: Problem;
  readonly before: readonly Candidate[];
  readonly after: readonly Candidate[];
  readonly library: Library;
}

function harderFloors({ rule, problem, before, after, library }: Change): readonly HarderFloor[] {
  const { targets, slots } = problem;
  const { facts, foods } = library;
  const targetsOut = [rule, ...targets.sensitivities].map(({ target }) => target);
  const isWanted = (food: FoodId): boolean =>
    targetsOut.every((target) => facts.find(food, target).verdict !== 'contains');
  const recipes = after.map(({ recipe }) => recipe);
  return targets.floors.flatMap(({ nutrient, kind, perDay }) => {
    if (kind !== 'pursued' || perDay <= 0) return [];
    const percent = (candidates: readonly Candidate[]): number =>
      Math.round(
        (100 * ordinaryDay(nutrient, { candidates, slots, energyKcal: targets.energyKcal })) / perDay,
      );
    const [beforePercent, afterPercent] = [percent(before), percent(after)];
    const isFelt =
      afterPercent < LITTLE_TO_SPARE_PERCENT && beforePercent - afterPercent >= FELT_FALL_PERCENT;
    if (!isFelt) return [];
    const sources = bestSources({ nutrient, recipes, foods, isWanted, count: SOURCES_NAMED });
    return [{ nutrient, title: nutrientOf(nutrient).title, beforePercent, afterPercent, sources }];
  });
}

/** Quotas that the list leaves on and the rule switches off. */
function newlySuspended(rule: Sensitivity, { targets }: Problem, library: Library): readonly Suspension[] {
  const off = (rules: readonly Sensitivity[]): readonly Suspension[] =>
    activeQuotas(targets.quotas, rules, library.foods, library.facts).suspended;
  const known = new Set(off(targets.sensitivities).map(({ group, half }) => `${group} ${half ?? ''}`));
  return off([...targets.sensitivities, rule]).filter(
    ({ group, half }) => !known.has(`${group} ${half ?? ''}`),
  );
}
