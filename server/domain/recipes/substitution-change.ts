/**
 * What a swap changes in a serving. A nutrient that one of the two foods has no value for is not known to
 * change by anything.
 */
import type { Food, FoodId } from '../foods/food.ts';
import { nutrientIndex, type NutrientId } from '../foods/nutrient.ts';
import { nutritionOf } from './nutrition.ts';
import type { Recipe } from './recipe.ts';

export interface NutrientChange {
  readonly nutrient: NutrientId;
  /** Lower bounds per serving, in the nutrient's unit. */
  readonly before: number;
  readonly after: number;
  /** After minus before; null where the old or the new food has no value. */
  readonly change: number | null;
  /** Share of the changed recipe's grams with a value, 0 to 1. */
  readonly coverage: number;
  /** Which of the two foods has no value. */
  readonly unknownFoods: readonly FoodId[];
}

export interface ChangedLine {
  readonly before: Recipe;
  readonly after: Recipe;
  /** The line that differs. */
  readonly index: number;
}

/**
 * One entry a nutrient, in their order. What is unknown in the other lines is the same on both sides and
 * takes no part.
 */
export function changeOf(
  { before, after, index }: ChangedLine,
  foods: ReadonlyMap<FoodId, Food>,
  nutrients: readonly NutrientId[],
): readonly NutrientChange[] {
  const sums = { before: nutritionOf(before, foods), after: nutritionOf(after, foods) };
  const swapped = [before, after].flatMap((recipe) => recipe.lines[index]?.food ?? []);
  return nutrients.map((nutrient) => {
    const at = nutrientIndex(nutrient);
    const unknownFoods = swapped.filter((food) => (foods.get(food)?.per100g[at] ?? null) === null);
    const was = sums.before[at]?.atLeast ?? 0;
    const is = sums.after[at]?.atLeast ?? 0;
    return {
      ...{ nutrient, before: was, after: is, change: unknownFoods.length > 0 ? null : is - was },
      ...{ coverage: sums.after[at]?.coverage ?? 0, unknownFoods },
    };
  });
}
