/** A plausible first week: two breakfasts and two snacks taking turns, dinners, lunches left over from them. */
import { DAYS, PORTIONS } from './plan.ts';
import type { Model, Week } from './model.ts';
import type { Random } from './random.ts';
import { DUST, WeekState } from './state.ts';

const ONE_SERVING = PORTIONS.indexOf(1);

/** Null where no choice of dishes keeps each day's doses, even in the smallest portions. */
export function startWeek(model: Model, random: Random): Week | null {
  const week = plausible(model, random);
  if (model.dayDoses.length === 0 || new WeekState(model, week).isWithinDoses()) return week;
  return mildest(model);
}

function emptyWeek(model: Model): Week {
  return {
    at: new Int32Array(model.meals),
    portion: new Int8Array(model.meals),
    source: new Int8Array(model.meals).fill(-1),
  };
}

function plausible(model: Model, random: Random): Week {
  const week = emptyWeek(model);
  const width = model.slots.length;
  model.slots.forEach((slot, position) => {
    const pool = model.pools[position] ?? new Int32Array();
    const draw = (): number => pool[random.below(pool.length)] ?? 0;
    const pair = [draw(), draw()];
    for (let day = 0; day < DAYS; day += 1) {
      const meal = day * width + position;
      const turns = slot === 'breakfast' || slot === 'snack';
      const at = (turns ? pair[day % 2] : draw()) ?? 0;
      week.at[meal] = at;
      week.portion[meal] = Math.min(ONE_SERVING, model.largest[at] ?? 0);
    }
  });
  leftoverLunches(week, model);
  return week;
}

function leftoverLunches(week: Week, model: Model): void {
  const width = model.slots.length;
  const lunch = model.slots.indexOf('lunch');
  const dinner = model.slots.indexOf('dinner');
  if (lunch < 0 || dinner < 0) return;
  for (let day = 1; day < DAYS; day += 1) {
    const source = (day - 1) * width + dinner;
    const at = week.at[source] ?? 0;
    if ((model.keepsDays[at] ?? 0) < 1) continue;
    const meal = day * width + lunch;
    week.at[meal] = at;
    week.source[meal] = source;
    week.portion[meal] = Math.min(ONE_SERVING, model.largest[at] ?? 0);
  }
}

/** The doses of one day's dishes, summed, and the dishes. */
interface Day {
  readonly sums: readonly number[];
  readonly dishes: readonly number[];
}

/**
 * Every day the same: the smallest portions of the dishes that keep the doses best. Null where no choice keeps them: all are
 * weighed, slot by slot, but for those that another choice undercuts in every dose.
 */
function mildest(model: Model): Week | null {
  let days: readonly Day[] = [{ sums: [...model.dayDoses].fill(0), dishes: [] }];
  for (const pool of model.pools) {
    days = leastDosed(days.flatMap((day) => [...pool].flatMap((at) => dayWith(day, at, model) ?? [])));
  }
  const [mild] = days;
  if (mild === undefined) return null;
  const week = emptyWeek(model);
  for (let meal = 0; meal < model.meals; meal += 1)
    week.at[meal] = mild.dishes[meal % model.slots.length] ?? 0;
  return week;
}

/** The day with one dish more, in the smallest portion; null where a dose is then passed. */
function dayWith(day: Day, at: number, model: Model): Day | null {
  const rules = day.sums.length;
  const sums = day.sums.map((sum, r) => sum + PORTIONS[0] * (model.doses[at * rules + r] ?? 0));
  const isKept = sums.every((sum, r) => sum <= (model.dayDoses[r] ?? 0) + DUST);
  return isKept ? { sums, dishes: [...day.dishes, at] } : null;
}

/** Those that no other undercuts or equals in every dose; of equals the first. */
function leastDosed(days: readonly Day[]): readonly Day[] {
  const kept: Day[] = [];
  for (const day of days) {
    if (kept.some((other) => other.sums.every((sum, r) => sum <= (day.sums[r] ?? 0)))) continue;
    const beaten = (other: Day): boolean => day.sums.every((sum, r) => sum <= (other.sums[r] ?? 0));
    for (let k = kept.length - 1; k >= 0; k -= 1) {
      const other = kept[k];
      if (other !== undefined && beaten(other)) kept.splice(k, 1);
    }
    kept.push(day);
  }
  return kept;
}
