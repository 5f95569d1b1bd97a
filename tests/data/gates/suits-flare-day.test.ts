import { expect, test } from 'vitest';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { suitsFlareDay } from '../../../data/builder/gates/suits-flare-day.ts';
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { aLine, aRecipe, KITCHEN } from './a-dish.ts';

const says = (changes: Partial<Recipe>): string =>
  suitsFlareDay(dishOf({ ...aRecipe({}), suits: ['flare-day'], ...changes }, KITCHEN)).join('; ');
const cut = (...foods: string[]): Partial<Recipe> => ({
  lines: foods.map((food) => aLine(food, 50, { preparation: 'chopped' })),
});

test('ten active minutes, one heated vessel, two foods to cut', () => {
  expect(says({ activeMinutes: 10, equipment: ['saucepan', 'grater'] })).toBe('');
  expect(says({ activeMinutes: 11 })).toContain('11 active minutes; 10 are the most');
  expect(says({ equipment: ['saucepan', 'frying pan'] })).toContain('one heated vessel is the most');
  expect(says(cut('carrot-raw', 'onion-raw'))).toBe('');
  expect(says(cut('carrot-raw', 'onion-raw', 'kale-raw'))).toContain('to cut; 2 is the most');
});

test('what does not claim it is not judged', () => {
  expect(says({ suits: [], activeMinutes: 40 })).toBe('');
});
