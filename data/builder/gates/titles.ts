/** A title is short and names no food that is not in the dish. */
import type { FoodId } from '../../../server/domain/foods/food.ts';
import type { Dish, Foods, Used } from './dish.ts';
import { isPartOfName, namedFoods } from './named-foods.ts';
import type { NamedFood } from './named-foods.ts';

const LONGEST = 70;
/** Makers' names, as they stand on packets of the shelves that these dishes are bought from. */
const BRAND =
  /\b(philadelphia|marmite|vegemite|bovril|knorr|maggi|oatly|alpro|quorn|nutella|weetabix|ryvita|wasa|heinz|kellogg'?s|quaker|bragg|tabasco|lea (and|&) perrins|kikkoman|barilla|dole|fage|chobani|nido|ensure|tupperware)\b/i;

export function titles(dish: Dish): readonly string[] {
  const { recipe, kitchen, text } = dish;
  const { title } = recipe;
  const faults: string[] = [];
  if (title.length > LONGEST)
    faults.push(`its title has ${title.length} characters; ${LONGEST} are the most, shorten it`);
  const brand = BRAND.exec(`${title}\n${text}`)?.[0];
  if (brand !== undefined) faults.push(`names the brand "${brand}"; name the food`);
  for (const named of namedFoods(title, kitchen)) {
    if (named.isDenied || isTrue(named, dish) || areTrueApart(named, dish)) continue;
    faults.push(`its title names "${named.shown}", which is no ingredient; rename it or add the food`);
  }
  return faults;
}

/** Words for a whole class, and what belongs to it. */
const CLASSES: readonly (readonly [RegExp, (used: Used, dish: Dish) => boolean])[] = [
  [/^fish$/i, ({ food }, { has }) => has(food, 'fish')],
  [/(^| )herbs?$/i, ({ food }) => food.seasoning && food.aisle === 'vegetables'],
  [/^oil$/i, ({ food }) => food.id.endsWith('-oil')],
  [/^(berry|berries)$/i, ({ food }) => food.groups.has('berry')],
  [/^(vegetables?|fruit)$/i, ({ food }) => food.groups.has('vegetable-or-fruit')],
  [/(^| )milk$/i, ({ food }) => /(^|-)milk(-|$)/.test(food.id)],
];

function isTrue({ shown, foods }: Pick<NamedFood, 'shown' | 'foods'>, dish: Dish): boolean {
  const ofClass = CLASSES.find(([word]) => word.test(shown))?.[1];
  if (ofClass !== undefined && dish.used.some((used) => ofClass(used, dish))) return true;
  return isPartOfName(shown, dish) || isInDish(foods, dish);
}

function areTrueApart({ words }: NamedFood, dish: Dish): boolean {
  if (words.length < 2) return false;
  return words.every((word) => namedFoods(word, dish.kitchen).every((part) => isTrue(part, dish)));
}

/** The food itself, a form of it, or what it is a form of: "kale" for frozen kale. */
function isInDish(named: readonly FoodId[], { recipe, kitchen: { foods } }: Dish): boolean {
  const lines = recipe.lines.flatMap((line) => line.foods);
  const kin = new Set(lines.flatMap((id) => kinOf(id, foods)));
  return named.some((id) => kinOf(id, foods).some((one) => kin.has(one)));
}

function kinOf(id: FoodId, foods: Foods['foods']): readonly string[] {
  const food = foods.get(id);
  const plant = food?.plant ?? null;
  return [id, ...(food?.parents ?? []), ...(plant === null ? [] : [`plant ${plant}`])];
}
