/** What no recipe holds: the guide's list of seaweeds, fish rich in mercury, liquorice, processed meat, alcohol. */
import type { Dish } from './dish.ts';

/** Words of food ids. */
const NEVER =
  /(^|-)(kelp|kombu|wakame|shark|swordfish|king-mackerel|marlin|tilefish|bigeye|liquorice|licorice|potassium-salt)(-|$)/;
const NEVER_TAGS = ['high-mercury-fish', 'processed-meat'] as const;
/** Alcohol at trace level only. */
const TRACE_OF_ALCOHOL = /^(vanilla-extract|vinegar-)/;

export function neverUsed({ used, has }: Dish): readonly string[] {
  return used.flatMap(({ food }) => {
    if (NEVER.test(food.id)) return [`${food.name} is never used; take it out`];
    const tag = NEVER_TAGS.find((one) => has(food, one));
    if (tag !== undefined)
      return [`${food.name} carries the tag ${tag}, which no recipe may; take another food`];
    return has(food, 'alcohol') && !TRACE_OF_ALCOHOL.test(food.id)
      ? [`${food.name} holds alcohol; take it out`]
      : [];
  });
}
