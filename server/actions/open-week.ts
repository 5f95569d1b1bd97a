/** A stored plan opened for a change: its people as they are now, its dishes as they were planned, the problem of its days. */
import { getPlan, type StoredMeal, type StoredPlan } from '../db/repos/plans.ts';
import { compile, type Model } from '../domain/planner/model.ts';
import type { Household } from '../domain/planner/household.ts';
import type { Result } from '../domain/outcome.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { DayRules, FixedMeal } from '../domain/planner/problem.ts';
import { problemFor, type Prepared, type ProblemRequest } from '../domain/planner/problem-for.ts';
import { besideMeal, namedIn } from './additions.ts';
import { violationsIn, type CheckRequest } from './check-week.ts';
import type { ActionDeps, NotChanged, Reason } from './deps.ts';
import { requestedTastes } from './dish-tastes.ts';
import { peopleLeft, tableOf } from './eaters.ts';
import { shelfFor, type Shelf } from './shelf.ts';
import { datesFrom, placeKey, readReport, type WeekReport } from './week-report.ts';

export interface OpenWeek {
  readonly stored: StoredPlan;
  readonly report: WeekReport;
  readonly household: Household;
  readonly shelf: Shelf;
  readonly dates: readonly string[];
  /** The plan with its recipes by key. */
  readonly plan: Plan;
  /** What is asked of the search under these rules of days, and the problem it becomes. */
  request(days: DayRules): ProblemRequest;
  prepare(days: DayRules): Prepared;
  /** Places ("day slot") and days at fault by now: somebody's rules changed since the plan was made. */
  readonly faults: { readonly places: ReadonlySet<string>; readonly days: ReadonlySet<number> };
  model(prepared: Prepared): Model;
}

/** The plan at the version that the caller last saw. */
export function storedAt(deps: ActionDeps, id: string, version: number): StoredPlan | NotChanged {
  const stored = getPlan(deps.db, id);
  if (stored === null) return 'missing';
  return stored.version === version ? stored : 'stale';
}

export function openWeek(deps: ActionDeps, stored: StoredPlan): Result<OpenWeek, Reason> {
  const table = tableOf(peopleLeft(deps, stored.people), stored.firstDay, deps);
  if (!table.ok) return table;
  const household = table.value;
  const shelf = shelfFor(deps, namedIn(stored.meals));
  const plan = planOf(stored, shelf);
  const kept = [...new Set(stored.meals.map((meal) => keyOf(meal, shelf)))].map((key) => shelf.recipeOf(key));
  const tastes = requestedTastes(
    deps,
    household.eaters.map((eater) => eater.id),
  );
  const request = (days: DayRules): ProblemRequest => ({
    ...{ targets: household.targets, slots: stored.slots, eaters: household.eaters.length },
    ...{ recipes: shelf.current, kept, days, ...tastes },
  });
  return {
    ok: true,
    value: {
      ...{ stored, household, shelf, plan, request },
      prepare: (days) => problemFor(request(days), deps.library),
      report: readReport(stored),
      faults: faultsIn({ plan, slots: stored.slots, household, shelf }, deps),
      dates: datesFrom(stored.firstDay),
      model: ({ problem }) => compile(problem),
    },
  };
}

function faultsIn(request: CheckRequest, { library }: ActionDeps): OpenWeek['faults'] {
  const found = violationsIn(request, library);
  return {
    places: new Set(found.map(({ day, meal }) => placeKey(day, meal))),
    days: new Set(found.map(({ day }) => day)),
  };
}

/** The rules of days that the plan was made under, with the meals that stay. */
export function rulesOf({ report }: OpenWeek, fixed: readonly FixedMeal[]): DayRules {
  const { startDay: firstDay, easyDay, noCookFrom } = report;
  return { fixed, firstDay, easyDay, noCookFrom };
}

/** A stored meal as the search knows it. */
export function fixedMeal(meal: StoredMeal, shelf: Shelf): FixedMeal {
  const { day, slot, portion, leftoverOfDay } = meal;
  return { day, slot, portion, leftoverOfDay, recipe: keyOf(meal, shelf) };
}

/** The number of a meal in the search's week. */
export function placeOf({ day, slot }: Pick<StoredMeal, 'day' | 'slot'>, { slots }: Model): number {
  return day * slots.length + slots.indexOf(slot);
}

function keyOf(meal: StoredMeal, shelf: Shelf): string {
  return shelf.keyOf(meal.recipe, meal.recipeVersion);
}

export function planOf({ meals }: StoredPlan, shelf: Shelf): Plan {
  return {
    days: Array.from({ length: 7 }, (_, day) =>
      meals
        .filter((meal) => meal.day === day)
        .map((meal) => {
          const { slot, portion, leftoverOfDay } = meal;
          const bare = { slot, portion, leftoverOfDay, recipe: keyOf(meal, shelf) };
          const additions = meal.additions.map((one) => besideMeal(one, shelf));
          return additions.length === 0 ? bare : { ...bare, additions };
        }),
    ),
  };
}
