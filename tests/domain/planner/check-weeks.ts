/** A week planned for a random kitchen, and what the check says of it. */
import type { FactsIndex } from '../../../server/domain/foods/facts.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import { checkPlan, type Violation } from '../../../server/domain/planner/check.ts';
import type { Plan } from '../../../server/domain/planner/plan.ts';
import { searchWeek } from '../../../server/domain/planner/search.ts';
import type { Slot } from '../../../server/domain/recipes/recipe.ts';
import { problemWith } from '../../support/planner.ts';
import type { Kitchen } from './random-kitchen.ts';

const SHORT = { moves: 200, starts: 1 };

/** Null where a slot has no dish left or no choice keeps the doses. */
export function planned(
  kitchen: Kitchen,
  rules: readonly Sensitivity[],
  seed: number,
  facts: FactsIndex,
): Plan | null {
  const problem = problemWith({ ...kitchen, facts, targets: { sensitivities: rules, leftoverDaysMax: 2 } });
  const isServed = (slot: Slot): boolean =>
    problem.candidates.some((candidate) => candidate.recipe.slots.includes(slot));
  if (!kitchen.slots.every(isServed)) return null;
  return searchWeek(problem, seed, SHORT)?.plan ?? null;
}

export function violations(
  plan: Plan,
  kitchen: Kitchen,
  rules: readonly Sensitivity[],
): readonly Violation[] {
  const recipes = new Map(kitchen.recipes.map((recipe) => [recipe.id, recipe]));
  return checkPlan({ ...kitchen, plan, recipes, sensitivities: rules, leftoverDaysMax: 2 });
}
