/** Where a nutrient comes from in these recipes: the foods that bring most of it in the amounts they are cooked in. */
import type { Food, FoodId } from '../foods/food.ts';
import { nutrientIndex, type NutrientId } from '../foods/nutrient.ts';
import type { Recipe } from './recipe.ts';

export interface SourcesWanted {
  readonly nutrient: NutrientId;
  readonly recipes: readonly Recipe[];
  readonly foods: ReadonlyMap<FoodId, Food>;
  /** Whether a food may be named at all. */
  readonly isWanted: (food: FoodId) => boolean;
  readonly count: number;
}

/**
 * The best `count` foods, each of another plant or family. A food counts with its middle amount per serving: 100 g of
 * a dried herb would beat every leaf, and nobody eats it.
 */
export function bestSources({ nutrient, recipes, foods, isWanted, count }: SourcesWanted): readonly FoodId[] {
  const at = nutrientIndex(nutrient);
  const ranked = [...amountsOf(recipes)]
    .flatMap(([id, amounts]) => {
      const food = foods.get(id);
      const brings = ((food?.per100g[at] ?? 0) * middleOf(amounts)) / 100;
      return food !== undefined && brings > 0 && isWanted(id) ? [{ food, brings }] : [];
    })
    .sort((a, b) => b.brings - a.brings || (a.food.id < b.food.id ? -1 : 1));
  const kinds = new Set<string>();
  const best: FoodId[] = [];
  for (const { food } of ranked) {
    const kind = food.plant ?? food.parents[0] ?? food.id;
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    best.push(food.id);
    if (best.length === count) break;
  }
  return best;
}

/** Grams per serving of each food, once for each line that names it. */
function amountsOf(recipes: readonly Recipe[]): ReadonlyMap<FoodId, readonly number[]> {
  const amounts = new Map<FoodId, number[]>();
  for (const { lines, servings } of recipes) {
    for (const { food, grams } of lines) {
      if (food === null || grams === null) continue;
      amounts.set(food, [...(amounts.get(food) ?? []), grams / servings]);
    }
  }
  return amounts;
}

function middleOf(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
