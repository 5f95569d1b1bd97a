/** Ways to change a week: another dish, another portion, two days exchanged, a dish exchanged everywhere, left-overs. */
import { DAYS, PORTIONS } from './plan.ts';
import type { Model, Week } from './model.ts';
import type { Random } from './random.ts';

/** A meal and what it becomes. */
export interface Change {
  readonly meal: number;
  readonly at: number;
  readonly portion: number;
  readonly source: number;
}

export type Proposal = (week: Week, model: Model, random: Random) => readonly Change[];

const LEFTOVER_DAYS = 2;

/** Shares of the proposals; they need not sum to one. */
const MOVES: readonly { readonly weight: number; readonly propose: Proposal }[] = [
  { weight: 30, propose: anotherDish },
  { weight: 22, propose: anotherPortion },
  { weight: 12, propose: exchangeDays },
  { weight: 10, propose: dishEverywhere },
  { weight: 14, propose: makeLeftover },
  { weight: 6, propose: slotPortions },
  { weight: 6, propose: dinnerWithLeftover },
];
const TOTAL = MOVES.reduce((sum, move) => sum + move.weight, 0);

/** Draws one move; an empty list means that the draw found nothing to do. Left-overs follow their dinner. */
export function proposeMove(week: Week, model: Model, random: Random): readonly Change[] {
  let ticket = random.next() * TOTAL;
  for (const { weight, propose } of MOVES) {
    ticket -= weight;
    if (ticket < 0) return withLeftovers(propose(week, model, random), week, model);
  }
  return [];
}

/** Adds what follows: left-overs of a changed dinner become left-overs of the new dish. Empty where that cannot be. */
export function withLeftovers(changes: readonly Change[], week: Week, model: Model): readonly Change[] {
  if (changes.length === 0) return changes;
  const width = model.slots.length;
  const all = [...changes];
  for (let meal = 0; meal < model.meals; meal += 1) {
    const source = sourceAfter(changes, meal, week);
    if (source < 0) continue;
    const own = changeOf(changes, meal);
    const origin = changeOf(changes, source);
    if (origin === undefined && own === undefined) continue;
    const at = origin?.at ?? week.at[source] ?? 0;
    const originSource = origin?.source ?? week.source[source] ?? -1;
    const days = Math.floor(meal / width) - Math.floor(source / width);
    if (originSource >= 0 || (model.keepsDays[at] ?? 0) < days) return [];
    const portion = Math.min(own?.portion ?? week.portion[meal] ?? 0, model.largest[at] ?? 0);
    if (own === undefined) all.push({ meal, at, portion, source });
    else if (own.at !== at) return [];
  }
  for (const change of all) if (!isOpen(change, model)) return [];
  return all;
}

/** The few changes of one move: looked through faster than a map of them is made. */
function changeOf(changes: readonly Change[], meal: number): Change | undefined {
  for (const change of changes) if (change.meal === meal) return change;
  return undefined;
}

function sourceAfter(changes: readonly Change[], meal: number, week: Week): number {
  return changeOf(changes, meal)?.source ?? week.source[meal] ?? -1;
}

/** A fixed meal stays, and nothing is left over from days that are over. */
function isOpen({ meal, source }: Change, model: Model): boolean {
  if (model.isFixed[meal] === 1) return false;
  return source < 0 || Math.floor(source / model.slots.length) >= model.rules.firstDay;
}

function pick(pool: Int32Array | undefined, random: Random): number {
  return pool === undefined || pool.length === 0 ? -1 : (pool[random.below(pool.length)] ?? -1);
}

function fitting(portion: number, at: number, model: Model): number {
  return Math.min(portion, model.largest[at] ?? 0);
}

function anotherDish(week: Week, model: Model, random: Random): readonly Change[] {
  const meal = random.below(model.meals);
  const at = pick(model.mealPools[meal], random);
  if (at < 0) return [];
  return [{ meal, at, portion: fitting(week.portion[meal] ?? 0, at, model), source: -1 }];
}

function anotherPortion(week: Week, model: Model, random: Random): readonly Change[] {
  const meal = random.below(model.meals);
  const at = week.at[meal] ?? 0;
  const portion = fitting(random.below(PORTIONS.length), at, model);
  if (portion === week.portion[meal]) return [];
  return [{ meal, at, portion, source: week.source[meal] ?? -1 }];
}

/** A day with rules of its own takes only what they leave. */
function mayStand(at: number, meal: number, model: Model): boolean {
  const pool = model.mealPools[meal];
  return pool === model.pools[meal % model.slots.length] || pool?.includes(at) === true;
}

/** Two days exchange what they have in a slot; a left-over stays where it is. */
function exchangeDays(week: Week, model: Model, random: Random): readonly Change[] {
  const width = model.slots.length;
  const position = random.below(width);
  const one = random.below(DAYS) * width + position;
  const two = random.below(DAYS) * width + position;
  if (one === two || (week.source[one] ?? -1) >= 0 || (week.source[two] ?? -1) >= 0) return [];
  if (!mayStand(week.at[two] ?? 0, one, model) || !mayStand(week.at[one] ?? 0, two, model)) return [];
  return [
    { meal: one, at: week.at[two] ?? 0, portion: week.portion[two] ?? 0, source: -1 },
    { meal: two, at: week.at[one] ?? 0, portion: week.portion[one] ?? 0, source: -1 },
  ];
}

/** A dish is exchanged for another wherever the week makes it for this slot. */
function dishEverywhere(week: Week, model: Model, random: Random): readonly Change[] {
  const width = model.slots.length;
  const first = random.below(model.meals);
  const old = week.at[first];
  const at = pick(model.mealPools[first], random);
  if (at < 0 || (week.source[first] ?? -1) >= 0 || at === old) return [];
  const changes: Change[] = [];
  for (let meal = first % width; meal < model.meals; meal += width) {
    if (week.at[meal] !== old || (week.source[meal] ?? -1) >= 0) continue;
    if (model.isFixed[meal] === 1 || model.mealPools[meal]?.includes(at) !== true) continue;
    changes.push({ meal, at, portion: fitting(week.portion[meal] ?? 0, at, model), source: -1 });
  }
  return changes;
}

function makeLeftover(week: Week, model: Model, random: Random): readonly Change[] {
  const positions = (['lunch', 'dinner'] as const)
    .map((slot) => model.slots.indexOf(slot))
    .filter((p) => p >= 0);
  const dinner = model.slots.indexOf('dinner');
  const position = positions[random.below(positions.length)];
  if (position === undefined || dinner < 0) return [];
  const width = model.slots.length;
  const day = random.below(DAYS);
  const from = day - 1 - random.below(LEFTOVER_DAYS);
  if (from < 0) return [];
  const source = from * width + dinner;
  if ((week.source[source] ?? -1) >= 0) return [];
  const at = week.at[source] ?? 0;
  const meal = day * width + position;
  return [{ meal, at, portion: fitting(week.portion[meal] ?? 0, at, model), source }];
}

/** All portions of a slot go one step up or down. */
function slotPortions(week: Week, model: Model, random: Random): readonly Change[] {
  const width = model.slots.length;
  const step = random.below(2) === 0 ? -1 : 1;
  const changes: Change[] = [];
  for (let meal = random.below(width); meal < model.meals; meal += width) {
    const at = week.at[meal] ?? 0;
    const portion = Math.max(0, fitting((week.portion[meal] ?? 0) + step, at, model));
    if (portion === week.portion[meal] || portion >= PORTIONS.length || model.isFixed[meal] === 1) continue;
    changes.push({ meal, at, portion, source: week.source[meal] ?? -1 });
  }
  return changes;
}

/** A new dinner, and the next day's lunch is left over from it. */
function dinnerWithLeftover(week: Week, model: Model, random: Random): readonly Change[] {
  const width = model.slots.length;
  const dinner = model.slots.indexOf('dinner');
  const lunch = model.slots.indexOf('lunch');
  if (dinner < 0 || lunch < 0) return [];
  const day = random.below(DAYS - 1);
  const meal = day * width + dinner;
  const at = pick(model.mealPools[meal], random);
  if (at < 0 || (model.keepsDays[at] ?? 0) < 1) return [];
  const next = (day + 1) * width + lunch;
  return [
    { meal, at, portion: fitting(week.portion[meal] ?? 0, at, model), source: -1 },
    { meal: next, at, portion: fitting(week.portion[next] ?? 0, at, model), source: meal },
  ];
}
