import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../server/domain/planner/check.ts';
import { evaluate } from '../../../server/domain/planner/evaluate.ts';
import { compile, toPlan } from '../../../server/domain/planner/model.ts';
import { PORTIONS, type Plan } from '../../../server/domain/planner/plan.ts';
import type { Problem } from '../../../server/domain/planner/problem.ts';
import { randomFrom } from '../../../server/domain/planner/random.ts';
import { searchWeek, type Found } from '../../../server/domain/planner/search.ts';
import { startWeek } from '../../../server/domain/planner/start.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';
import { randomProblem } from './random-problem.ts';

const BUDGET = { moves: 2_000, starts: 2 };
const NO_MOVES = { moves: 0, starts: 1 };

function found(problem: Problem, seed: number, budget = BUDGET): Found {
  const week = searchWeek(problem, seed, budget);
  if (week === null) throw new Error('a week was expected');
  return week;
}

/** Seeds of random problems that have a dish in every slot. */
const SEEDS = [1, 2, 3, 4, 6, 7, 9, 10].filter((seed) =>
  compile(randomProblem(seed)).pools.every((pool) => pool.length > 0),
);

const text = (plan: Plan): string => JSON.stringify(plan);

describe('the search', () => {
  it('gives the same plan, byte for byte, for the same seed', () => {
    for (const seed of SEEDS)
      expect(text(found(randomProblem(seed), 5).plan)).toBe(text(found(randomProblem(seed), 5).plan));
  });

  it('usually gives another for another seed', () => {
    const others = SEEDS.filter(
      (seed) =>
        text(found(randomProblem(seed), 5, NO_MOVES).plan) !==
        text(found(randomProblem(seed), 6, NO_MOVES).plan),
    );
    expect(others.length).toBeGreaterThan(SEEDS.length / 2);
  });

  it('fills every slot of seven days, in the order of the day, with sound left-overs and doses kept', () => {
    let leftovers = 0;
    for (const seed of SEEDS) {
      const problem = randomProblem(seed);
      const { plan } = found(problem, seed);
      expect(plan.days).toHaveLength(7);
      for (const meals of plan.days) {
        expect(meals.map((meal) => meal.slot)).toEqual(problem.slots);
        expect(meals.every((meal) => PORTIONS.some((portion) => portion === meal.portion))).toBe(true);
        leftovers += meals.filter((meal) => meal.leftoverOfDay !== null).length;
      }
      const recipes = new Map(problem.candidates.map(({ recipe }) => [recipe.id, recipe]));
      const { sensitivities, leftoverDaysMax } = problem.targets;
      const input = { plan, slots: problem.slots, recipes, foods: problem.foods, sensitivities };
      const wrong = checkPlan({
        ...input,
        tags: tagsOf({ fish: [], olive: [], crustacean: [] }),
        leftoverDaysMax,
      });
      expect(wrong, `seed ${String(seed)}`).toEqual([]);
    }
    expect(leftovers).toBeGreaterThan(0);
  });

  it('says the points of its plan, as the oracle counts them', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(seed);
      const { plan, points } = found(problem, seed);
      expect(Math.abs(points - evaluate(plan, problem).points)).toBeLessThan(1e-6);
    }
  });

  it('never ends worse than it starts, by descent alone', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(seed);
      const model = compile(problem);
      const first = startWeek(model, randomFrom(3 * 1_000));
      if (first === null) throw new Error('a start was expected');
      const { points, moves } = found(problem, 3, NO_MOVES);
      expect(points).toBeLessThanOrEqual(evaluate(toPlan(first, model), problem).points + 1e-6);
      expect(moves).toBeGreaterThan(0);
    }
  });

  it('ends where no other dish and no other portion of a meal helps', () => {
    const problem = randomProblem(SEEDS[0] ?? 1);
    const { plan, points } = found(problem, 4);
    plan.days.forEach((meals, day) => {
      meals.forEach((meal, position) => {
        if (meal.leftoverOfDay !== null) return;
        const isSource = plan.days.some((others) =>
          others.some((other) => other.leftoverOfDay === day && meal.slot === 'dinner'),
        );
        const largest = problem.candidates.find((one) => one.recipe.id === meal.recipe)?.maxPortion ?? 0;
        for (const portion of PORTIONS.filter((one) => one <= largest && !isSource)) {
          const days = plan.days.map((own, d) =>
            d === day ? own.map((one, p) => (p === position ? { ...one, portion } : one)) : own,
          );
          expect(evaluate({ days }, problem).points).toBeGreaterThanOrEqual(points - 1e-6);
        }
      });
    });
  });

  it('does at least as well with two starts as with one', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(seed);
      const one = found(problem, 2, { moves: 500, starts: 1 });
      const two = found(problem, 2, { moves: 500, starts: 2 });
      expect(two.points).toBeLessThanOrEqual(one.points + 1e-9);
    }
  });
});

const TAGS = tagsOf({ a: [], b: [] });
const FOODS = foodsOf([{ id: 'a-food', tags: ['a'] }, { id: 'b-food', tags: ['b'] }, { id: 'plain' }]);

/** Two dishes for every slot: one with 10 g of a, one with 12 g of b, and doses of both. */
function dosed(aDayG: number, bDayG: number): Problem {
  const slots = ['breakfast', 'lunch', 'dinner'] as const;
  const recipes = [
    recipeWith({ id: 'with-a', slots, lines: [['a-food', 10]] }),
    recipeWith({ id: 'with-b', slots, lines: [['b-food', 12]] }),
  ];
  const limit = (target: string, gramsPerDay: number) => ({
    ...ruleOf(target, 'limit'),
    limit: { gramsPerMeal: 50, gramsPerDay },
  });
  const sensitivities = [limit('a', aDayG), limit('b', bDayG)];
  return problemWith({ recipes, foods: FOODS, tags: TAGS, slots, targets: { sensitivities } });
}

describe('doses over the day', () => {
  it('are kept where only a mixture of dishes keeps them: two of a, one of b, in the smallest portion', () => {
    // 0.33 x 10 x 2 = 6.6 g of a and 0.33 x 12 = 3.96 g of b; three of either, or two of b, are too much.
    const { plan } = found(dosed(6.6, 3.96), 1, { moves: 200, starts: 1 });
    for (const meals of plan.days) {
      expect(meals.map((meal) => meal.recipe).sort()).toEqual(['with-a', 'with-a', 'with-b']);
      expect(meals.map((meal) => meal.portion)).toEqual([0.33, 0.33, 0.33]);
    }
  });

  it('have no week where even the best choice passes them', () => {
    expect(searchWeek(dosed(6.5, 3.96), 1, BUDGET)).toBeNull();
    expect(searchWeek(dosed(6.6, 3.95), 1, BUDGET)).toBeNull();
  });

  it('leave portions free up to the dose', () => {
    const { plan } = found(dosed(1000, 1000), 1, { moves: 200, starts: 1 });
    expect(plan.days.flat().some((meal) => meal.portion > 0.33)).toBe(true);
  });
});
