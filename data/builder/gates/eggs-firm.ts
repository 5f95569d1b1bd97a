/** Eggs are cooked firm. */
import type { Food } from '../../../server/domain/foods/food.ts';
import type { Dish } from './dish.ts';

const FIRM = /\b(firm|set|cooked through|hard-boiled|hard boiled)\b/;
const RUNNY =
  /\b(?<!(?:no|not|never|no longer) )(runny|soft-boiled|soft boiled|soft-poached|jammy|sunny side)\b/;

export function eggsFirm({ recipe, used, text }: Dish): readonly string[] {
  const eggs = used.filter(({ food }) => isRawEgg(food));
  if (eggs.length === 0 || !recipe.heat) return [];
  if (RUNNY.test(text)) return ['a step leaves the egg soft; cook it firm'];
  return FIRM.test(text) ? [] : ['with egg a step must say that it is cooked firm, set or cooked through'];
}

export function isRawEgg(food: Food): boolean {
  return /^egg-(whole|white|yolk|duck|quail|goose)$/.test(food.id);
}
