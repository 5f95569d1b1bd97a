/** A week: what is eaten when, in which portion, and what is a left-over of which dinner. */
import type { RecipeId, Slot } from '../recipes/recipe.ts';

export const DAYS = 7;

/** Servings on the plate. */
export const PORTIONS = [0.33, 0.5, 0.75, 1, 1.25, 1.5, 1.75] as const;

/** What stands beside a meal: a plate that one person adds, or with nobody named a side for the whole table. */
export interface Addition {
  readonly recipe: RecipeId;
  /** Servings: of that one person, or of a side in the servings of the shared plan. */
  readonly portion: number;
  readonly person: string | null;
}

export interface Meal {
  readonly slot: Slot;
  readonly recipe: RecipeId;
  readonly portion: number;
  /** The day (0 to 6) of the dinner it is left over from; null = made fresh. */
  readonly leftoverOfDay: number | null;
  /** The search neither places nor moves them; left out where there are none. */
  readonly additions?: readonly Addition[];
}

/** `days[d]` holds one meal per slot in use, in the order of the day. */
export interface Plan {
  readonly days: readonly (readonly Meal[])[];
}
