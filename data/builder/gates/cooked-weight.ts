/**
 * What all servings weigh as eaten, summed from the lines. What is not heated weighs as listed. In a pot with liquid
 * nothing is lost but steam: the juice of meat stays in it. In a pan or an oven a raw food ends at its yield from SR28.
 * Where that says nothing of the pan (its vegetables are boiled) the rules of thumb are our own.
 */
import { nutrientIndex } from '../../../server/domain/foods/nutrient.ts';
import type { Dish, Used } from './dish.ts';
import { evaporated } from './evaporation.ts';
import { swollen } from './swelling.ts';

const LIQUID = /^water$|(^|-)milk(-|$)|^kefir|^stock|^broth|-juice$|^tomato-canned|^vinegar-/;
/** Liquid a serving from which on a dish is a stew or a soup and not a pan of things with a splash. */
const STEW_G = 80;
const POT_G = 30;
/** Shares of the raw weight that stay. */
const STAYS = { roasted: 0.78, fried: 0.88, boiled: 1, leaves: 0.9 };
/** Of the water in a batter or a dough, and of a splash in a pan. */
const BATTER_WATER_STAYS = 0.65;
const SPLASH_STAYS = 0.35;
/** Of a food's own water, where it is baked until it is dry and crisp. */
const DRIED_OUT_LOSES = 0.6;

const OVEN = /\boven\b|\bbake\b|\broast/;
const BATTER = /\b(batter|dough|pancake|crepe|galette|flatbread|griddle bread|muffin|waffle|fritter)s?\b/;
const DRIED_OUT = /\bdry and brown\b|\bdry at the edges\b|\brattle\b|\bcrisp but still\b/;
const PLANTS = ['vegetables', 'frozen', 'fruit', 'pulses-tins'];

/** Grams of the whole recipe. */
export function cookedWeight(dish: Dish): number {
  const liquids = dish.used.filter(({ line, food }) => line.isHeated && LIQUID.test(food.id));
  const solids = dish.used.filter((used) => !liquids.includes(used));
  const pot = potOf(dish, solids, gramsOf(liquids));
  return liquidLeft(liquids, dish, pot) + solids.reduce((sum, used) => sum + solidG(used, dish, pot), 0);
}

interface Pot {
  /** Juices stay in it. */
  readonly isStew: boolean;
  readonly liquidG: number;
  /** Baked until its own water is gone. */
  readonly isDriedOut: boolean;
}

function potOf(dish: Dish, solids: readonly Used[], liquidG: number): Pot {
  const { equipment, servings } = dish.recipe;
  const drinkers = solids.filter((used) => swollen(used, dish, liquidG) === 1);
  const isOven = OVEN.test(dish.text);
  const isPot = equipment.some((one) => /pot|slow cooker/.test(one));
  const isFull = liquidG - 2 * gramsOf(drinkers) >= servings * (isPot ? POT_G : STEW_G);
  return { isStew: isFull && !isOven, liquidG, isDriedOut: isOven && DRIED_OUT.test(dish.text) };
}

function liquidLeft(liquids: readonly Used[], dish: Dish, { isStew, liquidG, isDriedOut }: Pot): number {
  const { title, equipment, servings } = dish.recipe;
  if (isDriedOut) return 0;
  if (BATTER.test(`${title.toLowerCase()}\n${dish.text}`) && !isStew) return liquidG * BATTER_WATER_STAYS;
  const isSplash = liquidG <= STEW_G * servings && equipment.some((one) => one.endsWith('frying pan'));
  const splashG = isSplash ? gramsOf(liquids.filter(({ food }) => food.id === 'water')) : 0;
  return (liquidG - splashG) * (1 - evaporated(dish)) + splashG * SPLASH_STAYS;
}

function solidG(used: Used, dish: Dish, { isStew, liquidG, isDriedOut }: Pot): number {
  const { food, grams, line } = used;
  const dry = swollen(used, dish, liquidG);
  if (dry !== null && (line.isHeated || dry > 1)) return grams * dry;
  if (!line.isHeated || isStew) return grams;
  if (isDriedOut) return grams * (1 - (DRIED_OUT_LOSES * (food.per100g[nutrientIndex('water')] ?? 0)) / 100);
  if (!PLANTS.includes(food.aisle ?? '') || food.nature === 'animal')
    return grams * (food.cooking?.yield ?? 1);
  if (OVEN.test(dish.text)) return grams * STAYS.roasted;
  if (food.groups.has('leafy-green')) return grams * STAYS.leaves;
  return grams * (isBoiled(dish) ? STAYS.boiled : STAYS.fried);
}

function isBoiled({ text }: Dish): boolean {
  return /\b(steam|boil|simmer|microwave|poach)/.test(text) && !/\b(fry|brown|sear|golden)\b/.test(text);
}

function gramsOf(used: readonly Used[]): number {
  return used.reduce((sum, { grams }) => sum + grams, 0);
}
