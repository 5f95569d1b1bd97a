/** A recipe as the library holds it: lines resolved to foods and grams, steps, and what the planner needs to know. */
import type { FoodId, TagId } from '../foods/food.ts';

export type RecipeId = string;
export const SLOTS = ['breakfast', 'lunch', 'dinner', 'snack'] as const;
export type Slot = (typeof SLOTS)[number];

/** The two meals that are cooked for, and left over from one another. */
export const isMain = (slot: Slot): boolean => slot === 'lunch' || slot === 'dinner';

/** A meal fills a slot; a side stands beside one for everybody, a plate is added by one eater. Neither has a slot. */
export const ROLES = ['meal', 'side', 'plate'] as const;
export type Role = (typeof ROLES)[number];
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];
/** Days and people that it is meant for; each has a gate of its own. */
export const SUITS = ['flare-day', 'gentle-texture', 'budget'] as const;
export type Suit = (typeof SUITS)[number];

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
  /** Tags that the line itself says its food is without: "milk-free chocolate". Not there where it says nothing. */
  readonly without?: readonly TagId[];
  /** True where the food is heated in this recipe; false for what is eaten as it comes, cooked beforehand or raw. */
  readonly isHeated: boolean;
}

export interface Recipe {
  /** The .cook file's name without ending. */
  readonly id: RecipeId;
  readonly title: string;
  readonly role: Role;
  /** Empty for sides and plates. */
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
  /** When its fresh foods are at their best in a temperate climate; all four for a dish of any time. */
  readonly seasons: readonly Season[];
  /** What must be at hand beside knife, board and bowl: "lidded pot", "baking tray". */
  readonly equipment: readonly string[];
  /** Months that it keeps frozen; 0 = it does not freeze well. */
  readonly freezesMonths: number;
  /** What to do with what is left; null where nothing is kept. */
  readonly leftOvers: string | null;
  readonly suits: readonly Suit[];
  /** Weight of all servings as eaten, in grams; null where nobody said. */
  readonly yieldG: number | null;
  /** The base dish of which this is a stated variant. */
  readonly variantOf: RecipeId | null;
  readonly lines: readonly RecipeLine[];
  readonly steps: readonly string[];
}

/** What a recipe that says no more than its dish is taken for. */
export const UNSAID = {
  role: 'meal',
  seasons: SEASONS,
  equipment: [],
  freezesMonths: 0,
  leftOvers: null,
  suits: [],
  yieldG: null,
  variantOf: null,
} as const satisfies Partial<Recipe>;
