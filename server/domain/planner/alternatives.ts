/** What else could stand in one meal's place, by how the points of the week would change. */
import { nearestPortion, toPlan, toWeek, type Model, type Week } from './model.ts';
import { withLeftovers, type Change } from './moves.ts';
import { PORTIONS, type Plan } from './plan.ts';
import { WeekState } from './state.ts';

export interface Alternative {
  readonly recipe: string;
  readonly portion: number;
  /** Points by which the week would change; less is better. */
  readonly change: number;
  /** The week with it, left-overs settled. */
  readonly plan: Plan;
}

/** A week with a dish in it, and its points. */
interface Fitted {
  readonly week: Week;
  readonly points: number;
}

/** Every dish that may be made for the meal, best first; left-overs of a replaced dinner are settled on the way. */
export function alternativesFor(plan: Plan, meal: number, model: Model): readonly Alternative[] {
  const week = toWeek(plan, model);
  // One state for all dishes: to count a week afresh takes longer than to try a dish in it.
  const state = new WeekState(model, week);
  const before = state.points();
  const own = week.at[meal];
  const dishes = [...(model.mealPools[meal] ?? [])].filter(
    (at) => at !== own || (week.source[meal] ?? -1) >= 0,
  );
  return dishes
    .flatMap((at) => {
      const best = fittedIn(state, meal, at, model);
      restore(state, week);
      if (best === null) return [];
      const recipe = model.servings[at]?.recipe.id ?? '';
      const portion = PORTIONS[best.week.portion[meal] ?? 0] ?? 1;
      return [{ recipe, portion, change: best.points - before, plan: toPlan(best.week, model) }];
    })
    .sort((a, b) => a.change - b.change || (a.recipe < b.recipe ? -1 : 1));
}

/** The week with one dish in a meal at the portion that suits it best; null where no portion keeps the doses. */
export function fitted(week: Week, meal: number, at: number, model: Model): Fitted | null {
  return fittedIn(new WeekState(model, week), meal, at, model);
}

/** The same in a state that is left with the dish in it, or with what was tried last. */
function fittedIn(state: WeekState, meal: number, at: number, model: Model): Fitted | null {
  const first = nearestPortion(1);
  if (!place(state, { meal, at, portion: Math.min(first, model.largest[at] ?? 0), source: -1 }, model))
    return null;
  let best: { readonly portion: number; readonly points: number } | null = null;
  for (let portion = 0; portion <= (model.largest[at] ?? 0); portion += 1) {
    state.set(meal, at, portion, -1);
    if (!state.isWithinDoses()) continue;
    const points = state.points();
    if (best === null || points < best.points) best = { portion, points };
  }
  if (best === null) return null;
  state.set(meal, at, best.portion, -1);
  const made = { at: state.at.slice(), portion: state.portion.slice(), source: state.source.slice() };
  return { week: made, points: best.points };
}

/** Takes back whatever differs from the week. */
function restore(state: WeekState, week: Week): void {
  week.at.forEach((at, meal) => {
    const [portion, source] = [week.portion[meal] ?? 0, week.source[meal] ?? -1];
    const isSame = state.at[meal] === at && state.portion[meal] === portion && state.source[meal] === source;
    if (!isSame) state.set(meal, at, portion, source);
  });
}

/** Puts the dish; left-overs follow where it keeps, and are made fresh where it does not. False where they cannot be. */
export function place(state: WeekState, change: Change, model: Model): boolean {
  const following = withLeftovers([change], state, { ...model, isFixed: new Uint8Array(model.meals) });
  if (following.length > 0) {
    if (following.some(({ meal }) => meal !== change.meal && model.isFixed[meal] === 1)) return false;
    for (const { meal, at, portion, source } of following) state.set(meal, at, portion, source);
    return true;
  }
  const orphans = orphansOf(change.meal, state);
  if (orphans.some((meal) => model.isFixed[meal] === 1)) return false;
  state.set(change.meal, change.at, change.portion, change.source);
  return orphans.every((meal) => makeFresh(state, meal, model));
}

function orphansOf(dinner: number, week: Week): readonly number[] {
  return [...week.source].flatMap((source, meal) => (source === dinner ? [meal] : []));
}

/** The best dish made fresh, at one serving; false where none may be made. */
export function makeFresh(state: WeekState, meal: number, model: Model): boolean {
  let best: { readonly at: number; readonly portion: number; readonly points: number } | null = null;
  for (const at of model.mealPools[meal] ?? []) {
    const portion = Math.min(nearestPortion(1), model.largest[at] ?? 0);
    state.set(meal, at, portion, -1);
    const points = state.isWithinDoses() ? state.points() : Infinity;
    if (best === null || points < best.points) best = { at, portion, points };
  }
  if (best === null) return false;
  state.set(meal, best.at, best.portion, -1);
  return true;
}
