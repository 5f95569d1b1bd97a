/** What is cooked under cover needs something to cover it with: a frying pan has no lid of its own. */
import type { Dish } from './dish.ts';

const ON_THE_HOB = ['frying pan', 'large frying pan', 'saucepan', 'large pot'];
const HAS_ONE = ['lid', 'lidded pot', 'slow cooker'];
const UNDER_COVER = /\b(cover|covered|lid)\b/i;
/** Covered with water or a cloth, with foil in the oven, with a plate while it rests. */
const OTHERWISE =
  /\bcover(ed)? [\w ]*\bwith\b|\bto cover\b|\b(rest(?! of)|keep|bake|leave|aside|chill|fridge)\b/i;

export function covered({ recipe }: Dish): readonly string[] {
  const { equipment, steps } = recipe;
  if (!equipment.some((one) => ON_THE_HOB.includes(one))) return [];
  if (equipment.some((one) => HAS_ONE.includes(one))) return [];
  const clause = steps
    .flatMap((step) => step.split(/[.,;:]/))
    .find((one) => UNDER_COVER.test(one) && !OTHERWISE.test(one));
  return clause === undefined ? [] : [`says "${clause.trim()}" and has no lid; add "lid" to "equipment"`];
}
