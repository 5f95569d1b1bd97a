/** A step names the heat inside that raw meat and fish must reach. Source: USDA, as in the guide's kitchen rules. */
import type { Food } from '../../../server/domain/foods/food.ts';
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';

interface HeatRule {
  readonly celsius: number;
  readonly applies: (food: Food, has: Dish['has']) => boolean;
}

const isGround = (food: Food): boolean => /(^|-)(ground|sausage|burger)(-|$)/.test(food.id);
const RULES: readonly HeatRule[] = [
  { celsius: 74, applies: (food, has) => has(food, 'poultry') },
  { celsius: 71, applies: (food, has) => isGround(food) && !has(food, 'poultry') },
  { celsius: 63, applies: (food, has) => has(food, 'fish') },
];

export function fleshHeated({ recipe, used, has, text }: Dish): readonly string[] {
  if (!recipe.heat) return [];
  return RULES.flatMap(({ celsius, applies }) => {
    const raw = used.filter(({ food }) => food.nature === 'animal' && isUncooked(food) && applies(food, has));
    if (raw.length === 0 || new RegExp(`\\b${celsius} ?°? ?c\\b`).test(text)) return [];
    return [`with ${namesOf(raw)} a step must name ${celsius} C`];
  });
}

/** Frozen fish and meat are as raw as fresh. */
export function isUncooked(food: Food): boolean {
  return /-(raw|frozen)$/.test(food.id);
}
