/** The search keeps its score by differences; the oracle sums afresh. Over thousands of random moves they must agree. */
import { describe, expect, it } from 'vitest';
import { evaluate, placedIn } from '../../../server/domain/planner/evaluate.ts';
import { compile, toPlan, type Model, type Week } from '../../../server/domain/planner/model.ts';
import { proposeMove } from '../../../server/domain/planner/moves.ts';
import { PORTIONS } from '../../../server/domain/planner/plan.ts';
import { randomFrom } from '../../../server/domain/planner/random.ts';
import { startWeek } from '../../../server/domain/planner/start.ts';
import { WeekState } from '../../../server/domain/planner/state.ts';
import { counted } from './terms/term-properties.ts';
import { randomProblem } from './random-problem.ts';

const MOVES = 4_000;
const EVERY = 25;

/** What a move must never leave behind: a wrong left-over, a portion over a dose, a dish in a slot it is not for. */
function faultsOf(week: Week, model: Model): readonly string[] {
  const width = model.slots.length;
  const faults: string[] = [];
  for (let meal = 0; meal < model.meals; meal += 1) {
    const [at, portion, source] = [week.at[meal] ?? -1, week.portion[meal] ?? -1, week.source[meal] ?? -1];
    const slot = model.slots[meal % width];
    const fault = (text: string): void => {
      faults.push(`${text} at meal ${String(meal)} (${String(slot)})`);
    };
    if (portion < 0 || portion >= PORTIONS.length || portion > (model.largest[at] ?? -1)) fault('portion');
    if (source < 0) {
      if (!(model.pools[meal % width]?.includes(at) ?? false)) fault('a dish of another slot');
      continue;
    }
    const age = Math.floor(meal / width) - Math.floor(source / width);
    if (slot !== 'lunch' && slot !== 'dinner') fault('a left-over in a slot that has none');
    if (model.slots[source % width] !== 'dinner') fault('left over from no dinner');
    if ((week.source[source] ?? -1) >= 0) fault('a left-over of a left-over');
    if (week.at[source] !== at) fault('left over from another dish');
    if (age < 1 || age > 2 || age > (model.keepsDays[at] ?? 0)) fault(`a left-over ${String(age)} days old`);
  }
  return faults;
}

function walk(seed: number): { readonly compared: number; readonly leftovers: number } {
  const problem = randomProblem(seed);
  const model = compile(problem);
  const random = randomFrom(seed);
  const first = startWeek(model, random);
  if (first === null || model.pools.some((pool) => pool.length === 0)) return { compared: 0, leftovers: 0 };
  const state = new WeekState(model, first);
  let compared = 0;
  let leftovers = 0;
  for (let move = 0; move < MOVES; move += 1) {
    for (const { meal, at, portion, source } of proposeMove(state, model, random))
      state.set(meal, at, portion, source);
    expect(faultsOf(state, model), `seed ${String(seed)}, move ${String(move)}`).toEqual([]);
    if (move % EVERY !== 0) continue;
    compared += 1;
    leftovers += state.source.filter((source) => source >= 0).length;
    const slow = evaluate(toPlan(state, model), problem, model.terms).points;
    expect(Math.abs(state.points() - slow), `seed ${String(seed)}, move ${String(move)}`).toBeLessThan(1e-6);
  }
  const week = placedIn(toPlan(state, model), problem);
  for (const term of model.terms.counts)
    expect(Math.abs(counted(term, week) - term.points(week)), term.id).toBeLessThan(1e-6);
  return { compared, leftovers };
}

describe('differences and the oracle', () => {
  it('agree over thousands of random moves of random problems, and no move leaves a fault behind', () => {
    const walks = Array.from({ length: 24 }, (_, i) => walk(i + 1));
    expect(walks.filter((one) => one.compared > 0).length).toBeGreaterThan(15);
    expect(walks.reduce((sum, one) => sum + one.leftovers, 0)).toBeGreaterThan(1000);
  });

  it('agree where a week is taken, and a week that is refused leaves everything as it was', () => {
    let [taken, refused] = [0, 0];
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      const problem = randomProblem(seed);
      const model = compile(problem);
      const random = randomFrom(seed);
      const first = startWeek(model, random);
      if (first === null || model.pools.some((pool) => pool.length === 0)) continue;
      const state = new WeekState(model, first);
      const pointsOf = (week: Week): number =>
        new WeekState(model, week).isWithinDoses()
          ? evaluate(toPlan(week, model), problem, model.terms).points
          : Infinity;
      for (let move = 0; move < 600; move += 1) {
        const changes = proposeMove(state, model, random);
        if (changes.length === 0) continue;
        const before = { week: toPlan(state, model), points: state.points() };
        const asked = new WeekState(model, state);
        for (const { meal, at, portion, source } of changes) asked.set(meal, at, portion, source);
        const wanted = pointsOf(asked);
        // Now tight, now loose: limits on both sides of what the week costs.
        const limit = before.points + 40 * (random.next() - 0.3);
        const points = state.take(changes, limit);
        expect(points !== null, `seed ${String(seed)}, move ${String(move)}`).toBe(wanted <= limit);
        if (points === null) {
          refused += 1;
          expect(toPlan(state, model)).toEqual(before.week);
          expect(state.points()).toBeCloseTo(before.points, 6);
        } else {
          taken += 1;
          expect(toPlan(state, model)).toEqual(toPlan(asked, model));
          expect(points).toBeCloseTo(wanted, 6);
          expect(state.points()).toBeCloseTo(wanted, 6);
        }
      }
    }
    expect(Math.min(taken, refused)).toBeGreaterThan(500);
  });

  it('agree on whether a day keeps its doses', () => {
    let kept = 0;
    let passed = 0;
    for (const seed of [1, 2, 4, 5, 7, 8]) {
      const problem = randomProblem(seed);
      const model = compile(problem);
      const random = randomFrom(seed);
      const first = startWeek(model, random);
      if (first === null || problem.doseRules.length === 0) continue;
      const state = new WeekState(model, first);
      for (let move = 0; move < 1500; move += 1) {
        for (const { meal, at, portion, source } of proposeMove(state, model, random))
          state.set(meal, at, portion, source);
        const days = toPlan(state, model).days.map((meals) =>
          problem.doseRules.map((_, r) =>
            meals.reduce((sum, { recipe, portion }) => {
              const dish = problem.candidates.find((one) => one.recipe.id === recipe);
              return sum + portion * (dish?.doses[r] ?? NaN);
            }, 0),
          ),
        );
        const isKept = days.every((sums) =>
          sums.every((sum, r) => sum <= (problem.doseRules[r]?.perDayG ?? 0) + 1e-6),
        );
        expect(state.isWithinDoses(), `seed ${String(seed)}, move ${String(move)}`).toBe(isKept);
        if (isKept) kept += 1;
        else passed += 1;
      }
    }
    expect(Math.min(kept, passed)).toBeGreaterThan(50);
  });
});
