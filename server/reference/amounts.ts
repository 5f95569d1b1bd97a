/** Shares of a food's weight that are one sugar: what was measured of it, and what it cannot be more than. */
import { nutrientIndex } from '../domain/foods/nutrient.ts';
import type { NutrientId } from '../domain/foods/nutrient.ts';
import type { Amount, AmountRule, Tag, TagId } from '../domain/foods/food.ts';
import type { FoodParts } from './parts.ts';

const ASSUMED_ZERO = 'z';

/** By tag; a tag of which nothing is known in this food is left out. */
export function amountsOf(food: FoodParts, tags: readonly Tag[]): ReadonlyMap<TagId, Amount> {
  return new Map(
    tags.flatMap(({ id, amount }): [TagId, Amount][] => {
      if (amount === undefined) return [];
      const measured = measuredShare(food, amount);
      const atMost = shareIn(food, amount.atMost);
      return measured === null && atMost === null ? [] : [[id, { measured, atMost }]];
    }),
  );
}

/** A zero that someone assumed is no measurement: the food is said to hold it. */
function measuredShare(food: FoodParts, { nutrient, less }: AmountRule): number | null {
  if (food.hows[nutrientIndex(nutrient)] === ASSUMED_ZERO) return null;
  const gross = shareIn(food, nutrient);
  if (gross === null || less === undefined) return gross;
  const other = shareIn(food, less);
  return other === null ? null : Math.max(0, gross - other);
}

function shareIn(food: FoodParts, nutrient: NutrientId): number | null {
  const per100g = food.values[nutrientIndex(nutrient)] ?? null;
  return per100g === null ? null : Math.min(1, per100g / 100);
}
