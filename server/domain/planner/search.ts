/** Seeded local search: from a plausible week, many small changes; worse ones are let through less and less. */
import { compile, toPlan, type Model, type Week } from './model.ts';
import { proposeMove, withLeftovers, type Change } from './moves.ts';
import { PORTIONS, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { randomFrom, type Random } from './random.ts';
import { startWeek } from './start.ts';
import { WeekState } from './state.ts';

/** Budgets are counted in moves, never in time, so that a plan is a function of problem and seed. */
export interface SearchBudget {
  readonly moves: number;
  readonly starts: number;
  /** Further starts where the best week so far costs more than `HARD` points: strict rules leave valleys to be stuck in. */
  readonly startsWhenHard?: number;
}

/** Points that an ordinary week stays far under. */
const HARD = 25;

export const DEFAULT_BUDGET: SearchBudget = { moves: 80_000, starts: 3, startsWhenHard: 4 };

/** Points by which a change may be worse at first; falls to nothing along the run. */
const FIRST_THRESHOLD = 4;

export interface Found {
  readonly plan: Plan;
  readonly points: number;
  /** Changes tried, those of the closing descent included. */
  readonly moves: number;
}

/** The best week found; null where no start within the doses exists. The problem must have candidates in every slot. */
export function searchWeek(
  problem: Problem,
  seed: number,
  budget: SearchBudget = DEFAULT_BUDGET,
): Found | null {
  const model = compile(problem);
  let best: { week: Week; points: number } | null = null;
  let moves = 0;
  const isWanted = (start: number): boolean =>
    start < budget.starts ||
    (start < budget.starts + (budget.startsWhenHard ?? 0) && best !== null && best.points > HARD);
  for (let start = 0; isWanted(start); start += 1) {
    const random = randomFrom(seed * 1_000 + start);
    const first = startWeek(model, random);
    if (first === null) return null;
    const run = descend(anneal(first, model, random, budget.moves), model);
    moves += budget.moves + run.moves;
    if (best === null || run.points < best.points) best = run;
  }
  return best === null ? null : { plan: toPlan(best.week, model), points: best.points, moves };
}

function copyOf(week: Week): Week {
  return { at: week.at.slice(), portion: week.portion.slice(), source: week.source.slice() };
}

function anneal(first: Week, model: Model, random: Random, moves: number): Week {
  const state = new WeekState(model, first);
  let points = state.points();
  let best = copyOf(state);
  let bestPoints = points;
  for (let move = 0; move < moves; move += 1) {
    const changes = proposeMove(state, model, random);
    if (changes.length === 0) continue;
    const left = 1 - move / moves;
    const next = state.take(changes, points + FIRST_THRESHOLD * left * left * random.next());
    if (next === null) continue;
    points = next;
    if (points < bestPoints - 1e-9) {
      bestPoints = points;
      best = copyOf(state);
    }
  }
  return best;
}

/** Tries every dish and every portion in every meal until none helps. */
function descend(week: Week, model: Model): { week: Week; points: number; moves: number } {
  const state = new WeekState(model, week);
  let points = state.points();
  let moves = 0;
  for (let improved = true; improved;) {
    improved = false;
    for (let meal = 0; meal < model.meals; meal += 1) {
      if (model.isFixed[meal] === 1) continue;
      for (const change of neighbours(meal, state, model)) {
        moves += 1;
        const changes = withLeftovers([change], state, model);
        if (changes.length === 0) continue;
        const next = state.take(changes, points - 1e-7);
        if (next === null) continue;
        points = next;
        improved = true;
      }
    }
  }
  return { week: copyOf(state), points, moves };
}

function neighbours(meal: number, week: Week, model: Model): readonly Change[] {
  const own = week.at[meal] ?? 0;
  const source = week.source[meal] ?? -1;
  const changes: Change[] = [];
  for (let portion = 0; portion < PORTIONS.length; portion += 1) {
    if (portion <= (model.largest[own] ?? 0)) changes.push({ meal, at: own, portion, source });
  }
  for (const at of model.mealPools[meal] ?? []) {
    const portion = Math.min(week.portion[meal] ?? 0, model.largest[at] ?? 0);
    changes.push({ meal, at, portion, source: -1 });
  }
  return changes;
}
