/** From a person and the library to a checked week: rules, targets, recipes left, search, independent check, list, reasons. */
import type { Library } from '../domain/library.ts';
import type { Result } from '../domain/outcome.ts';
import type { Person } from '../domain/people/person.ts';
import type { PeopleReason } from '../domain/people/reasons.ts';
import type { Targets } from '../domain/people/targets.ts';
import { targetsFor } from '../domain/people/targets-for.ts';
import type { Suspension } from '../domain/planner/active-quotas.ts';
import { checkPlan, type Violation } from '../domain/planner/check.ts';
import { whyNoWeek, whyRepeats } from '../domain/planner/diagnose.ts';
import { evaluate, placedIn, type Evaluation } from '../domain/planner/evaluate.ts';
import { explain } from '../domain/planner/explain.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { Problem } from '../domain/planner/problem.ts';
import { heldBack, problemFor, type Prepared } from '../domain/planner/problem-for.ts';
import type { PlannerReason } from '../domain/planner/reasons.ts';
import { reportOn, type NutrientLine } from '../domain/planner/report.ts';
import { DEFAULT_BUDGET, searchWeek, type SearchBudget } from '../domain/planner/search.ts';
import type { Slot } from '../domain/recipes/recipe.ts';

export interface PlanRequest {
  readonly person: Person;
  /** How many eat it: identical eaters. */
  readonly eaters: number;
  readonly seed: number;
  readonly slots: readonly Slot[];
  readonly budget?: SearchBudget;
}

export interface MadePlan {
  readonly plan: Plan;
  readonly problem: Problem;
  readonly targets: Targets;
  readonly evaluation: Evaluation;
  readonly nutrition: readonly NutrientLine[];
  readonly suspended: readonly Suspension[];
  /** What the week holds, and every gap by name. */
  readonly reasons: readonly PlannerReason[];
  /** What the person should know of how it came about: few recipes, dishes held back. */
  readonly diagnostics: readonly PlannerReason[];
  readonly moves: number;
}

/** The week, or the reasons why there is none. Throws when the independent check refuses what the search made: that is our fault. */
export function makePlan(
  request: PlanRequest,
  library: Library,
): Result<MadePlan, PlannerReason | PeopleReason> {
  const targets = targetsFor(request.person, library.tables);
  if (!targets.ok) return targets;
  const { slots, eaters } = request;
  const prepared = problemFor({ targets: targets.value, slots, eaters, recipes: library.recipes }, library);
  const missing = whyNoWeek(library.recipes, prepared.sorted, request.slots);
  if (missing.length > 0) return { ok: false, reasons: missing };
  const found = searchWeek(prepared.problem, request.seed, request.budget ?? DEFAULT_BUDGET);
  if (found === null) {
    const targetsOver = prepared.problem.doseRules.map((rule) => rule.target);
    return { ok: false, reasons: [{ code: 'dose-unreachable', params: { targets: targetsOver } }] };
  }
  const violations = verify(found.plan, request.slots, targets.value, library);
  if (violations.length > 0)
    throw new Error(`the finished week did not pass the check: ${JSON.stringify(violations[0])}`);
  return { ok: true, value: present(found.plan, found.moves, prepared, library, request.slots) };
}

function verify(
  plan: Plan,
  slots: readonly Slot[],
  targets: Targets,
  library: Library,
): readonly Violation[] {
  return checkPlan({
    plan,
    slots,
    recipes: new Map(library.recipes.map((recipe) => [recipe.id, recipe])),
    foods: library.foods,
    tags: library.tags,
    sensitivities: targets.sensitivities,
    leftoverDaysMax: targets.leftoverDaysMax,
  });
}

function present(
  plan: Plan,
  moves: number,
  { sorted, problem }: Prepared,
  library: Library,
  slots: readonly Slot[],
): MadePlan {
  const week = placedIn(plan, problem);
  const nutrition = reportOn(week, problem);
  return {
    plan,
    problem,
    targets: problem.targets,
    evaluation: evaluate(plan, problem),
    nutrition,
    suspended: problem.quotas.suspended,
    reasons: explain(week, problem, nutrition),
    diagnostics: [...whyRepeats(library.recipes, sorted, slots), ...heldBack(sorted)],
    moves,
  };
}
