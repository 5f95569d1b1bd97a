/** A recipe as the library holds it: lines resolved to foods and grams, steps, and what the planner needs to know. */
import type { FoodId } from '../foods/food.ts';

export type RecipeId = string;
export const SLOTS = ['breakfast', 'lunch', 'dinner', 'snack'] as const;
export type Slot = (typeof SLOTS)[number];

export type LineStatus = 'matched' | 'unknown' | 'empty';

export interface RecipeLine {
  /** As a person reads it: "150 g kale, stems removed". */
  readonly line: string;
  readonly status: LineStatus;
  /** The food meant; null when unread. */
  readonly food: FoodId | null;
  /** Every food the line may mean, the meant one included. */
  readonly foods: readonly FoodId[];
  /** Exact amount as text ("3/2"), null for "to taste". */
  readonly quantity: string | null;
  readonly unit: string | null;
  /** Edible grams for the whole recipe; null when not known. */
  readonly grams: number | null;
  readonly preparation: string | null;
}

export interface Recipe {
  /** The .cook file's name without ending. */
  readonly id: RecipeId;
  readonly title: string;
  readonly slots: readonly Slot[];
  readonly servings: number;
  readonly activeMinutes: number;
  readonly totalMinutes: number;
  readonly cuisine: string;
  /** What carries the protein, for variety: "salmon", "lentils", "egg". */
  readonly mainProtein: string;
  /** Days a left-over keeps in the fridge; 0 = eat at once. */
  readonly keepsDays: number;
  /** True where a hob or an oven is used. */
  readonly heat: boolean;
  readonly lines: readonly RecipeLine[];
  readonly steps: readonly string[];
}
