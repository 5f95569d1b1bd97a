/**
 * Left-overs of a heated dish with meat, fish, egg, rice or pulses are cooled within two hours and reheated to 75 C or
 * "steaming hot all through", or eaten cold from the fridge. Source: the guide's kitchen rules.
 */
import type { Dish } from './dish.ts';
import { isRiceGrain } from './rice-kept-short.ts';

const TAGS = ['fish', 'crustacean', 'mollusc', 'poultry', 'egg'];
const COOLED = /\b(cool|chill|freeze)[^.]*\bwithin (the|an|one|two|2) hours?\b/i;
const REHEATED = /\b75 ?°? ?C\b|\bsteam(s|ing)?( hot)? all through\b/i;
const COLD = /\b(eat|have|good|serve)\b[^.]*\bcold\b|\bcold (from|out of) the fridge\b/i;

export function leftOvers({ recipe, used, has }: Dish): readonly string[] {
  if (!recipe.heat || recipe.keepsDays + recipe.freezesMonths === 0) return [];
  const risky = used.some(({ food, line }) => {
    if (!line.isHeated) return false;
    const isMeat = food.groups.has('red-meat') || (has(food, 'mammal') && !has(food, 'milk'));
    return isMeat || food.groups.has('pulse') || isRiceGrain(food) || TAGS.some((tag) => has(food, tag));
  });
  if (!risky) return [];
  const text = recipe.leftOvers ?? '';
  const faults: string[] = [];
  if (!COOLED.test(text)) faults.push('"left-overs" must say "cool it within two hours" or sooner');
  if (!REHEATED.test(text) && !COLD.test(text))
    faults.push('"left-overs" must say "reheat until steaming hot all through", or that it is eaten cold');
  return faults;
}
