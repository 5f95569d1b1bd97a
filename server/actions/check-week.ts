/** The independent check, eater by eater: each with their own portions and their own rules. */
import type { Library } from '../domain/library.ts';
import { checkPlan, type Violation } from '../domain/planner/check.ts';
import { plateOf } from '../domain/planner/household.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import type { Meal, Plan } from '../domain/planner/plan.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import { doseInRecipe } from '../domain/recipes/verdict.ts';
import type { Slot } from '../domain/recipes/recipe.ts';
import type { Shelf } from './shelf.ts';

export interface CheckRequest {
  /** Recipes by the shelf's keys. */
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly household: { readonly eaters: readonly Checked[] };
  readonly shelf: Shelf;
}

/** What the check asks of an eater: their rules, and their servings for each of the plan's. */
interface Checked {
  readonly targets: { readonly sensitivities: readonly Sensitivity[]; readonly leftoverDaysMax: number };
  readonly scale: number;
}

/** Everything wrong, by meal: a day over its dose stands at each meal that adds to it. */
export function violationsIn(
  { plan, slots, household, shelf }: CheckRequest,
  library: Library,
): readonly Violation[] {
  const all = [...shelf.current, ...shelf.older];
  const recipes = new Map(all.map((recipe) => [recipe.id, recipe]));
  const found = household.eaters.flatMap(({ targets, scale }) =>
    checkPlan({
      ...{ plan: plateOf(plan, scale), slots, recipes, foods: library.foods, tags: library.tags },
      ...{ sensitivities: targets.sensitivities, leftoverDaysMax: targets.leftoverDaysMax },
      confirmed: library.confirmed ?? [],
    }),
  );
  return found.flatMap((one) => {
    if (one.code !== 'over-dose' || one.meal !== WHOLE_DAY) return [one];
    const meals = (plan.days[one.day] ?? []).filter((meal) => addsTo(one.about, meal, recipes, library));
    return meals.map((meal) => ({ ...one, meal: meal.slot }));
  });
}

const WHOLE_DAY = 'day';

function addsTo(
  target: string,
  meal: Meal,
  recipes: ReadonlyMap<string, Recipe>,
  { facts }: Library,
): boolean {
  const recipe = recipes.get(meal.recipe);
  return recipe === undefined || doseInRecipe(recipe, target, facts) !== 0;
}

/**
 * Throws where the check refuses a day of our own making: that is our fault. Days in `tolerated` are past, or hold what
 * somebody's rules have come to exclude since the plan was made.
 */
export function assertChecked(request: CheckRequest, tolerated: ReadonlySet<number>, library: Library): void {
  const [first] = violationsIn(request, library).filter(({ day }) => !tolerated.has(day));
  if (first !== undefined)
    throw new Error(`the finished week did not pass the check: ${JSON.stringify(first)}`);
}
