/** A plausible first week: two breakfasts and two snacks taking turns, dinners, lunches left over from them. */
import { DAYS, PORTIONS } from './plan.ts';
import type { Model, Week } from './model.ts';
import type { Random } from './random.ts';
import { WeekState } from './state.ts';

const ONE_SERVING = PORTIONS.indexOf(1);

/** Null where even the smallest portions of the mildest dishes exceed a day's dose. */
export function startWeek(model: Model, random: Random): Week | null {
  const week = plausible(model, random);
  if (model.dayDoses.length === 0 || new WeekState(model, week).isWithinDoses()) return week;
  const mild = mildest(model);
  return new WeekState(model, mild).isWithinDoses() ? mild : null;
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

/** In every meal the dish with the least share of its doses, in the smallest portion. */
function mildest(model: Model): Week {
  const week = emptyWeek(model);
  const rules = model.dayDoses.length;
  const load = (at: number): number => {
    let sum = 0;
    for (let r = 0; r < rules; r += 1) {
      sum += (model.doses[at * rules + r] ?? 0) / Math.max(1e-9, model.dayDoses[r] ?? 0);
    }
    return sum;
  };
  for (let meal = 0; meal < model.meals; meal += 1) {
    const pool = [...(model.pools[meal % model.slots.length] ?? [])];
    week.at[meal] = pool.reduce((best, at) => (load(at) < load(best) ? at : best), pool[0] ?? 0);
  }
  return week;
}
