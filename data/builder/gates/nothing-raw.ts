/** Without a hob or an oven there is no raw flesh, no raw egg and no raw sprout; with one, none that stays cold. */
import type { Food } from '../../../server/domain/foods/food.ts';
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';
import { isRawEgg } from './eggs-firm.ts';
import { isUncooked } from './flesh-heated.ts';

const FLESH = ['fish', 'poultry', 'mammal', 'crustacean', 'mollusc'];

export function nothingRaw({ recipe, used, has }: Dish): readonly string[] {
  const cold = used.filter(({ line }) => !line.isHeated);
  const flesh = cold.filter(
    ({ food }) => food.nature === 'animal' && isUncooked(food) && FLESH.some((tag) => has(food, tag)),
  );
  const others = cold.filter(({ food }) => isRawEgg(food) || isRawSprout(food));
  const all = [...flesh, ...others];
  if (all.length === 0) return [];
  return [
    recipe.heat
      ? `leaves ${namesOf(all)} raw; take it out of "unheated"`
      : `has ${namesOf(all)} raw and no heat; use a cooked form or say "heat: true"`,
  ];
}

/** Bacteria multiply where seeds sprout; brussels sprouts are buds of a cabbage. */
function isRawSprout(food: Food): boolean {
  return food.id.endsWith('sprout-raw') && food.id !== 'brussels-sprout-raw';
}
