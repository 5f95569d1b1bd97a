/** A week that keeps its score while meals change: totals move by differences, counts by coming and going. */
import { DAYS, PORTIONS } from './plan.ts';
import type { Model, Week } from './model.ts';
import type { Slot } from '../recipes/recipe.ts';
import type { Counter } from './terms/term.ts';

/** Room for float dust in sums of doses. */
export const DUST = 1e-9;

export class WeekState implements Week {
  readonly at: Int32Array;
  readonly portion: Int8Array;
  readonly source: Int8Array;
  readonly #model: Model;
  readonly #week: Float64Array;
  readonly #days: Float64Array;
  readonly #dayPoints = new Float64Array(DAYS);
  readonly #stale = new Uint8Array(DAYS).fill(1);
  readonly #doses: Float64Array;
  readonly #counters: readonly Counter[];

  constructor(model: Model, week: Week) {
    this.#model = model;
    this.at = Int32Array.from(week.at);
    this.portion = Int8Array.from(week.portion);
    this.source = Int8Array.from(week.source);
    this.#week = new Float64Array(model.week.length);
    this.#days = new Float64Array(DAYS * model.day.length);
    this.#doses = new Float64Array(DAYS * model.dayDoses.length);
    this.#counters = model.terms.counts.map((term) => term.counter(model.servings));
    for (let i = 0; i < model.meals; i += 1) this.#shift(i, 1);
  }

  /** Puts a candidate into a meal; `source` is the meal it is left over from, -1 when fresh. */
  set(meal: number, at: number, portion: number, source: number): void {
    this.#shift(meal, -1);
    this.at[meal] = at;
    this.portion[meal] = portion;
    this.source[meal] = source;
    this.#shift(meal, 1);
  }

  /** All points of the week as it stands. */
  points(): number {
    const { week, day } = this.#model;
    let points = 0;
    for (let t = 0; t < week.length; t += 1) points += week[t]?.penalty(this.#week[t] ?? 0) ?? 0;
    for (let d = 0; d < DAYS; d += 1) {
      if (this.#stale[d] === 1) {
        let own = 0;
        for (let t = 0; t < day.length; t += 1)
          own += day[t]?.penalty(this.#days[d * day.length + t] ?? 0) ?? 0;
        this.#dayPoints[d] = own;
        this.#stale[d] = 0;
      }
      points += this.#dayPoints[d] ?? 0;
    }
    for (const counter of this.#counters) points += counter.points();
    return points;
  }

  /** False where some day holds more of a limited food than its dose; days that are over are as they were. */
  isWithinDoses(): boolean {
    const rules = this.#model.dayDoses.length;
    for (let k = this.#model.rules.firstDay * rules; k < DAYS * rules; k += 1) {
      if ((this.#doses[k] ?? 0) > (this.#model.dayDoses[k % rules] ?? 0) + DUST) return false;
    }
    return true;
  }

  #shift(meal: number, sign: 1 | -1): void {
    const { week, day, slots, doses, dayDoses, rules } = this.#model;
    const width = slots.length;
    const dayOf = Math.floor(meal / width);
    const isEasy = dayOf === rules.easyDay;
    const weekRows = (isEasy ? this.#model.easyWeekRows : null) ?? this.#model.weekRows;
    const dayRows = (isEasy ? this.#model.easyDayRows : null) ?? this.#model.dayRows;
    const at = this.at[meal] ?? 0;
    const portion = PORTIONS[this.portion[meal] ?? 0] ?? 1;
    const amount = sign * portion;
    for (let t = 0; t < week.length; t += 1) {
      this.#week[t] = (this.#week[t] ?? 0) + amount * (weekRows[at * week.length + t] ?? 0);
    }
    for (let t = 0; t < day.length; t += 1) {
      const k = dayOf * day.length + t;
      this.#days[k] = (this.#days[k] ?? 0) + amount * (dayRows[at * day.length + t] ?? 0);
    }
    for (let r = 0; r < dayDoses.length; r += 1) {
      const k = dayOf * dayDoses.length + r;
      this.#doses[k] = (this.#doses[k] ?? 0) + amount * (doses[at * dayDoses.length + r] ?? 0);
    }
    this.#stale[dayOf] = 1;
    const place = {
      at,
      day: dayOf,
      slot: slotAt(slots, meal % width),
      isLeftover: (this.source[meal] ?? -1) >= 0,
      portion,
    };
    for (const counter of this.#counters) {
      if (sign === 1) counter.add(place);
      else counter.remove(place);
    }
  }
}

function slotAt(slots: readonly Slot[], position: number): Slot {
  return slots[position] ?? 'dinner';
}
