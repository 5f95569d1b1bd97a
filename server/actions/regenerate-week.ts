/** The week anew: locked meals and days gone by stay, the rest is planned again, if need be without cooking or around an easy day. */
import type { StoredMeal } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import type { DayRules } from '../domain/planner/problem.ts';
import type { SearchBudget } from '../domain/planner/search.ts';
import { atHome, labelsOf } from './at-home.ts';
import type { PlanningDeps, Reason } from './deps.ts';
import { budgetOf, dayIn } from './make-week.ts';
import { fixedMeal, openWeek, storedAt, type OpenWeek } from './open-week.ts';
import { areDishesCurrent, groundMark } from './planned-from.ts';
import { readyNext } from './save-week.ts';
import { searchAndSave, type Draft, type SavedWeek } from './search-and-save.ts';
import { placeKey } from './week-report.ts';

export interface RegenerateInput {
  readonly keepLocked?: boolean;
  /** The first day that may change (`YYYY-MM-DD`); left out for the plan's first. */
  readonly from?: string;
  /** From then on nothing new is cooked. */
  readonly noCook?: boolean;
  /** That day alone is planned again, without cooking or in ten minutes. */
  readonly flareDay?: boolean;
  readonly seed?: number;
  readonly budget?: SearchBudget;
}

/** `version` is the one that the caller last saw: a plan that changes while it is planned again is 'stale'. */
export function regenerateWeek(
  given: PlanningDeps,
  id: string,
  version: number,
  input: RegenerateInput,
): Promise<SavedWeek> {
  return searchAndSave(given, () => {
    const deps = atHome(given);
    const stored = storedAt(deps, id, version);
    if (typeof stored === 'string') return stored;
    const opened = openWeek(deps, stored);
    return opened.ok ? draftOf(deps, opened.value, input) : opened;
  });
}

function draftOf(deps: PlanningDeps, week: OpenWeek, input: RegenerateInput): Result<Draft, Reason> {
  const { stored, report, shelf } = week;
  const from = input.from === undefined ? report.startDay : dayIn(stored.firstDay, input.from);
  if (from === null)
    return { ok: false, reasons: [{ code: 'date-outside-week', params: { date: input.from ?? '' } }] };
  const days = rulesFor(week, from, input);
  if (!days.ok) return days;
  const mark = groundMark(deps, stored.people);
  const prepared = week.prepare(days.value);
  const seed = input.seed ?? stored.seed + 1;
  const tolerated = new Set(Array.from({ length: days.value.firstDay }, (_, day) => day));
  return {
    ok: true,
    value: {
      job: {
        ...{ request: week.request(days.value), seed, dates: week.dates },
        ...{ ...budgetOf(input), ...labelsOf(deps.library) },
      },
      // The plan's own version is asked for where it is saved.
      isCurrent: (found) =>
        groundMark(deps, stored.people) === mark && (found === null || areDishesCurrent(deps, shelf, found)),
      ready: (plan) => readyNext(deps, week, { plan, prepared, seed, tolerated }),
    },
  };
}

function rulesFor(week: OpenWeek, from: number, input: RegenerateInput): Result<DayRules, Reason> {
  const { stored, report, shelf } = week;
  const firstDay = Math.max(report.startDay, from);
  const kept = keptMeals(week, firstDay, input);
  const refused = input.keepLocked === false ? [] : lockClashes(week, firstDay, kept);
  if (refused.length > 0) return { ok: false, reasons: refused };
  const before = report.easyDay !== null && report.easyDay < firstDay ? report.easyDay : null;
  return {
    ok: true,
    value: {
      fixed: stored.meals.filter((meal) => kept.has(meal)).map((meal) => fixedMeal(meal, shelf)),
      firstDay,
      noCookFrom: input.noCook === true ? firstDay : null,
      easyDay: input.flareDay === true ? firstDay : before,
    },
  };
}

/** Days gone by with what is left over from them, locked meals with the dinners they come from, and around an easy day all else. */
function keptMeals(week: OpenWeek, from: number, input: RegenerateInput): ReadonlySet<StoredMeal> {
  const { meals } = week.stored;
  const isClear = clearIn(week);
  const isGone = (meal: StoredMeal): boolean => meal.day < from;
  const isLocked = (meal: StoredMeal): boolean => input.keepLocked !== false && meal.locked;
  const isCooked = (meal: StoredMeal): boolean => meal.leftoverOfDay !== null && meal.leftoverOfDay < from;
  const isElsewhere = (meal: StoredMeal): boolean =>
    input.flareDay === true && meal.day !== from && meal.leftoverOfDay !== from;
  const kept = new Set(
    meals.filter(
      (meal) => isGone(meal) || isLocked(meal) || ((isCooked(meal) || isElsewhere(meal)) && isClear(meal)),
    ),
  );
  for (const { leftoverOfDay } of [...kept]) {
    const dinner = meals.find((meal) => meal.slot === 'dinner' && meal.day === leftoverOfDay);
    if (dinner !== undefined) kept.add(dinner);
  }
  return kept;
}

/** Locked meals still to come that somebody's rules exclude by now. */
function lockClashes(week: OpenWeek, from: number, kept: ReadonlySet<StoredMeal>): readonly Reason[] {
  const isClear = clearIn(week);
  return [...kept]
    .filter((meal) => meal.day >= from && !isClear(meal))
    .map(({ day, slot, recipe, recipeVersion }) => ({
      code: 'lock-clash',
      params: {
        slot,
        date: week.dates[day] ?? '',
        title: week.shelf.recipeOf(week.shelf.keyOf(recipe, recipeVersion)).title,
      },
    }));
}

/** What still clears everyone as it was planned, an older version of a recipe too; a left-over with its dinner. */
function clearIn({ faults: { places } }: OpenWeek): (meal: StoredMeal) => boolean {
  return ({ day, slot, leftoverOfDay }) =>
    !places.has(placeKey(day, slot)) &&
    (leftoverOfDay === null || !places.has(placeKey(leftoverOfDay, 'dinner')));
}
