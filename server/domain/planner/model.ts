/** The problem as numbers: candidates by index, linear terms as rows, so that the search touches arrays only. */
import { SLOTS, type Slot } from '../recipes/recipe.ts';
import { daysCounted, dayRulesOf, isSuspendedOn, mayBeMade } from './day-rules.ts';
import { DAYS, PORTIONS, type Plan } from './plan.ts';
import type { DayRules, FixedMeal, Problem } from './problem.ts';
import type { Serving } from './serving.ts';
import { termsFor, type Terms } from './terms/all.ts';
import type { LinearTerm } from './terms/term.ts';

export interface Model {
  readonly problem: Problem;
  readonly terms: Terms;
  readonly slots: readonly Slot[];
  /** Meals in the week: `DAYS * slots.length`; meal `i` is slot `i % slots.length` of day `floor(i / slots.length)`. */
  readonly meals: number;
  readonly servings: readonly Serving[];
  /** Candidates that may be made fresh, by position of the slot. */
  readonly pools: readonly Int32Array[];
  /** Candidates that may be made fresh, by meal: those of its slot, less what its day rules out. */
  readonly mealPools: readonly Int32Array[];
  /** 1 for a meal that stays as it is. */
  readonly isFixed: Uint8Array;
  readonly rules: DayRules;
  /** Index into `PORTIONS` of the largest portion within every dose. */
  readonly largest: Int8Array;
  readonly keepsDays: Int8Array;
  readonly week: readonly LinearTerm[];
  readonly day: readonly LinearTerm[];
  /** `weekRows[at * week.length + term]`: what one serving adds to the week's mean. */
  readonly weekRows: Float64Array;
  /** `dayRows[at * day.length + term]`: what one serving adds to its day. */
  readonly dayRows: Float64Array;
  /** The same rows for the easy day, where some terms are suspended; null without one. */
  readonly easyWeekRows: Float64Array | null;
  readonly easyDayRows: Float64Array | null;
  /** Grams per serving of each dose rule's target, and the most a day may hold. */
  readonly doses: Float64Array;
  readonly dayDoses: Float64Array;
}

export function compile(problem: Problem): Model {
  const terms = termsFor(problem);
  const week = terms.linear.filter((term) => term.scope === 'week');
  const day = terms.linear.filter((term) => term.scope === 'day');
  const slots = SLOTS.filter((slot) => problem.slots.includes(slot));
  const { candidates } = problem;
  const servings = candidates.map((candidate) => candidate.serving);
  const rules = dayRulesOf(problem);
  const meals = DAYS * slots.length;
  const pools = slots.map((slot) =>
    Int32Array.from(
      candidates.flatMap(({ recipe, isKeptOnly }, at) =>
        recipe.slots.includes(slot) && isKeptOnly !== true ? [at] : [],
      ),
    ),
  );
  const shareOf = (term: LinearTerm): number =>
    term.scope === 'day' ? 1 : 1 / daysCounted(term, rules, DAYS);
  const easyShareOf = (term: LinearTerm): number =>
    rules.easyDay !== null && isSuspendedOn(term, rules.easyDay, rules) ? 0 : shareOf(term);
  const easyRows = (of: readonly LinearTerm[]): Float64Array | null =>
    rules.easyDay === null ? null : rows(servings, of, easyShareOf);
  return {
    problem,
    terms,
    slots,
    meals,
    servings,
    pools,
    mealPools: mealPoolsOf(problem, pools, meals, rules),
    isFixed: fixedIn(slots, meals, rules),
    rules,
    largest: Int8Array.from(candidates, ({ maxPortion }) => PORTIONS.findLastIndex((p) => p <= maxPortion)),
    keepsDays: Int8Array.from(candidates, ({ recipe }) =>
      Math.min(recipe.keepsDays, problem.targets.leftoverDaysMax),
    ),
    week,
    day,
    weekRows: rows(servings, week, shareOf),
    dayRows: rows(servings, day, shareOf),
    easyWeekRows: easyRows(week),
    easyDayRows: easyRows(day),
    doses: Float64Array.from(candidates.flatMap((candidate) => candidate.doses)),
    dayDoses: Float64Array.from(problem.doseRules, (rule) => rule.perDayG),
  };
}

function rows(
  servings: readonly Serving[],
  terms: readonly LinearTerm[],
  factorOf: (term: LinearTerm) => number,
): Float64Array {
  const factors = terms.map(factorOf);
  return Float64Array.from(
    servings.flatMap((serving) => terms.map((term, t) => (factors[t] ?? 0) * term.total(serving))),
  );
}

/** A day without rules of its own shares the pool of its slot. */
function mealPoolsOf(
  problem: Problem,
  pools: readonly Int32Array[],
  meals: number,
  rules: DayRules,
): readonly Int32Array[] {
  return Array.from({ length: meals }, (_, meal) => {
    const pool = pools[meal % pools.length] ?? new Int32Array();
    const day = Math.floor(meal / pools.length);
    const isPlain = (rules.noCookFrom === null || day < rules.noCookFrom) && day !== rules.easyDay;
    if (isPlain) return pool;
    return pool.filter((at) => {
      const recipe = problem.candidates[at]?.recipe;
      return recipe !== undefined && mayBeMade(recipe, day, rules);
    });
  });
}

function fixedIn(slots: readonly Slot[], meals: number, rules: DayRules): Uint8Array {
  const isFixed = new Uint8Array(meals);
  for (const { day, slot } of rules.fixed) isFixed[day * slots.length + slots.indexOf(slot)] = 1;
  return isFixed;
}

/** A week as numbers: for each meal the candidate, the portion's index, and the meal it is left over from (-1 = fresh). */
export interface Week {
  readonly at: Int32Array;
  readonly portion: Int8Array;
  readonly source: Int8Array;
}

/** A plan as numbers; a portion off the grid becomes the nearest on it. Throws where a dish is no candidate. */
export function toWeek(plan: Plan, model: Model): Week {
  const week = {
    at: new Int32Array(model.meals),
    portion: new Int8Array(model.meals),
    source: new Int8Array(model.meals).fill(-1),
  };
  plan.days.forEach((meals, day) => {
    for (const meal of meals) putMeal(week, { ...meal, day }, model);
  });
  return week;
}

/** Puts one meal into a week of numbers. Throws where its dish is no candidate. */
export function putMeal(
  week: Week,
  { day, slot, recipe, portion, leftoverOfDay }: FixedMeal,
  model: Model,
): void {
  const width = model.slots.length;
  const meal = day * width + model.slots.indexOf(slot);
  const at = model.servings.findIndex((serving) => serving.recipe.id === recipe);
  if (at < 0) throw new Error(`"${recipe}" is not among the recipes of this problem`);
  week.at[meal] = at;
  week.portion[meal] = nearestPortion(portion);
  week.source[meal] = leftoverOfDay === null ? -1 : leftoverOfDay * width + model.slots.indexOf('dinner');
}

/** The index in `PORTIONS` that comes nearest. */
export function nearestPortion(portion: number): number {
  let best = 0;
  PORTIONS.forEach((one, i) => {
    if (Math.abs(one - portion) < Math.abs((PORTIONS[best] ?? 1) - portion)) best = i;
  });
  return best;
}

export function toPlan(week: Week, model: Model): Plan {
  const width = model.slots.length;
  return {
    days: Array.from({ length: DAYS }, (_, day) =>
      model.slots.map((slot, position) => {
        const i = day * width + position;
        const source = week.source[i] ?? -1;
        return {
          slot,
          recipe: model.servings[week.at[i] ?? 0]?.recipe.id ?? '',
          portion: PORTIONS[week.portion[i] ?? 0] ?? 1,
          leftoverOfDay: source < 0 ? null : Math.floor(source / width),
        };
      }),
    ),
  };
}
