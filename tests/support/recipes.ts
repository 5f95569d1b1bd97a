/** A recipe in a line: one serving, a dinner on the hob, with the foods and grams given. */
import type { FoodId } from '../../server/domain/foods/food.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import type { Recipe, RecipeLine } from '../../server/domain/recipes/recipe.ts';
import type { Sensitivity, Tier } from '../../server/domain/people/person.ts';

/** A line that was read as this food; `grams` null = "to taste". */
export function lineOf(food: FoodId, grams: number | null): RecipeLine {
  const line = grams === null ? food : `${String(grams)} g ${food}`;
  return {
    ...{ line, status: 'matched', food, foods: [food], grams, preparation: null, isHeated: true },
    ...{ quantity: grams === null ? null : String(grams), unit: grams === null ? null : 'g' },
  };
}

/** A line that nobody could read; `foods` are those it may still mean. */
export function unreadLine(text: string, foods: readonly FoodId[] = []): RecipeLine {
  const blank = { food: null, quantity: null, unit: null, grams: null, preparation: null, isHeated: true };
  return { ...blank, line: text, status: 'unknown', foods };
}

/** A line that may mean any of several foods, the first of them meant. */
export function eitherLine(foods: readonly FoodId[], grams: number): RecipeLine {
  return { ...lineOf(foods[0] ?? '', grams), foods };
}

export interface RecipeWith extends Partial<Omit<Recipe, 'lines'>> {
  readonly id: string;
  readonly lines?: readonly (RecipeLine | readonly [FoodId, number | null])[];
}

const isRead = (line: RecipeLine | readonly [FoodId, number | null]): line is RecipeLine =>
  !Array.isArray(line);

export function recipeWith({ lines = [], ...given }: RecipeWith): Recipe {
  return {
    ...UNSAID,
    title: given.id,
    slots: ['dinner'],
    servings: 1,
    activeMinutes: 15,
    totalMinutes: 20,
    cuisine: given.id,
    mainProtein: given.id,
    keepsDays: 0,
    heat: true,
    steps: [],
    ...given,
    lines: lines.map((line) => (isRead(line) ? line : lineOf(line[0], line[1]))),
  };
}

/** A rule of a person; a limit's grams count per meal and per day. */
export function ruleOf(target: string, tier: Tier, limitG?: number): Sensitivity {
  const rule = { target, tier, reason: 'reaction', status: 'observed' } as const;
  return limitG === undefined ? rule : { ...rule, limit: { gramsPerMeal: limitG, gramsPerDay: limitG } };
}
