import { expect, test } from 'vitest';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { linesWeighed } from '../../../data/builder/gates/lines-weighed.ts';
import type { RecipeLine } from '../../../server/domain/recipes/recipe.ts';
import { aLine, aRecipe, KITCHEN } from './a-dish.ts';

const says = (line: RecipeLine): string =>
  linesWeighed(dishOf({ ...aRecipe({}), lines: [line] }, KITCHEN)).join('; ');

test('a line is one known food with grams', () => {
  expect(says(aLine('kale-raw', 50))).toBe('');
  expect(says(aLine('kale-raw', null))).toContain('has no grams; write grams');
  expect(says(aLine('kale-raw', 0))).toContain('has no grams');
  expect(says(aLine('no-such-food', 5))).toContain('is no food we know');
  expect(says(aLine('kale-raw', 5, { status: 'unknown' }))).toContain('is no food we know');
});

test('a unit that is no measure of the food is refused; spoons and cups weigh by volume', () => {
  expect(says(aLine('kale-raw', 5, { unit: 'bunch' }))).toContain('"bunch", which is no measure of kale');
  expect(says(aLine('olive-oil', 13.5, { unit: 'tbsp' }))).toBe('');
});
