/** A recipe as the gates see it: its foods with their grams, and its steps as text to search. */
import type { FactsIndex } from '../../../server/domain/foods/facts.ts';
import type { Food, FoodId } from '../../../server/domain/foods/food.ts';
import { nutrientIndex } from '../../../server/domain/foods/nutrient.ts';
import type { NutrientId } from '../../../server/domain/foods/nutrient.ts';
import { buildMatcher } from '../../../server/domain/ingredients/matcher.ts';
import type { Matcher } from '../../../server/domain/ingredients/matcher.ts';
import { nutritionOf } from '../../../server/domain/recipes/nutrition.ts';
import type { Recipe, RecipeLine } from '../../../server/domain/recipes/recipe.ts';

export interface Foods {
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: FactsIndex;
  /** Finds foods in titles and steps. */
  readonly words: Matcher;
}

/**
 * The foods for the gates. A made dish without figures ("pancakes", "lemon chicken") is no word for an ingredient:
 * recipes make it.
 */
export function foodsForGates(foods: ReadonlyMap<FoodId, Food>, facts: FactsIndex): Foods {
  const energy = nutrientIndex('energy');
  const plain = [...foods.values()].filter(
    ({ kind, per100g }) => kind !== 'compound' || (per100g[energy] ?? null) !== null,
  );
  return { foods, facts, words: buildMatcher(plain) };
}

/** A line that was read: the food and its grams. */
export interface Used {
  readonly food: Food;
  readonly grams: number;
  readonly gramsPerServing: number;
  readonly line: RecipeLine;
}

export interface Dish {
  readonly recipe: Recipe;
  readonly kitchen: Foods;
  readonly used: readonly Used[];
  readonly has: (food: Food, tag: string) => boolean;
  /** All steps in lower case. */
  readonly text: string;
  /** Per serving, of what is known. */
  readonly amount: (nutrient: NutrientId) => number;
}

/** Every fault of one dish, as what is wrong and what to do, without the recipe's name and without a full stop. */
export type Gate = (dish: Dish) => readonly string[];

export function dishOf(recipe: Recipe, kitchen: Foods): Dish {
  const used = recipe.lines.flatMap((line) => {
    const food = line.food === null ? undefined : kitchen.foods.get(line.food);
    if (food === undefined || line.grams === null) return [];
    return [{ food, grams: line.grams, gramsPerServing: line.grams / recipe.servings, line }];
  });
  const sums = nutritionOf(recipe, kitchen.foods);
  return {
    ...{ recipe, kitchen, used, text: recipe.steps.join('\n').toLowerCase() },
    has: (food, tag) => kitchen.facts.factOf(food.id, tag) === 'yes',
    amount: (nutrient) => sums[nutrientIndex(nutrient)]?.atLeast ?? 0,
  };
}

export function namesOf(used: readonly Used[]): string {
  return [...new Set(used.map(({ food }) => food.name))].join(' and ');
}

/** "9.4" below ten, "94" above. */
export function round(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** The sentences of one step. */
export function sentencesOf(step: string): readonly string[] {
  return step.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}
