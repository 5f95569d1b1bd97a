import { describe, expect, it } from 'vitest';
import { ordinaryDay } from '../../../server/domain/planner/ordinary-day.ts';
import type { Candidate } from '../../../server/domain/planner/problem.ts';
import type { Slot } from '../../../server/domain/recipes/recipe.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith } from '../../support/recipes.ts';

const foods = foodsOf([
  { id: 'oats', per100g: { energy: 400, iron: 4 } },
  { id: 'eggs', per100g: { energy: 200, iron: 2 } },
  { id: 'beans', per100g: { energy: 300, iron: 9 } },
]);
const recipes = [
  recipeWith({ id: 'porridge', slots: ['breakfast'], lines: [['oats', 100]] }),
  recipeWith({ id: 'omelette', slots: ['breakfast'], lines: [['eggs', 100]] }),
  recipeWith({ id: 'chilli', slots: ['dinner'], lines: [['beans', 100]] }),
];
const slots: readonly Slot[] = ['breakfast', 'dinner', 'snack'];
const { candidates } = problemWith({ recipes, foods, tags: tagsOf({}), slots });

function iron(some: readonly Candidate[], energyKcal = 1200): number {
  return ordinaryDay('iron', { candidates: some, slots, energyKcal });
}

describe('an ordinary day', () => {
  it('is the mean dish of each slot, brought to the energy: (3 + 9) / (300 + 300) x 1200 = 24 mg', () => {
    expect(iron(candidates)).toBeCloseTo(24, 9);
  });
  it('changes with what is left: (2 + 9) / (200 + 300) x 1200 = 26.4 mg', () => {
    expect(iron(candidates.filter(({ recipe }) => recipe.id !== 'porridge'))).toBeCloseTo(26.4, 9);
  });
  it('leaves out a slot without dishes: 9 / 300 x 1200 = 36 mg', () => {
    expect(iron(candidates.filter(({ recipe }) => recipe.id === 'chilli'))).toBeCloseTo(36, 9);
  });
  it('holds nothing where no dish is left', () => {
    expect(iron([])).toBe(0);
  });
});
