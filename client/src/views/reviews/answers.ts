/** What can be said of a line. */
import type { Answer } from '../../state/reviews.svelte.ts';

/** A heading, a candle: nothing to eat. */
export const NO_FOOD: Answer = { foods: [], isNoFood: true };

export function oneFood(food: string): Answer {
  return { foods: [food], isNoFood: false };
}
