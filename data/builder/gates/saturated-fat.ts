/** Saturated fat of a serving: 10 g a main is a seventh of 650 kcal; few dishes need as much. */
import { round } from './dish.ts';
import type { Dish } from './dish.ts';

const MAIN_G = 10;
const LIGHT_G = 6;
/** Dishes that may hold more, each with its reason. */
const NAMED: Readonly<Record<string, string>> = {};

export function saturatedFat({ recipe, amount }: Dish): readonly string[] {
  if (NAMED[recipe.id] !== undefined) return [];
  const isMain = recipe.slots.some((slot) => slot === 'lunch' || slot === 'dinner');
  const most =
    isMain && !recipe.slots.includes('breakfast') && !recipe.slots.includes('snack') ? MAIN_G : LIGHT_G;
  const fat = amount('saturated-fat');
  return fat <= most + 0.05
    ? []
    : [`${round(fat)} g saturated fat, above ${most} g, a serving; take less coconut, cheese or fat meat`];
}
