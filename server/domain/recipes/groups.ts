/** Grams a recipe counts for each planning group, per serving, and the plants in it. */
import type { Food, FoodId, TagId } from '../foods/food.ts';
import type { Recipe } from './recipe.ts';

/** Herbs, spices and other flavourings count a quarter of a plant. */
export const SEASONING_PLANT_WEIGHT = 0.25;

export function groupGramsOf(recipe: Recipe, foods: ReadonlyMap<FoodId, Food>): ReadonlyMap<TagId, number> {
  const grams = new Map<TagId, number>();
  for (const line of recipe.lines) {
    const food = line.food === null ? undefined : foods.get(line.food);
    if (food === undefined || line.grams === null) continue;
    for (const [group, factor] of food.groups) {
      grams.set(group, (grams.get(group) ?? 0) + (line.grams * factor) / recipe.servings);
    }
  }
  return grams;
}

/** Plant id to weight: 1, or a quarter for a seasoning. A plant that is both counts whole. */
export function plantsOf(recipe: Recipe, foods: ReadonlyMap<FoodId, Food>): ReadonlyMap<string, number> {
  const plants = new Map<string, number>();
  for (const line of recipe.lines) {
    const food = line.food === null ? undefined : foods.get(line.food);
    if (food?.plant === null || food?.plant === undefined) continue;
    const weight = food.seasoning ? SEASONING_PLANT_WEIGHT : 1;
    plants.set(food.plant, Math.max(weight, plants.get(food.plant) ?? 0));
  }
  return plants;
}
