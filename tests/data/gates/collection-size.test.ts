import { expect, test } from 'vitest';
import { collectionSize } from '../../../data/builder/gates/collection-size.ts';
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { SLOTS } from '../../../server/domain/recipes/recipe.ts';
import { aRecipe } from './a-dish.ts';

/** 420 meals, 105 a slot, of 15 cuisines; the first 40 cold, for flare days and gentle. */
const MANY: readonly Recipe[] = Array.from({ length: 420 }, (_, i) =>
  aRecipe(
    {},
    {
      ...{
        id: `r${String(i)}`,
        slots: [SLOTS[i % 4] ?? 'snack'],
        cuisine: `c${String(i % 15)}`,
        heat: i >= 40,
      },
      suits: i < 40 ? ['flare-day', 'gentle-texture'] : [],
    },
  ),
);
const says = (recipes: readonly Recipe[]): string => collectionSize(recipes).join('; ');

test('a collection that is large and varied enough passes, and one recipe less does not', () => {
  expect(says(MANY)).toBe('');
  expect(says(MANY.slice(0, 419))).toContain('there are 419 recipes, fewer than 420');
});

test('each count is its own', () => {
  expect(says(MANY.map((one) => ({ ...one, heat: true })))).toContain('0 lunches and dinners without heat');
  expect(says(MANY.map((one) => ({ ...one, suits: [] })))).toMatch(
    /0 recipes for a flare day.*0 meals of a gentle/,
  );
  expect(says(MANY.map((one) => ({ ...one, cuisine: 'one' })))).toContain('there are 1 cuisines');
  const fewSnacks = MANY.map((one, i) => (i < 80 ? { ...one, slots: ['lunch'] as const } : one));
  expect(says(fewSnacks)).toContain('there are 85 recipes for snack, fewer than 90');
});

test('a variant counts once with its base, and its base must be there', () => {
  const variant = aRecipe({}, { id: 'v', slots: ['lunch'], variantOf: 'r0' });
  expect(says([...MANY.slice(0, 419), variant])).toContain('there are 419 recipes');
  expect(says([...MANY, { ...variant, variantOf: 'gone' }])).toContain('v: is a variant of "gone"');
});
