/**
 * What a pot loses: a rule of thumb of our own, 10 % of its liquid in 20 minutes uncovered and 3 % covered. A wide pan
 * loses more and a small flame less; a stated yield may lie 15 % off for that reason.
 */
import type { Dish } from './dish.ts';
import { sentencesOf } from './dish.ts';
import { durationsOf } from './durations.ts';

const UNCOVERED_A_MINUTE = 0.1 / 20;
const COVERED_A_MINUTE = 0.03 / 20;
const COVERED = /\b(cover(ed)?|lid)\b/i;
const OPEN = /\b(uncover(ed)?|without (a|the) lid|lid off|take off the lid)\b/i;
const BUBBLING = /\b(simmer|boil|bubble|cook|stew|poach|thicken|reduce)/i;

/** The share of the liquid that is gone at the end, 0 to a half. */
export function evaporated({ recipe }: Dish): number {
  let isCovered = false;
  let lost = 0;
  for (const sentence of recipe.steps.flatMap(sentencesOf)) {
    if (COVERED.test(sentence)) isCovered = true;
    if (OPEN.test(sentence)) isCovered = false;
    if (!BUBBLING.test(sentence)) continue;
    for (const { minutes } of durationsOf([sentence]))
      lost += minutes * (isCovered ? COVERED_A_MINUTE : UNCOVERED_A_MINUTE);
  }
  return Math.min(0.5, lost);
}
