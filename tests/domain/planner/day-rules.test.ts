import { describe, expect, it } from 'vitest';
import type { Floor } from '../../../server/domain/people/targets.ts';
import { mayBeMade } from '../../../server/domain/planner/day-rules.ts';
import { evaluate } from '../../../server/domain/planner/evaluate.ts';
import { compile, toPlan } from '../../../server/domain/planner/model.ts';
import { proposeMove } from '../../../server/domain/planner/moves.ts';
import { PLAIN_DAYS, type DayRules, type FixedMeal } from '../../../server/domain/planner/problem.ts';
import { randomFrom } from '../../../server/domain/planner/random.ts';
import { startWeek } from '../../../server/domain/planner/start.ts';
import { WeekState } from '../../../server/domain/planner/state.ts';
import { recipeWith } from '../../support/recipes.ts';
import { problemWith } from '../../support/planner.ts';

const floor: Floor = { nutrient: 'iron', kind: 'pursued', perDay: 10, basis: 'RDA', source: 'test' };
const hot = { heat: true, activeMinutes: 20 };
const recipes = [
  ...['a', 'b', 'c'].map((id) => recipeWith({ id: `stew-${id}`, ...hot, keepsDays: 2, slots: ['dinner'] })),
  ...['a', 'b'].map((id) => recipeWith({ id: `salad-${id}`, heat: false, slots: ['lunch', 'dinner'] })),
  recipeWith({ id: 'eggs', heat: true, activeMinutes: 10, slots: ['lunch', 'dinner'] }),
];

function problemFor(days: DayRules): ReturnType<typeof problemWith> {
  const foods = new Map();
  const base = problemWith({
    recipes,
    foods,
    tags: new Map(),
    slots: ['lunch', 'dinner'],
    targets: { floors: [floor] },
  });
  // Each dish holds 5 mg of iron a serving, so that two meals a day make the floor of 10 mg exactly.
  const candidates = base.candidates.map((one) => ({
    ...one,
    serving: { ...one.serving, nutrients: one.serving.nutrients.map(() => 5) },
  }));
  return { ...base, candidates, days };
}

describe('dishes on days with rules of their own', () => {
  const stew = recipeWith({ id: 'stew', ...hot });
  const eggs = recipeWith({ id: 'eggs', heat: true, activeMinutes: 10 });
  const salad = recipeWith({ id: 'salad', heat: false, activeMinutes: 25 });

  it('are not cooked from the day on that nothing is cooked', () => {
    const rules = { ...PLAIN_DAYS, noCookFrom: 3 };
    expect([2, 3, 6].map((day) => mayBeMade(eggs, day, rules))).toEqual([true, false, false]);
    expect(mayBeMade(salad, 5, rules)).toBe(true);
  });

  it('need no cooking or ten minutes on an easy day, and only there', () => {
    const rules = { ...PLAIN_DAYS, easyDay: 2 };
    expect([stew, eggs, salad].map((dish) => mayBeMade(dish, 2, rules))).toEqual([false, true, true]);
    expect(mayBeMade(stew, 3, rules)).toBe(true);
  });
});

describe('the search', () => {
  const fixed: FixedMeal[] = [
    { day: 0, slot: 'lunch', recipe: 'eggs', portion: 1, leftoverOfDay: null },
    { day: 0, slot: 'dinner', recipe: 'stew-b', portion: 1.5, leftoverOfDay: null },
    { day: 1, slot: 'lunch', recipe: 'stew-b', portion: 0.75, leftoverOfDay: 0 },
    { day: 4, slot: 'dinner', recipe: 'stew-c', portion: 1, leftoverOfDay: null },
  ];

  it('keeps fixed meals, the rules of days and its sums through thousands of moves', () => {
    const problem = problemFor({ fixed, firstDay: 1, noCookFrom: 5, easyDay: 2 });
    const model = compile(problem);
    const random = randomFrom(7);
    const first = startWeek(model, random);
    expect(first).not.toBeNull();
    if (first === null) return;
    const state = new WeekState(model, first);
    let made = 0;
    for (let move = 0; move < 4000; move += 1) {
      const changes = proposeMove(state, model, random);
      made += changes.length;
      for (const { meal, at, portion, source } of changes) state.set(meal, at, portion, source);
      if (move % 200 !== 0) continue;
      const plan = toPlan(state, model);
      for (const { day, ...meal } of fixed)
        expect(plan.days[day]?.find(({ slot }) => slot === meal.slot)).toEqual(meal);
      const fresh = plan.days.map((meals) => meals.filter((meal) => meal.leftoverOfDay === null));
      expect(fresh[2]?.filter(({ recipe }) => recipe.startsWith('stew'))).toEqual([]);
      expect([...(fresh[5] ?? []), ...(fresh[6] ?? [])].filter((m) => !m.recipe.startsWith('salad'))).toEqual(
        [],
      );
      expect(Math.abs(state.points() - evaluate(plan, problem).points)).toBeLessThan(1e-6);
    }
    expect(made).toBeGreaterThan(500);
  });
});

describe('an easy day', () => {
  // Nothing but whole servings: 10 mg a day, on the easy day half a serving and half a serving: 5 mg.
  const portion = (day: number): number => (day === 2 ? 0.5 : 1);
  const plan = {
    days: [0, 1, 2, 3, 4, 5, 6].map((day) =>
      (['lunch', 'dinner'] as const).map((slot) => ({
        ...{ slot, recipe: 'salad-a', portion: portion(day), leftoverOfDay: null },
      })),
    ),
  };
  const ironOf = (days: DayRules): { readonly points: number; readonly total: number | null } => {
    const term = evaluate(plan, problemFor(days)).terms.find(({ id }) => id === 'floor:iron');
    if (term === undefined) throw new Error('the floor has no term');
    return term;
  };

  it('counts neither for nor against a floor: six days of 10 mg meet 10 mg', () => {
    const { points, total } = ironOf({ ...PLAIN_DAYS, easyDay: 2 });
    expect(total).toBeCloseTo(10, 9);
    expect(points).toBeCloseTo(0, 9);
  });

  it('would otherwise leave the week short: 65 mg over seven days is 9.29 mg', () => {
    const { points, total } = ironOf(PLAIN_DAYS);
    expect(total).toBeCloseTo(65 / 7, 9);
    expect(points).toBeGreaterThan(1);
  });
});
