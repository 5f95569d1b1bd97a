/** What the planner needs to know of one serving of an eligible recipe. */
import type { Food, FoodId, TagId } from '../foods/food.ts';
import { nutrientIndex, type NutrientId } from '../foods/nutrient.ts';
import { groupGramsOf, plantsOf } from '../recipes/groups.ts';
import { nutritionOf } from '../recipes/nutrition.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { boughtFood } from '../shopping/bought.ts';

export interface Serving {
  readonly recipe: Recipe;
  /** Lower bound per nutrient of `NUTRIENTS`, per serving. */
  readonly nutrients: Float64Array;
  /** Share of grams with a value, per nutrient, 0 to 1. */
  readonly coverage: Float64Array;
  readonly grams: number;
  readonly groups: ReadonlyMap<TagId, number>;
  /** Tags that some line certainly carries. */
  readonly tags: ReadonlySet<TagId>;
  readonly plants: ReadonlyMap<string, number>;
  /** Grams per serving of each food. */
  readonly foods: ReadonlyMap<FoodId, number>;
  /** Foods bought for it that count as a line of the list (staples do not), and which of them are perishable. */
  readonly bought: readonly FoodId[];
  readonly perishables: readonly FoodId[];
}

/** Lower bound of one nutrient per serving. */
export function nutrientIn(serving: Serving, id: NutrientId): number {
  return serving.nutrients[nutrientIndex(id)] ?? 0;
}

export function servingOf(
  recipe: Recipe,
  foods: ReadonlyMap<FoodId, Food>,
  tagsOf: (food: FoodId) => readonly TagId[],
): Serving {
  const sums = nutritionOf(recipe, foods);
  const perFood = new Map<FoodId, number>();
  const tags = new Set<TagId>();
  for (const line of recipe.lines) {
    for (const id of line.foods) for (const tag of tagsOf(id)) tags.add(tag);
    if (line.food === null) continue;
    perFood.set(line.food, (perFood.get(line.food) ?? 0) + (line.grams ?? 0) / recipe.servings);
  }
  const bought = new Map<FoodId, Food>();
  for (const id of perFood.keys()) {
    const { food } = boughtFood(id, foods);
    if (!food.staple && food.id !== 'water') bought.set(food.id, food);
  }
  return {
    recipe,
    nutrients: Float64Array.from(sums, (sum) => sum.atLeast),
    coverage: Float64Array.from(sums, (sum) => sum.coverage),
    grams: [...perFood.values()].reduce((sum, grams) => sum + grams, 0),
    groups: groupGramsOf(recipe, foods),
    tags,
    plants: plantsOf(recipe, foods),
    foods: perFood,
    bought: [...bought.keys()].sort(),
    perishables: [...bought.values()]
      .filter((food) => food.perishable)
      .map((food) => food.id)
      .sort(),
  };
}
