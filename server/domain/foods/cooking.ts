/** What heat does to a raw food: its weight afterwards, and what is left of what it takes away. */
import type { NutrientId } from './nutrient.ts';

/**
 * Vitamins and minerals that heat destroys or the cooking water takes; energy, protein, fat, fibre and sodium stay.
 * Retinol has a ceiling and no floor: nothing is taken off it.
 */
export const COOKED_AWAY = [
  ...(['vitamin-a', 'beta-carotene', 'alpha-carotene', 'cryptoxanthin'] as const),
  ...(['vitamin-c', 'vitamin-e', 'vitamin-k', 'thiamin', 'riboflavin', 'niacin'] as const),
  ...(['pantothenic-acid', 'vitamin-b6', 'folate-total', 'folate-food', 'folate', 'vitamin-b12'] as const),
  ...(['choline', 'calcium', 'iron', 'magnesium', 'phosphorus', 'potassium', 'zinc'] as const),
  ...(['copper', 'manganese', 'selenium'] as const),
] as const satisfies readonly NutrientId[];
export type CookedAway = (typeof COOKED_AWAY)[number];

export interface Cooking {
  /** Cooked grams from one raw gram: 0.74 for a chop, 2.6 for lentils. */
  readonly yield: number;
  /** By the position of a nutrient in `NUTRIENTS`: the share that is left, 0 to 1; 1 where nothing is known to be lost. */
  readonly left: readonly number[];
}
