/** The foods that make a dish what it is: its heaviest, and all that are a good part of its weight. */
import type { FoodId } from '../foods/food.ts';
import type { Recipe } from './recipe.ts';

/** However much else is in it, a dish has as many main foods, unless they are next to nothing of its weight. */
const HEAVIEST = 3;
const LEAST_PART = 0.05;
/** From this share of the weight on a food counts in any dish. */
const GOOD_PART = 0.15;
/** It is the most of every soup and makes none of them. */
const WATER = 'water';

/** Every food that one of its main lines may mean; water and what has no weight are none. */
export function mainFoodsOf({ lines }: Recipe): ReadonlySet<FoodId> {
  const weighed = lines.flatMap(({ food, foods, grams }) =>
    food === null || food === WATER || grams === null ? [] : [{ foods, grams }],
  );
  const whole = weighed.reduce((sum, { grams }) => sum + grams, 0);
  const heaviest = [...weighed].sort((a, b) => b.grams - a.grams);
  const main = heaviest.filter(({ grams }, at) => grams >= (at < HEAVIEST ? LEAST_PART : GOOD_PART) * whole);
  return new Set(main.flatMap(({ foods }) => foods));
}
