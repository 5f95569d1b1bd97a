/** Amounts that a person can eat, and none so small that it is pointless to buy the food. */
import { AMOUNT_BOUNDS } from './amount-bounds.ts';
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';

const SLACK = 1e-9;

export function amounts({ used, has }: Dish): readonly string[] {
  return AMOUNT_BOUNDS.flatMap(({ what, is, least = 0, most }) => {
    const found = used.filter((one) => is(one, (tag) => has(one.food, tag)));
    if (found.length === 0) return [];
    const grams = found.reduce((sum, { gramsPerServing }) => sum + gramsPerServing, 0);
    const holds = `has ${grams.toFixed(1)} g ${namesOf(found)} a serving (${what})`;
    if (grams > most + SLACK) return [`${holds}; ${most} g is the most, take less`];
    return grams < least - SLACK ? [`${holds}; ${least} g is the least, take more or none`] : [];
  });
}
