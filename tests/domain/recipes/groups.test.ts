import { describe, expect, it } from 'vitest';
import { groupGramsOf, plantsOf } from '../../../server/domain/recipes/groups.ts';
import { foodsOf } from '../../support/foods-builder.ts';
import { recipeWith, unreadLine } from '../../support/recipes.ts';

const foods = foodsOf([
  { id: 'lentil-dry', plant: 'lentil', groups: { pulse: 2.5 } },
  { id: 'lentil-canned', plant: 'lentil', groups: { pulse: 1 } },
  { id: 'parsley-dried', plant: 'parsley', seasoning: true },
  { id: 'parsley-salad', plant: 'parsley', groups: { 'leafy-green': 1, vegetable: 1 } },
  { id: 'mint', plant: 'mint', seasoning: true },
  { id: 'egg' },
]);
const dish = recipeWith({
  ...{ id: 'dish', servings: 4 },
  lines: [
    ['lentil-dry', 100],
    ['lentil-canned', 30],
    ['parsley-dried', 2],
    ['parsley-salad', 80],
    ['mint', null],
    ['egg', 200],
    unreadLine('1 tin of lentils', ['lentil-canned']),
  ],
});

describe('groups and plants of a recipe', () => {
  it('counts grams by group and serving: pulses (100 x 2.5 + 30) / 4', () => {
    expect(Object.fromEntries(groupGramsOf(dish, foods))).toEqual({
      ...{ pulse: 70, 'leafy-green': 20, vegetable: 20 },
    });
  });

  it('counts a plant once, whole where it is more than a seasoning', () => {
    expect(Object.fromEntries(plantsOf(dish, foods))).toEqual({ lentil: 1, parsley: 1, mint: 0.25 });
  });
});
