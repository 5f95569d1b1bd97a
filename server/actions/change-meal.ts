/** One meal changed by hand: locked, another dish, another portion. The rest of the week stays, but for left-overs that follow. */
import { changePlan, type StoredMeal } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import { fitted } from '../domain/planner/alternatives.ts';
import { nearestPortion, toPlan, toWeek, type Model, type Week } from '../domain/planner/model.ts';
import type { Prepared } from '../domain/planner/problem-for.ts';
import { WeekState } from '../domain/planner/state.ts';
import type { StoredAddition } from '../db/repos/meal-additions.ts';
import { faultsOfNew, laidOut, resolved, type AdditionWish } from './additions.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps, NotChanged, Reason } from './deps.ts';
import { fixedMeal, openWeek, placeOf, rulesOf, storedAt, type OpenWeek } from './open-week.ts';
import { viewOf } from './read-week.ts';
import { saveNext, type ContentRequest } from './save-week.ts';
import type { WeekView } from './week-view.ts';

export interface MealPatch {
  readonly locked?: boolean;
  readonly recipe?: string;
  /** Servings of an eater at the household's mean energy; the nearest portion on the planner's grid is taken. */
  readonly servings?: number;
  /** Everything that is to stand beside it, what stands there already included. */
  readonly additions?: readonly AdditionWish[];
}

export interface MealRef {
  readonly plan: string;
  /** The version that the caller last saw. */
  readonly version: number;
  readonly meal: string;
}

export function changeMeal(
  given: ActionDeps,
  ref: MealRef,
  patch: MealPatch,
): Result<WeekView, Reason> | NotChanged {
  const deps = atHome(given);
  const stored = storedAt(deps, ref.plan, ref.version);
  if (typeof stored === 'string') return stored;
  const meal = stored.meals.find((one) => one.id === ref.meal);
  if (meal === undefined) return 'missing';
  if (patch.recipe === undefined && patch.servings === undefined && patch.additions === undefined) {
    const meals = stored.meals.map((one) =>
      one === meal ? { ...one, locked: patch.locked ?? one.locked } : one,
    );
    const saved = changePlan(deps.db, stored.id, stored.version, { ...stored, meals });
    return typeof saved === 'string' ? saved : { ok: true, value: viewOf(deps, saved) };
  }
  const opened = openWeek(deps, stored);
  return opened.ok ? withDish(deps, opened.value, meal, patch) : opened;
}

function withDish(
  deps: ActionDeps,
  week: OpenWeek,
  meal: StoredMeal,
  patch: MealPatch,
): Result<WeekView, Reason> | NotChanged {
  const others = week.stored.meals.filter((one) => one.locked && one !== meal);
  const prepared = week.prepare(
    rulesOf(
      week,
      others.map((one) => fixedMeal(one, week.shelf)),
    ),
  );
  const refused = patch.recipe === undefined ? [] : refusals(week, prepared, meal, patch.recipe);
  if (refused.length > 0) return { ok: false, reasons: refused };
  const next = nextWeek(week, prepared, meal, patch);
  if (next === null) return { ok: false, reasons: [cannotStand(week, prepared, meal, patch)] };
  const { plan } = next;
  const wished = patch.additions === undefined ? null : resolved(patch.additions, meal, week, deps.library);
  if (wished?.ok === false) return wished;
  const additions = wished?.value ?? meal.additions;
  const marks = marksAt(week, meal, { locked: patch.locked ?? meal.locked, additions });
  const laid = laidOut(plan, (day, slot) => marks(day, slot).additions ?? [], week);
  const faults = wished === null ? [] : faultsOfNew([{ meal, additions }], laid, week, deps.library);
  if (faults.length > 0) return { ok: false, reasons: faults };
  const tolerated = week.faults.days;
  const saved = saveNext(deps, week, { plan, prepared, tolerated, marks });
  return typeof saved === 'string' ? saved : { ok: true, value: saved };
}

/** Why a dish may not be put there. */
function refusals(week: OpenWeek, { sorted }: Prepared, meal: StoredMeal, id: string): readonly Reason[] {
  const recipe = week.shelf.currentOf(id);
  if (recipe === null) return [{ code: 'unknown-recipe', params: { recipe: id } }];
  const { title } = recipe;
  if (!recipe.slots.includes(meal.slot)) return [{ code: 'wrong-slot', params: { title, slot: meal.slot } }];
  const targets = [...new Set(sorted.refused.filter((one) => one.recipe === id).map((one) => one.target))];
  return targets.length === 0 ? [] : [{ code: 'not-for-everyone', params: { title, targets } }];
}

function nextWeek(
  week: OpenWeek,
  prepared: Prepared,
  meal: StoredMeal,
  patch: MealPatch,
): { readonly plan: OpenWeek['plan'] } | null {
  if (patch.recipe === undefined && patch.servings === undefined) return { plan: week.plan };
  const model = week.model(prepared);
  const now = toWeek(week.plan, model);
  const place = placeOf(meal, model);
  const dish = patch.recipe;
  const at = model.servings.findIndex((serving) => serving.recipe.id === dish);
  const dished = dish === undefined ? now : (fitted(now, place, at, model)?.week ?? null);
  if (dished === null) return null;
  const portioned = patch.servings === undefined ? dished : atPortion(dished, place, patch.servings, model);
  return portioned === null ? null : { plan: toPlan(portioned, model) };
}

/** The week with one portion changed; null where a dose is then passed. */
function atPortion(week: Week, place: number, servings: number, model: Model): Week | null {
  const portion = nearestPortion(servings);
  const at = week.at[place] ?? 0;
  if (portion > (model.largest[at] ?? 0)) return null;
  const state = new WeekState(model, week);
  state.set(place, at, portion, week.source[place] ?? -1);
  return state.isWithinDoses() ? state : null;
}

/** Nothing keeps the doses, or a locked left-over hangs on what would go. */
function cannotStand(week: OpenWeek, { problem }: Prepared, meal: StoredMeal, patch: MealPatch): Reason {
  const bound = week.stored.meals.find(
    (one) => one.locked && meal.slot === 'dinner' && one.leftoverOfDay === meal.day,
  );
  const title = (one: StoredMeal): string =>
    week.shelf.recipeOf(week.shelf.keyOf(one.recipe, one.recipeVersion)).title;
  if (bound !== undefined && patch.recipe !== undefined) {
    const date = week.dates[bound.day] ?? '';
    return { code: 'lock-clash', params: { slot: bound.slot, date, title: title(bound) } };
  }
  const own = patch.recipe === undefined ? null : week.shelf.currentOf(patch.recipe);
  const targets = problem.doseRules.map((rule) => rule.target);
  return { code: 'over-day-dose', params: { title: own?.title ?? title(meal), targets } };
}

/** All as it stood, but for the meal that is changed. What stands beside a dish stays where another takes its place. */
function marksAt(
  { stored }: OpenWeek,
  meal: StoredMeal,
  own: { readonly locked: boolean; readonly additions: readonly StoredAddition[] },
): ContentRequest['marks'] {
  return (day, slot) => {
    const before = stored.meals.find((one) => one.day === day && one.slot === slot);
    if (before === undefined) return { locked: false };
    const { locked, additions } = before === meal ? own : before;
    return { id: before.id, locked, additions };
  };
}
