/** The stated weight of all servings agrees with what the lines weigh once cooked. */
import { cookedWeight } from './cooked-weight.ts';
import type { Dish } from './dish.ts';

const AGREE = 0.15;

export function yieldStated(dish: Dish): readonly string[] {
  const { yieldG } = dish.recipe;
  if (yieldG === null) return ['states no weight; write "yield grams"'];
  const summed = cookedWeight(dish);
  const off = yieldG / summed - 1;
  if (Math.abs(off) <= AGREE + 1e-9) return [];
  const sign = off > 0 ? '+' : '-';
  return [
    `states ${yieldG} g and its lines come to ${summed.toFixed(0)} g cooked (${sign}${Math.abs(off * 100).toFixed(0)} %); weigh it again: correct "yield grams", or list the water that stays in it`,
  ];
}
