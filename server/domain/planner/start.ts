/** A plausible first week: two breakfasts and two snacks taking turns, dinners, lunches left over from them. */
import { DAYS, PORTIONS } from './plan.ts';
import { putMeal, type Model, type Week } from './model.ts';
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
    const own = model.pools[position] ?? new Int32Array();
    const draw = (pool: Int32Array): number => pool[random.below(pool.length)] ?? 0;
    const pair = [draw(own), draw(own)];
    for (let day = 0; day < DAYS; day += 1) {
      const meal = day * width + position;
      const pool = model.mealPools[meal] ?? own;
      const turns = (slot === 'breakfast' || slot === 'snack') && pool === own;
      const at = (turns ? pair[day % 2] : draw(pool)) ?? 0;
      week.at[meal] = at;
      week.portion[meal] = Math.min(ONE_SERVING, model.largest[at] ?? 0);
    }
  });
  for (const meal of model.rules.fixed) putMeal(week, meal, model);
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
    const meal = day * width + lunch;
    if ((model.keepsDays[at] ?? 0) < 1 || (week.source[source] ?? -1) >= 0) continue;
    if (model.isFixed[meal] === 1 || day - 1 < model.rules.firstDay) continue;
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
 * The smallest portions of the dishes that keep each day's doses best, days without rules of their own all the same. Null where
 * no choice keeps them: all are weighed, slot by slot, but for those that another choice undercuts in every dose.
 */
function mildest(model: Model): Week | null {
  const width = model.slots.length;
  const week = emptyWeek(model);
  for (const meal of model.rules.fixed) putMeal(week, meal, model);
  const known = new Map<string, Day | null>();
  for (let day = 0; day < DAYS; day += 1) {
    const pools = model.mealPools.slice(day * width, (day + 1) * width);
    const isPlain = pools.every((pool, p) => pool === model.pools[p] && model.isFixed[day * width + p] === 0);
    const key = isPlain ? 'plain' : String(day);
    if (!known.has(key)) known.set(key, mildestDay(day, pools, week, model));
    const mild = known.get(key) ?? null;
    if (mild === null) return null;
    mild.dishes.forEach((at, position) => {
      if (model.isFixed[day * width + position] === 0) week.at[day * width + position] = at;
    });
  }
  return week;
}

/** What is fixed on the day counts first, whatever it holds. */
function mildestDay(day: number, pools: readonly Int32Array[], week: Week, model: Model): Day | null {
  const width = model.slots.length;
  const rules = model.dayDoses.length;
  const fixed = pools.flatMap((_, p) => (model.isFixed[day * width + p] === 1 ? [day * width + p] : []));
  const sums = [...model.dayDoses].map((_, r) =>
    fixed.reduce((sum, meal) => {
      const portion = PORTIONS[week.portion[meal] ?? 0] ?? 1;
      return sum + portion * (model.doses[(week.at[meal] ?? 0) * rules + r] ?? 0);
    }, 0),
  );
  let days: readonly Day[] = [{ sums, dishes: [] }];
  pools.forEach((pool, p) => {
    const isFixed = model.isFixed[day * width + p] === 1;
    days = isFixed
      ? days.map((one) => ({ ...one, dishes: [...one.dishes, 0] }))
      : leastDosed(days.flatMap((one) => [...pool].flatMap((at) => dayWith(one, at, model) ?? [])));
  });
  return days[0] ?? null;
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
