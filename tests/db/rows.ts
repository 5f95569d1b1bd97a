/** A plan and a meal in a line: each valid. */
import type { NewMeal, NewPlan } from '../../server/db/repos/plans.ts';
import { SLOTS, type Slot } from '../../server/domain/recipes/recipe.ts';

export function aMeal(day: number, slot: Slot, recipe = 'lentil-soup'): NewMeal {
  return { day, slot, recipe, recipeVersion: 'v1', portion: 1, leftoverOfDay: null, locked: false };
}

/** 28 meals: seven days of four. */
export function aPlan(given: Partial<NewPlan> = {}): NewPlan {
  return {
    ...{ firstDay: '2026-11-23', seed: 1, dataVersion: 'v1', people: ['p'], slots: SLOTS, report: '{}' },
    meals: [0, 1, 2, 3, 4, 5, 6].flatMap((day) => SLOTS.map((slot) => aMeal(day, slot))),
    ...given,
  };
}
