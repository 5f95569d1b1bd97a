/** What every recipe of the collection must keep: figures per serving and kitchen rules. Pure; one sentence a fault. */
import type { FactsIndex } from '../../server/domain/foods/facts.ts';
import type { Food, FoodId } from '../../server/domain/foods/food.ts';
import { nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { NutrientId } from '../../server/domain/foods/nutrient.ts';
import { nutritionOf } from '../../server/domain/recipes/nutrition.ts';
import { SLOTS } from '../../server/domain/recipes/recipe.ts';
import type { Recipe, Slot } from '../../server/domain/recipes/recipe.ts';
import { kitchenFaults } from './kitchen-gates.ts';

export interface Foods {
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: FactsIndex;
}

interface SlotLimits {
  readonly kcal: readonly [number, number];
  readonly proteinG: number;
  readonly freeSugarsG: number;
}

const MAIN: SlotLimits = { kcal: [400, 650], proteinG: 20, freeSugarsG: 5 };

/** Per serving, for an adult at portion 1. */
export const SLOT_LIMITS: Readonly<Record<Slot, SlotLimits>> = {
  breakfast: { kcal: [300, 500], proteinG: 12, freeSugarsG: 8 },
  lunch: MAIN,
  dinner: MAIN,
  snack: { kcal: [100, 250], proteinG: 0, freeSugarsG: 8 },
};
const MAIN_SODIUM_MG = 650;
const SODIUM_MG_PER_KCAL = 1;

/** Every fault of a recipe, without its name and without a full stop; none means that it may be planned. */
export function recipeFaults(recipe: Recipe, kitchen: Foods): readonly string[] {
  return [
    ...lineFaults(recipe, kitchen),
    ...recipe.slots.flatMap((slot) => slotFaults(recipe, slot, kitchen)),
    ...kitchenFaults(recipe, kitchen),
  ];
}

const LEAST_RECIPES = 100;
const LEAST_PER_SLOT = 25;
/** Lunches and dinners without hob or oven, for the days between cookings. */
const LEAST_NO_COOK = 6;

/** Faults of the collection as a whole, without a full stop. */
export function collectionFaults(recipes: readonly Recipe[]): readonly string[] {
  const noCook = recipes.filter(
    ({ heat, slots }) => !heat && (slots.includes('lunch') || slots.includes('dinner')),
  );
  const counts: readonly (readonly [string, number, number])[] = [
    ['recipes', recipes.length, LEAST_RECIPES],
    ...SLOTS.map((slot) => {
      const count = recipes.filter(({ slots }) => slots.includes(slot)).length;
      return [`recipes for ${slot}`, count, LEAST_PER_SLOT] as const;
    }),
    ['lunches and dinners without heat', noCook.length, LEAST_NO_COOK],
  ];
  const few = counts.filter(([, count, least]) => count < least);
  const titles = recipes.map(({ title }) => title.toLowerCase());
  const twice = recipes.filter(({ title }, i) => titles.indexOf(title.toLowerCase()) !== i);
  return [
    ...few.map(([what, count, least]) => `there are ${count} ${what}, fewer than ${least}`),
    ...twice.map(({ id, title }) => `${id} has the title "${title}", as another recipe has`),
  ];
}

function lineFaults(recipe: Recipe, { foods }: Foods): readonly string[] {
  return recipe.lines.flatMap(({ line, status, food, grams }) => {
    if (status !== 'matched' || food === null || !foods.has(food)) return [`"${line}" is no food we know`];
    return grams === null || grams <= 0 ? [`"${line}" has no grams`] : [];
  });
}

function slotFaults(recipe: Recipe, slot: Slot, { foods }: Foods): readonly string[] {
  const sums = nutritionOf(recipe, foods);
  const amount = (id: NutrientId): number => sums[nutrientIndex(id)]?.atLeast ?? 0;
  const { kcal, proteinG, freeSugarsG } = SLOT_LIMITS[slot];
  const energy = amount('energy');
  const faults: string[] = [];
  const check = (isSound: boolean, text: string): void => {
    if (!isSound) faults.push(`${text} a serving (${slot})`);
  };
  check(energy >= kcal[0] && energy <= kcal[1], `${round(energy)} kcal, not ${kcal[0]} to ${kcal[1]},`);
  check(amount('protein') >= proteinG, `${round(amount('protein'))} g protein, below ${proteinG} g,`);
  check(
    amount('free-sugars') <= freeSugarsG,
    `${round(amount('free-sugars'))} g free sugars, above ${freeSugarsG} g,`,
  );
  if (slot === 'lunch' || slot === 'dinner') {
    const most = Math.min(MAIN_SODIUM_MG, SODIUM_MG_PER_KCAL * energy);
    check(amount('sodium') <= most, `${round(amount('sodium'))} mg sodium, above ${round(most)} mg,`);
  }
  return faults;
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
