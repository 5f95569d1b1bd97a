/** A week that keeps its score while meals change: totals move by differences, counts by coming and going. */
import { DAYS, PORTIONS } from './plan.ts';
import type { Model, Week } from './model.ts';
import type { Change } from './moves.ts';
import type { Counter, Place } from './terms/term.ts';

/** Room for float dust in sums of doses. */
export const DUST = 1e-9;

/** Sums of the week: what each linear term, each day's terms and each day's doses come to. */
interface Totals {
  readonly week: Float64Array;
  readonly days: Float64Array;
  readonly doses: Float64Array;
}

/** Counts that hold most of a good week's points, so that they refuse a worse one soonest; the sums cost more to form. */
const DECISIVE = ['time', 'shopping', 'repeat'];

export class WeekState implements Week {
  readonly at: Int32Array;
  readonly portion: Int8Array;
  readonly source: Int8Array;
  readonly #model: Model;
  /** The sums as they are, and those of a week under consideration; they change places when it is taken. */
  #now: Totals;
  #next: Totals;
  /** Points of each day's terms, and those of the week under consideration. */
  #dayPoints = new Float64Array(DAYS);
  #nextDayPoints = new Float64Array(DAYS);
  readonly #isStale = new Uint8Array(DAYS).fill(1);
  readonly #counters: readonly Counter[];
  /** All that has points, the most decisive first. */
  readonly #inOrder: readonly (Counter | 'sums')[];

  constructor(model: Model, week: Week) {
    this.#model = model;
    this.at = Int32Array.from(week.at);
    this.portion = Int8Array.from(week.portion);
    this.source = Int8Array.from(week.source);
    this.#now = emptyTotals(model);
    this.#next = emptyTotals(model);
    const { counts } = model.terms;
    this.#counters = counts.map((term) => term.counter(model.servings));
    const countersOf = (isWanted: (id: string) => boolean): readonly Counter[] =>
      this.#counters.filter((_, i) => isWanted(counts[i]?.id ?? ''));
    const isDecisive = (id: string): boolean => DECISIVE.includes(id);
    this.#inOrder = [...countersOf(isDecisive), 'sums', ...countersOf((id) => !isDecisive(id))];
    for (let meal = 0; meal < model.meals; meal += 1) {
      const standing = this.#standing(meal);
      this.#sum(this.#now, standing, 1);
      const place = this.#placeOf(standing);
      for (const counter of this.#counters) counter.add(place);
    }
  }

  /** Puts a candidate into a meal; `source` is the meal it is left over from, -1 when fresh. */
  set(meal: number, at: number, portion: number, source: number): void {
    const [before, after] = [this.#standing(meal), { meal, at, portion, source }];
    this.#sum(this.#now, before, -1);
    this.#sum(this.#now, after, 1);
    this.#isStale[this.#dayOf(meal)] = 1;
    for (const counter of this.#counters) exchange(counter, [this.#placeOf(before)], [this.#placeOf(after)]);
    this.#write(after);
  }

  /**
   * Makes the changes where the week then keeps its doses and costs no more than `limit` points, and answers with its points;
   * null where it does not, and then nothing has changed. No penalty is below zero, so a part of the points can refuse a week.
   */
  take(changes: readonly Change[], limit: number): number | null {
    const before = changes.map(({ meal }) => this.#placeOf(this.#standing(meal)));
    const after = changes.map((change) => this.#placeOf(change));
    const counted: Counter[] = [];
    let points = 0;
    for (const part of this.#inOrder) {
      if (part === 'sums') {
        points += this.#foreseenPoints(changes, limit - points);
      } else {
        exchange(part, before, after);
        counted.push(part);
        points += part.points();
      }
      if (points <= limit) continue;
      for (const counter of counted) exchange(counter, after, before);
      return null;
    }
    for (const change of changes) this.#write(change);
    [this.#now, this.#next] = [this.#next, this.#now];
    [this.#dayPoints, this.#nextDayPoints] = [this.#nextDayPoints, this.#dayPoints];
    return points;
  }

  /** All points of the week as it stands. */
  points(): number {
    this.#freshen();
    let points = this.#weekPoints(this.#now.week, Infinity) + this.#countedPoints();
    for (let day = 0; day < DAYS; day += 1) points += this.#dayPoints[day] ?? 0;
    return points;
  }

  /** False where some day holds more of a limited food than its dose; days that are over are as they were. */
  isWithinDoses(): boolean {
    return this.#isWithin(this.#now.doses);
  }

  #dayOf(meal: number): number {
    return Math.floor(meal / this.#model.slots.length);
  }

  /** Points of the sums that the changes would lead to; where they pass `limit`, or some dose, more than it. */
  #foreseenPoints(changes: readonly Change[], limit: number): number {
    this.#freshen();
    this.#next.week.set(this.#now.week);
    this.#next.days.set(this.#now.days);
    this.#next.doses.set(this.#now.doses);
    for (const change of changes) {
      this.#sum(this.#next, this.#standing(change.meal), -1);
      this.#sum(this.#next, change, 1);
    }
    if (!this.#isWithin(this.#next.doses)) return Infinity;
    const week = this.#weekPoints(this.#next.week, limit);
    return week > limit ? week : week + this.#foreseenDayPoints(changes);
  }

  #isWithin(doses: Float64Array): boolean {
    const rules = this.#model.dayDoses.length;
    for (let k = this.#model.rules.firstDay * rules; k < DAYS * rules; k += 1) {
      if ((doses[k] ?? 0) > (this.#model.dayDoses[k % rules] ?? 0) + DUST) return false;
    }
    return true;
  }

  /** Points of the terms on the week's mean; where they pass `limit`, some sum that passes it. */
  #weekPoints(totals: Float64Array, limit: number): number {
    const terms = this.#model.week;
    let points = 0;
    for (let t = 0; t < terms.length && points <= limit; t += 1)
      points += terms[t]?.penalty(totals[t] ?? 0) ?? 0;
    return points;
  }

  #pointsOfDay(days: Float64Array, day: number): number {
    const terms = this.#model.day;
    let points = 0;
    for (let t = 0; t < terms.length; t += 1)
      points += terms[t]?.penalty(days[day * terms.length + t] ?? 0) ?? 0;
    return points;
  }

  #freshen(): void {
    for (let day = 0; day < DAYS; day += 1) {
      if (this.#isStale[day] === 0) continue;
      this.#dayPoints[day] = this.#pointsOfDay(this.#now.days, day);
      this.#isStale[day] = 0;
    }
  }

  #foreseenDayPoints(changes: readonly Change[]): number {
    this.#nextDayPoints.set(this.#dayPoints);
    for (const { meal } of changes) {
      const day = this.#dayOf(meal);
      this.#nextDayPoints[day] = this.#pointsOfDay(this.#next.days, day);
    }
    let points = 0;
    for (let day = 0; day < DAYS; day += 1) points += this.#nextDayPoints[day] ?? 0;
    return points;
  }

  #countedPoints(): number {
    let points = 0;
    for (const counter of this.#counters) points += counter.points();
    return points;
  }

  /** The meal as it is. */
  #standing(meal: number): Change {
    const [at, portion, source] = [this.at[meal] ?? 0, this.portion[meal] ?? 0, this.source[meal] ?? -1];
    return { meal, at, portion, source };
  }

  /** Adds a meal to the sums, or takes it away. */
  #sum(into: Totals, { meal, at, portion }: Change, sign: 1 | -1): void {
    const { week, day, doses, dayDoses, rules } = this.#model;
    const dayOf = this.#dayOf(meal);
    const isEasy = dayOf === rules.easyDay;
    const weekRows = (isEasy ? this.#model.easyWeekRows : null) ?? this.#model.weekRows;
    const dayRows = (isEasy ? this.#model.easyDayRows : null) ?? this.#model.dayRows;
    const amount = sign * (PORTIONS[portion] ?? 1);
    addRow({ sums: into.week, to: 0, rows: weekRows, from: at, width: week.length, amount });
    addRow({ sums: into.days, to: dayOf, rows: dayRows, from: at, width: day.length, amount });
    addRow({ sums: into.doses, to: dayOf, rows: doses, from: at, width: dayDoses.length, amount });
  }

  #write({ meal, at, portion, source }: Change): void {
    this.at[meal] = at;
    this.portion[meal] = portion;
    this.source[meal] = source;
  }

  #placeOf({ meal, at, portion, source }: Change): Place {
    const { slots } = this.#model;
    return {
      at,
      day: this.#dayOf(meal),
      slot: slots[meal % slots.length] ?? 'dinner',
      isLeftover: source >= 0,
      portion: PORTIONS[portion] ?? 1,
    };
  }
}

function exchange(counter: Counter, before: readonly Place[], after: readonly Place[]): void {
  for (const place of before) counter.remove(place);
  for (const place of after) counter.add(place);
}

function emptyTotals(model: Model): Totals {
  return {
    week: new Float64Array(model.week.length),
    days: new Float64Array(DAYS * model.day.length),
    doses: new Float64Array(DAYS * model.dayDoses.length),
  };
}

interface RowSum {
  readonly sums: Float64Array;
  readonly to: number;
  readonly rows: Float64Array;
  readonly from: number;
  /** Numbers in a row. */
  readonly width: number;
  readonly amount: number;
}

/** Adds `amount` times row `from` of a table to row `to` of the sums. */
function addRow({ sums, to, rows, from, width, amount }: RowSum): void {
  for (let t = 0; t < width; t += 1) {
    sums[to * width + t] = (sums[to * width + t] ?? 0) + amount * (rows[from * width + t] ?? 0);
  }
}
