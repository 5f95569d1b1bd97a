/** The independent check, eater by eater: each with their own portions and their own rules. */
import type { Library } from '../domain/library.ts';
import { checkPlan, type Violation } from '../domain/planner/check.ts';
import { plateOf, type Household } from '../domain/planner/household.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { Slot } from '../domain/recipes/recipe.ts';
import type { Shelf } from './shelf.ts';

export interface CheckRequest {
  /** Recipes by the shelf's keys. */
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly household: Household;
  readonly shelf: Shelf;
}

export function violationsIn(
  { plan, slots, household, shelf }: CheckRequest,
  library: Library,
): readonly Violation[] {
  const all = [...shelf.current, ...shelf.older];
  const recipes = new Map(all.map((recipe) => [recipe.id, recipe]));
  return household.eaters.flatMap(({ targets, scale }) =>
    checkPlan({
      ...{ plan: plateOf(plan, scale), slots, recipes, foods: library.foods, tags: library.tags },
      ...{ sensitivities: targets.sensitivities, leftoverDaysMax: targets.leftoverDaysMax },
    }),
  );
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
