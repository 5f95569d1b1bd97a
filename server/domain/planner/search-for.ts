/** The search behind every verb that plans: first whether there can be a week at all, then the week. */
import { knownUnder, type Confirmed } from '../foods/confirmed.ts';
import type { Result } from '../outcome.ts';
import { dayRulesOf, offeredOn } from './day-rules.ts';
import { whyNoWeek } from './diagnose.ts';
import { DAYS, type Plan } from './plan.ts';
import { problemFor, type PlannerFacts, type ProblemRequest } from './problem-for.ts';
import type { Problem } from './problem.ts';
import type { PlannerReason } from './reasons.ts';
import { DEFAULT_BUDGET, searchWeek, type SearchBudget } from './search.ts';

/** Plain data throughout: with the same facts of foods the same job gives the same week, in whatever thread. */
export interface SearchJob {
  readonly request: ProblemRequest;
  readonly seed: number;
  /** The seven days, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  /** Moves of the search, where it is not the usual number. */
  readonly budget?: SearchBudget;
  /** The household's products, where it confirmed any. */
  readonly confirmed?: readonly Confirmed[];
}

/** The week, or every reason why there is none. */
export function searchFor(job: SearchJob, known: PlannerFacts): Result<Plan, PlannerReason> {
  const { request, seed, dates, budget = DEFAULT_BUDGET, confirmed = [] } = job;
  const { problem, sorted } = problemFor(request, knownUnder(known, confirmed));
  const { fixed } = dayRulesOf(problem);
  if (fixed.length === DAYS * problem.slots.length) return { ok: true, value: asFixed(problem) };
  const missing = whyNoWeek(request.recipes, sorted, problem.slots);
  if (missing.length > 0) return { ok: false, reasons: missing };
  const empty = emptyPlaces(problem, dates);
  if (empty.length > 0) return { ok: false, reasons: empty };
  const found = searchWeek(problem, seed, budget);
  if (found !== null) return { ok: true, value: found.plan };
  const targets = problem.doseRules.map((rule) => rule.target);
  return { ok: false, reasons: [{ code: 'dose-unreachable', params: { targets } }] };
}

/** Places to be filled for which the rules of their day leave no dish. */
function emptyPlaces(problem: Problem, dates: readonly string[]): readonly PlannerReason[] {
  const rules = dayRulesOf(problem);
  return dates.flatMap((date, day) =>
    problem.slots.flatMap((slot) => {
      const isFixed = rules.fixed.some((meal) => meal.day === day && meal.slot === slot);
      if (isFixed || offeredOn(problem.candidates, slot, day, rules).length > 0) return [];
      return [{ code: 'day-slot-empty' as const, params: { slot, date } }];
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
