import { describe, expect, it } from 'vitest';
import { bestSources } from '../../../server/domain/recipes/best-sources.ts';
import { foodsOf } from '../../support/foods-builder.ts';
import { recipeWith } from '../../support/recipes.ts';

const foods = foodsOf([
  { id: 'thyme-dried', plant: 'thyme', per100g: { calcium: 1900 } },
  { id: 'kale-raw', plant: 'kale', per100g: { calcium: 150 } },
  { id: 'kale-frozen', plant: 'kale', per100g: { calcium: 140 } },
  { id: 'sardine-oil', parents: ['sardine'], per100g: { calcium: 380 } },
  { id: 'sardine-tomato', parents: ['sardine'], per100g: { calcium: 240 } },
  { id: 'tofu', per100g: { calcium: 200 } },
  { id: 'rice', per100g: { calcium: 0 } },
  { id: 'mystery' },
]);
const recipes = [
  // A serving each: thyme 1 g = 19 mg; kale 100 g = 150 mg; sardines 60 g = 228 mg; tofu 50 g = 100 mg.
  recipeWith({ id: 'a', servings: 2, lines: [...pair('thyme-dried', 2), ...pair('kale-raw', 200)] }),
  recipeWith({ id: 'b', lines: [...pair('sardine-oil', 60), ...pair('kale-frozen', 100)] }),
  recipeWith({ id: 'c', lines: [...pair('sardine-tomato', 90), ...pair('tofu', 50), ...pair('rice', 80)] }),
  recipeWith({ id: 'd', lines: [...pair('mystery', 500), ['kale-raw', null]] }),
];

function pair(food: string, grams: number): readonly (readonly [string, number])[] {
  return [[food, grams]];
}

function calcium(count: number, isWanted: (food: string) => boolean = () => true): readonly string[] {
  return bestSources({ nutrient: 'calcium', recipes, foods, isWanted, count });
}

describe('the best sources of a nutrient', () => {
  it('count what a serving holds, one of each plant and family', () => {
    expect(calcium(3)).toEqual(['sardine-oil', 'kale-raw', 'tofu']);
    expect(calcium(9)).toEqual(['sardine-oil', 'kale-raw', 'tofu', 'thyme-dried']);
  });
  it('leave out what is not wanted', () => {
    expect(calcium(2, (food) => !food.startsWith('sardine'))).toEqual(['kale-raw', 'tofu']);
  });
  it('take the middle amount, not the largest: 10, 20 and 900 g of tofu are 20 g, 40 mg', () => {
    const tofu = [10, 20, 900].map((grams) =>
      recipeWith({ id: `t${String(grams)}`, lines: pair('tofu', grams) }),
    );
    const kale = recipeWith({ id: 'k', lines: pair('kale-raw', 30) });
    const isWanted = (): boolean => true;
    expect(bestSources({ nutrient: 'calcium', recipes: [...tofu, kale], foods, isWanted, count: 1 })).toEqual(
      ['kale-raw'],
    );
  });
  it('are none where nothing is left', () => {
    expect(calcium(3, () => false)).toEqual([]);
  });
});
