/** A stored plan as it is shown: what was written down when it was made, and which of its dishes no longer clear everyone. */
import { countRevisions, getPlan, type StoredMeal, type StoredPlan } from '../db/repos/plans.ts';
import type { Violation } from '../domain/planner/check.ts';
import { atHome } from './at-home.ts';
import { besideMeal, namedIn } from './additions.ts';
import { violationsIn } from './check-week.ts';
import type { ActionDeps } from './deps.ts';
import { kitchenRules, peopleLeft } from './eaters.ts';
import { planOf } from './open-week.ts';
import { ruledBy } from './recipe-view.ts';
import { shelfFor, type Shelf } from './shelf.ts';
import { datesFrom, placeKey, readReport, type WeekReport } from './week-report.ts';
import type { MealView, WeekReason, WeekView } from './week-view.ts';

export function readWeek(deps: ActionDeps, id: string): WeekView | null {
  const stored = getPlan(deps.db, id);
  return stored === null ? null : viewOf(deps, stored);
}

export function viewOf(deps: ActionDeps, stored: StoredPlan): WeekView {
  const report = readReport(stored);
  const { id, version, firstDay, seed, dataVersion } = stored;
  const dates = datesFrom(firstDay);
  const mealsOn = (day: number): readonly StoredMeal[] =>
    day < report.startDay ? [] : stored.meals.filter((meal) => meal.day === day);
  return {
    ...{ id, version, firstDay, seed, dataVersion },
    people: report.people.map((one) => ({ id: one.id, name: one.name })),
    days: dates.map((date, day) => ({
      date,
      meals: mealsOn(day).map((meal) => mealView(meal, report, dates)),
    })),
    nutrition: report.nutrition,
    terms: report.terms,
    reasons: report.reasons,
    diagnostics: [...clashes(deps, stored, report), ...report.diagnostics],
    suspended: report.suspended,
    undoable: countRevisions(deps.db, id),
  };
}

function mealView(meal: StoredMeal, report: WeekReport, dates: readonly string[]): MealView {
  const { id, slot, recipe, recipeVersion, portion, locked, leftoverOfDay } = meal;
  const told = report.meals[placeKey(meal.day, slot)];
  const cookedOn = leftoverOfDay === null ? undefined : dates[leftoverOfDay];
  return {
    ...{ id, slot, recipe, recipeVersion, portion, locked },
    title: told?.title ?? recipe,
    activeMinutes: told?.activeMinutes ?? 0,
    heat: told?.heat ?? false,
    portions: report.people.map((one) => ({ person: one.id, servings: portion * one.scale })),
    additions: meal.additions.map((one, at) => ({
      ...one,
      title: told?.additions?.[at]?.title ?? one.recipe,
    })),
    leftoverOf: cookedOn === undefined ? null : { date: cookedOn, slot: 'dinner' },
    why: told?.why ?? { code: 'meal-fits', params: { minutes: 0, heat: 'no' } },
  };
}

/**
 * Dishes of the plan that somebody's rules have come to exclude since: said each time the plan is read, on the portions that
 * it shows, and for people too for whom nothing could be planned any more.
 */
export function clashes(given: ActionDeps, stored: StoredPlan, report: WeekReport): readonly WeekReason[] {
  const deps = atHome(given);
  const kitchen = kitchenRules(deps, stored.people);
  const eaters = peopleLeft(deps, stored.people).map((one) => {
    const scale = report.people.find(({ id }) => id === one.id)?.scale ?? 1;
    const { sensitivities } = ruledBy(one, stored.firstDay, deps.library);
    return {
      id: one.id,
      scale,
      targets: { sensitivities: [...sensitivities, ...kitchen], leftoverDaysMax: 0 },
    };
  });
  const shelf = shelfFor(deps, namedIn(stored.meals));
  const { slots } = stored;
  const found = violationsIn(
    { plan: planOf(stored, shelf), slots, household: { eaters }, shelf },
    deps.library,
  );
  const byTitle = new Map<string, Set<string>>();
  for (const fault of found) {
    const { code, day, about } = fault;
    const title = titleAt(fault, stored, report, shelf);
    const isRule = code === 'banned-food' || code === 'not-assessed' || code === 'over-dose';
    if (title === undefined || !isRule || day < report.startDay) continue;
    byTitle.set(title, (byTitle.get(title) ?? new Set()).add(about));
  }
  return [...byTitle].map(([title, targets]) => ({
    ...{ code: 'not-for-everyone', params: { title, targets: [...targets].sort() }, person: null },
  }));
}

/** The dish at fault as the plan called it when it was made: the meal, or what stands beside it. */
function titleAt(
  { day, meal, addition }: Violation,
  stored: StoredPlan,
  report: WeekReport,
  shelf: Shelf,
): string | undefined {
  const told = report.meals[placeKey(day, meal)];
  if (addition === undefined) return told?.title;
  const beside = stored.meals.find((one) => one.day === day && one.slot === meal)?.additions ?? [];
  const at = beside.findIndex((one) => {
    const { recipe, person } = besideMeal(one, shelf);
    return recipe === addition.recipe && person === addition.person;
  });
  return told?.additions?.[at]?.title;
}
