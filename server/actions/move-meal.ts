/** Two days exchange what they have in one slot; left-overs follow their dinner where they keep. */
import type { StoredMeal } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import { makeFresh } from '../domain/planner/alternatives.ts';
import { toPlan, toWeek, type Model } from '../domain/planner/model.ts';
import type { Plan } from '../domain/planner/plan.ts';
import { WeekState } from '../domain/planner/state.ts';
import { atHome } from './at-home.ts';
import type { MealRef } from './change-meal.ts';
import type { ActionDeps, NotChanged, Reason } from './deps.ts';
import { dayIn } from './make-week.ts';
import { fixedMeal, openWeek, placeOf, rulesOf, storedAt, type OpenWeek } from './open-week.ts';
import { saveNext, type ContentRequest } from './save-week.ts';
import type { WeekView } from './week-view.ts';

/** Moves a meal to the same slot of another day of its week; what stands there takes its place. Locks and ids move along. */
export function moveMeal(
  given: ActionDeps,
  ref: MealRef,
  { date }: { readonly date: string },
): Result<WeekView, Reason> | NotChanged {
  const deps = atHome(given);
  const stored = storedAt(deps, ref.plan, ref.version);
  if (typeof stored === 'string') return stored;
  const meal = stored.meals.find((one) => one.id === ref.meal);
  if (meal === undefined) return 'missing';
  const opened = openWeek(deps, stored);
  if (!opened.ok) return opened;
  const week = opened.value;
  const day = dayIn(stored.firstDay, date);
  if (day === null) return refused({ code: 'date-outside-week', params: { date } });
  if (day < week.report.startDay) return refused({ code: 'day-gone', params: { date } });
  const other = stored.meals.find((one) => one.day === day && one.slot === meal.slot);
  if (other === undefined) return 'missing';
  const settled = settle(week, exchanged(stored.meals, meal, other), new Set([meal.id, other.id]));
  if ('code' in settled) return refused(settled);
  const { plan, meals, prepared } = settled;
  const { days } = week.faults;
  // A dish at fault takes its fault along.
  const tolerated = days.has(meal.day) || days.has(day) ? new Set([...days, meal.day, day]) : days;
  const saved = saveNext(deps, week, { plan, prepared, tolerated, marks: marksOf(meals) });
  return typeof saved === 'string' ? saved : { ok: true, value: saved };
}

const refused = (reason: Reason): Result<WeekView, Reason> => ({ ok: false, reasons: [reason] });

/** The meals with their days exchanged; left-overs name the new day of their dinner. */
function exchanged(meals: readonly StoredMeal[], one: StoredMeal, two: StoredMeal): readonly StoredMeal[] {
  const dayOf = (day: number): number => (day === one.day ? two.day : day === two.day ? one.day : day);
  const isDinner = one.slot === 'dinner';
  return meals.map((meal) => ({
    ...meal,
    day: meal === one || meal === two ? dayOf(meal.day) : meal.day,
    leftoverOfDay: isDinner && meal.leftoverOfDay !== null ? dayOf(meal.leftoverOfDay) : meal.leftoverOfDay,
  }));
}

interface Settled {
  readonly plan: Plan;
  readonly meals: readonly StoredMeal[];
  readonly prepared: ReturnType<OpenWeek['prepare']>;
}

/** Left-overs that would not keep are made fresh; one that is itself moved, or locked, is a reason not to move. */
function settle(week: OpenWeek, meals: readonly StoredMeal[], moved: ReadonlySet<string>): Settled | Reason {
  const { shelf } = week;
  const locked = meals.filter((meal) => meal.locked);
  const prepared = week.prepare(
    rulesOf(
      week,
      locked.map((meal) => fixedMeal(meal, shelf)),
    ),
  );
  const model = week.model(prepared);
  const lost = meals.filter((meal) => !isSound(meal, meals, week, model));
  const stuck = lost.find((meal) => meal.locked || moved.has(meal.id));
  if (stuck !== undefined) {
    const { title } = shelf.recipeOf(shelf.keyOf(stuck.recipe, stuck.recipeVersion));
    return { code: 'left-over-cannot-move', params: { title } };
  }
  const plan = planFrom(meals, week);
  const state = new WeekState(model, toWeek(plan, model));
  const isFilled = lost.every((meal) => makeFresh(state, placeOf(meal, model), model));
  if (!isFilled || !state.isWithinDoses()) {
    const targets = prepared.problem.doseRules.map((rule) => rule.target);
    return { code: 'over-day-dose', params: { title: titleOf(moved, meals, shelf), targets } };
  }
  return { plan: toPlan(state, model), meals, prepared };
}

/** The dish that is carried to another day. */
function titleOf(moved: ReadonlySet<string>, meals: readonly StoredMeal[], shelf: OpenWeek['shelf']): string {
  const [id] = moved;
  const meal = meals.find((one) => one.id === id);
  return meal === undefined ? '' : shelf.recipeOf(shelf.keyOf(meal.recipe, meal.recipeVersion)).title;
}

function isSound(meal: StoredMeal, meals: readonly StoredMeal[], week: OpenWeek, model: Model): boolean {
  const { leftoverOfDay } = meal;
  if (leftoverOfDay === null) return true;
  const dinner = meals.find((one) => one.slot === 'dinner' && one.day === leftoverOfDay);
  const isSame = dinner?.leftoverOfDay === null && dinner.recipe === meal.recipe;
  const recipe = week.shelf.recipeOf(week.shelf.keyOf(meal.recipe, meal.recipeVersion));
  const age = meal.day - leftoverOfDay;
  const { leftoverDaysMax } = model.problem.targets;
  return isSame && age >= 1 && age <= Math.min(2, recipe.keepsDays, leftoverDaysMax);
}

function planFrom(meals: readonly StoredMeal[], { stored, shelf }: OpenWeek): Plan {
  return {
    days: Array.from({ length: 7 }, (_, day) =>
      stored.slots.flatMap((slot) =>
        meals
          .filter((meal) => meal.day === day && meal.slot === slot)
          .map((meal) => {
            const { recipe, portion, leftoverOfDay } = fixedMeal(meal, shelf);
            return { slot, recipe, portion, leftoverOfDay };
          }),
      ),
    ),
  };
}

function marksOf(meals: readonly StoredMeal[]): ContentRequest['marks'] {
  return (day, slot) => {
    const own = meals.find((meal) => meal.day === day && meal.slot === slot);
    if (own === undefined) return { locked: false };
    return { id: own.id, locked: own.locked, additions: own.additions };
  };
}
