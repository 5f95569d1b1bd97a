/** The problem as numbers: candidates by index, linear terms as rows, so that the search touches arrays only. */
import { SLOTS, type Slot } from '../recipes/recipe.ts';
import { DAYS, PORTIONS, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
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
  /** Index into `PORTIONS` of the largest portion within every dose. */
  readonly largest: Int8Array;
  readonly keepsDays: Int8Array;
  readonly week: readonly LinearTerm[];
  readonly day: readonly LinearTerm[];
  /** `weekRows[at * week.length + term]`: what one serving adds to the week's mean. */
  readonly weekRows: Float64Array;
  /** `dayRows[at * day.length + term]`: what one serving adds to its day. */
  readonly dayRows: Float64Array;
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
  return {
    problem,
    terms,
    slots,
    meals: DAYS * slots.length,
    servings,
    pools: slots.map((slot) =>
      Int32Array.from(
        candidates.flatMap((candidate, at) => (candidate.recipe.slots.includes(slot) ? [at] : [])),
      ),
    ),
    largest: Int8Array.from(candidates, ({ maxPortion }) => PORTIONS.findLastIndex((p) => p <= maxPortion)),
    keepsDays: Int8Array.from(candidates, ({ recipe }) =>
      Math.min(recipe.keepsDays, problem.targets.leftoverDaysMax),
    ),
    week,
    day,
    weekRows: rows(servings, week, 1 / DAYS),
    dayRows: rows(servings, day, 1),
    doses: Float64Array.from(candidates.flatMap((candidate) => candidate.doses)),
    dayDoses: Float64Array.from(problem.doseRules, (rule) => rule.perDayG),
  };
}

function rows(servings: readonly Serving[], terms: readonly LinearTerm[], factor: number): Float64Array {
  return Float64Array.from(servings.flatMap((serving) => terms.map((term) => factor * term.total(serving))));
}

/** A week as numbers: for each meal the candidate, the portion's index, and the meal it is left over from (-1 = fresh). */
export interface Week {
  readonly at: Int32Array;
  readonly portion: Int8Array;
  readonly source: Int8Array;
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
