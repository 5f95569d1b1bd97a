/** Nutrients of a recipe from its lines: a lower bound with coverage, never a zero for what nobody measured. */
import type { Food, FoodId } from '../foods/food.ts';
import { NUTRIENTS } from '../foods/nutrient.ts';
import type { Recipe } from './recipe.ts';

export interface NutrientSum {
  /** Sum of what is known, per serving, in the nutrient's unit. */
  readonly atLeast: number;
  /** Share of the grams whose value is known, 0 to 1. */
  readonly coverage: number;
  /** Foods without a value, in line order. */
  readonly unknownFoods: readonly FoodId[];
}

/**
 * Per serving, one entry per nutrient of `NUTRIENTS`. A line without grams or food counts as unknown for every nutrient;
 * it has no weight, so it shows in `unknownFoods` (by its text) and not in the coverage share.
 */
export function nutritionOf(recipe: Recipe, foods: ReadonlyMap<FoodId, Food>): readonly NutrientSum[] {
  return NUTRIENTS.map((_, index) => {
    let known = 0;
    let knownGrams = 0;
    let allGrams = 0;
    const unknownFoods: FoodId[] = [];
    for (const line of recipe.lines) {
      const food = line.food === null ? undefined : foods.get(line.food);
      if (food === undefined || line.grams === null) {
        if (line.status !== 'empty') unknownFoods.push(line.line);
        continue;
      }
      allGrams += line.grams;
      const value = food.per100g[index] ?? null;
      if (value === null) {
        unknownFoods.push(food.id);
        continue;
      }
      const left = line.isHeated ? (food.cooking?.left[index] ?? 1) : 1;
      known += (line.grams * value * left) / 100;
      knownGrams += line.grams;
    }
    const coverage = allGrams === 0 ? 0 : knownGrams / allGrams;
    return { atLeast: known / recipe.servings, coverage, unknownFoods };
  });
}
