import { describe, expect, it } from 'vitest';
import { evaluate, placedIn } from '../../../server/domain/planner/evaluate.ts';
import type { Meal, Plan } from '../../../server/domain/planner/plan.ts';
import { termsFor } from '../../../server/domain/planner/terms/all.ts';
import { TERM_GROUPS } from '../../../server/domain/planner/terms/term.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';
import { randomProblem } from './random-problem.ts';

const problem = problemWith({
  foods: foodsOf([
    { id: 'oats', per100g: { energy: 400, iron: 4 } },
    { id: 'olives', per100g: { energy: 100 } },
  ]),
  tags: tagsOf({}),
  recipes: [
    recipeWith({ id: 'porridge', slots: ['breakfast'], heat: false, lines: [['oats', 100]] }),
    recipeWith({ id: 'olive-bowl', slots: ['breakfast'], heat: false, lines: [['olives', 100]] }),
  ],
  slots: ['breakfast'],
  targets: {
    floors: [{ nutrient: 'iron', kind: 'pursued', perDay: 4, basis: 'RDA', source: 'test' }],
    sensitivities: [ruleOf('olives', 'dislike')],
  },
});
const meal = (recipe: string, portion = 1): Meal => ({
  ...{ slot: 'breakfast', recipe, portion, leftoverOfDay: null },
});
const plan: Plan = {
  days: [0, 1, 2, 3, 4, 5, 6].map((day) => [day === 6 ? meal('olive-bowl', 1.5) : meal('porridge')]),
};

describe('the oracle', () => {
  it('gives each term its total and points: iron 24 mg a week, taste 3 x 1.5, two repeats', () => {
    const { terms, points } = evaluate(plan, problem);
    const of = (id: string) => terms.find((term) => term.id === id);
    expect(of('floor:iron')?.total).toBeCloseTo(24 / 7, 9);
    const iron = termsFor(problem).linear.find((term) => term.id === 'floor:iron');
    expect(of('floor:iron')?.points).toBeCloseTo(iron?.penalty(24 / 7) ?? NaN, 9);
    expect(of('floor:iron')?.points).toBeGreaterThan(0);
    expect(of('taste')?.total).toBe(4.5);
    expect(of('taste')?.points).toBe(4.5);
    expect(of('energy-day')?.total).toBe(400);
    // Six days of porridge are two beyond the four that a breakfast may have.
    expect(of('repeat')).toEqual({ id: 'repeat', group: 'repeat', points: 20, total: null });
    expect(points).toBeCloseTo(
      terms.reduce((sum, term) => sum + term.points, 0),
      9,
    );
  });

  it('throws where the plan names a dish that the problem does not hold', () => {
    expect(() => placedIn({ days: [[meal('ghost')]] }, problem)).toThrow('"ghost" is not among the recipes');
  });

  it('has terms with ids of their own, under a heading of the report', () => {
    const { linear, counts } = termsFor(randomProblem(1));
    const ids = [...linear, ...counts].map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { group } of [...linear, ...counts]) expect(TERM_GROUPS).toContain(group);
  });

  it('asks for warm dinners only where dinner is planned', () => {
    const ids = termsFor(problem).counts.map((term) => term.id);
    expect(ids).not.toContain('warm-dinners');
    expect(termsFor({ ...problem, slots: ['dinner'] }).counts.map((term) => term.id)).toContain(
      'warm-dinners',
    );
  });
});
