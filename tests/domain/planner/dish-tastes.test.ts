import { describe, expect, it } from 'vitest';
import { pointsAgainst } from '../../../server/domain/planner/dish-tastes.ts';
import { evaluate } from '../../../server/domain/planner/evaluate.ts';
import type { Plan } from '../../../server/domain/planner/plan.ts';
import { problemFor, type ProblemRequest } from '../../../server/domain/planner/problem-for.ts';
import { factsOf, foodsOf } from '../../support/foods-builder.ts';
import { INDEX_ROWS, targetsWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';

const FOODS = [{ id: 'kale', tags: ['cabbage'] }, { id: 'rice' }];
const known = {
  foods: foodsOf(FOODS),
  facts: factsOf(FOODS, { cabbage: [] }),
  indexParameters: INDEX_ROWS,
};
const dishes = [
  recipeWith({ id: 'greens', lines: [['kale', 100]] }),
  recipeWith({ id: 'pilaf', lines: [['rice', 100]] }),
];
const request = (given: Partial<ProblemRequest>): ProblemRequest => ({
  ...{ targets: targetsWith(), slots: ['dinner'], eaters: 2, recipes: dishes },
  ...given,
});

/** One portion and a half of a dish each evening. */
const weekOf = (recipe: string): Plan => ({
  days: Array.from({ length: 7 }, () => [{ slot: 'dinner', recipe, portion: 1.5, leftoverOfDay: null }]),
});
const pointsOf = (id: string, recipe: string, given: Partial<ProblemRequest>): number | undefined =>
  evaluate(weekOf(recipe), problemFor(request(given), known).problem).terms.find((one) => one.id === id)
    ?.points;

describe('a dish that somebody would rather not have', () => {
  const tastes = [
    { favourites: [], ratherNot: ['pilaf'] },
    { favourites: [], ratherNot: ['pilaf'] },
  ];
  it('costs 3 points a serving, once for all of them: 1.5 a day over seven days are 31.5', () => {
    expect(pointsAgainst('pilaf', tastes)).toBe(3);
    expect(pointsOf('taste', 'pilaf', { tastes })).toBeCloseTo(31.5, 9);
    expect(pointsOf('taste', 'greens', { tastes })).toBe(0);
  });

  it('costs it on top of a food that somebody dislikes', () => {
    const targets = targetsWith({ sensitivities: [ruleOf('cabbage', 'dislike')] });
    const both = [{ favourites: [], ratherNot: ['greens'] }];
    expect(pointsOf('taste', 'greens', { targets, tastes: both })).toBeCloseTo(7 * 1.5 * (3 + 3), 9);
  });
});

describe('a favourite', () => {
  const tastes = [{ favourites: ['greens', 'no-such-dish'], ratherNot: [] }];
  it('is missed where the week could hold it', () => {
    expect(pointsOf('favourites', 'pilaf', { tastes })).toBe(1);
    expect(pointsOf('favourites', 'greens', { tastes })).toBe(0);
  });

  it('is not missed where a rule keeps it out, and no rule gives way for it', () => {
    const targets = targetsWith({ sensitivities: [ruleOf('cabbage', 'severe')] });
    const { problem, sorted } = problemFor(request({ targets, tastes }), known);
    expect(sorted.refused.map(({ recipe }) => recipe)).toEqual(['greens']);
    expect(problem.candidates.map(({ recipe }) => recipe.id)).toEqual(['pilaf']);
    expect(problem.favourites).toBeUndefined();
    expect(pointsOf('favourites', 'pilaf', { targets, tastes })).toBeUndefined();
  });
});
