/** The search behind every verb that plans: first whether there can be a week at all, then the week. */
import type { Result } from '../domain/outcome.ts';
import { dayRulesOf, offeredOn } from '../domain/planner/day-rules.ts';
import { whyNoWeek } from '../domain/planner/diagnose.ts';
import { DAYS, type Plan } from '../domain/planner/plan.ts';
import type { Problem } from '../domain/planner/problem.ts';
import { DEFAULT_BUDGET, searchWeek, type SearchBudget } from '../domain/planner/search.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import type { Reason } from './deps.ts';
import type { Prepared } from './problem-for.ts';
import { datesFrom } from './week-report.ts';

export interface SearchRequest {
  readonly seed: number;
  readonly firstDay: string;
  readonly recipes: readonly Recipe[];
}

export function searchFor(
  { problem, sorted }: Prepared,
  { seed, firstDay, recipes }: SearchRequest,
  budget: SearchBudget = DEFAULT_BUDGET,
): Result<Plan, Reason> {
  const { fixed } = dayRulesOf(problem);
  if (fixed.length === DAYS * problem.slots.length) return { ok: true, value: asFixed(problem) };
  const missing = whyNoWeek(recipes, sorted, problem.slots);
  if (missing.length > 0) return { ok: false, reasons: missing };
  const empty = emptyPlaces(problem, datesFrom(firstDay));
  if (empty.length > 0) return { ok: false, reasons: empty };
  const found = searchWeek(problem, seed, budget);
  if (found !== null) return { ok: true, value: found.plan };
  const targets = problem.doseRules.map((rule) => rule.target);
  return { ok: false, reasons: [{ code: 'dose-unreachable', params: { targets } }] };
}

/** Places to be filled for which the rules of their day leave no dish. */
function emptyPlaces(problem: Problem, dates: readonly string[]): readonly Reason[] {
  const rules = dayRulesOf(problem);
  return dates.flatMap((date, day) =>
    problem.slots.flatMap((slot) => {
      const isFixed = rules.fixed.some((meal) => meal.day === day && meal.slot === slot);
      if (isFixed || offeredOn(problem.candidates, slot, day, rules).length > 0) return [];
      return [{ code: 'day-slot-empty', params: { slot, date } }];
    }),
  );
}

function asFixed(problem: Problem): Plan {
  const { fixed } = dayRulesOf(problem);
  return {
    days: Array.from({ length: DAYS }, (_, day) =>
      problem.slots.flatMap((slot) => {
        const own = fixed.find((meal) => meal.day === day && meal.slot === slot);
        if (own === undefined) return [];
        const { recipe, portion, leftoverOfDay } = own;
        return [{ slot, recipe, portion, leftoverOfDay }];
      }),
    ),
  };
}
