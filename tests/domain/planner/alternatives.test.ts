/** What else could stand in a meal's place: each offer is the week it says, and costs what the oracle says. */
import { describe, expect, it } from 'vitest';
import { alternativesFor, fitted } from '../../../server/domain/planner/alternatives.ts';
import { evaluate } from '../../../server/domain/planner/evaluate.ts';
import { compile, toPlan, toWeek } from '../../../server/domain/planner/model.ts';
import { randomFrom } from '../../../server/domain/planner/random.ts';
import { startWeek } from '../../../server/domain/planner/start.ts';
import { randomProblem } from './random-problem.ts';

describe('alternatives', () => {
  it('are weeks with the dish in the meal, at the change that the oracle finds, best first, in any order of asking', () => {
    let offers = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const problem = randomProblem(seed);
      const model = compile(problem);
      const random = randomFrom(seed);
      const week = startWeek(model, random);
      if (week === null || model.pools.some((pool) => pool.length === 0)) continue;
      const plan = toPlan(week, model);
      const pointsOf = (of: typeof plan): number => evaluate(of, problem, model.terms).points;
      const width = model.slots.length;
      // Dinners that something is left over from: a dish that does not keep makes that meal fresh.
      const dinners = [...new Set([...week.source].filter((source) => source >= 0))];
      for (const meal of [0, ...dinners.slice(0, 2), random.below(model.meals)]) {
        if (model.isFixed[meal] === 1) continue;
        const found = alternativesFor(plan, meal, model);
        expect(found.map(({ change }) => change)).toEqual(
          found.map(({ change }) => change).sort((a, b) => a - b),
        );
        for (const { recipe, portion, change, plan: changed } of found) {
          offers += 1;
          expect(changed.days[Math.floor(meal / width)]?.[meal % width]).toMatchObject({ recipe, portion });
          // A state of its own for the one dish: nothing of the dishes tried before may be left in the week.
          const at = model.servings.findIndex((serving) => serving.recipe.id === recipe);
          const alone = fitted(toWeek(plan, model), meal, at, model);
          expect(alone === null ? null : toPlan(alone.week, model)).toEqual(changed);
          expect(pointsOf(changed) - pointsOf(plan), `seed ${String(seed)}, ${recipe}`).toBeCloseTo(
            change,
            6,
          );
        }
      }
    }
    expect(offers).toBeGreaterThan(100);
  });
});
