/** One line about a serving, for authors: figures, grams of groups, and what the data does not know. */
import { nutrientIndex, nutrientOf } from '../../server/domain/foods/nutrient.ts';
import type { NutrientId } from '../../server/domain/foods/nutrient.ts';
import { groupGramsOf } from '../../server/domain/recipes/groups.ts';
import { nutritionOf } from '../../server/domain/recipes/nutrition.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { cookedWeight } from './gates/cooked-weight.ts';
import { dishOf } from './gates/dish.ts';
import type { Foods } from './gates/dish.ts';

export const FIGURES: readonly (readonly [string, NutrientId])[] = [
  ['kcal', 'energy'],
  ['protein', 'protein'],
  ['fibre', 'fibre'],
  ['sodium', 'sodium'],
  ['satfat', 'saturated-fat'],
  ['freesugar', 'free-sugars'],
];

export const GROUPS: readonly (readonly [string, string])[] = [
  ['greens', 'leafy-green'],
  ['berries', 'berry'],
  ['nuts', 'nut-or-seed'],
  ['fish', 'oily-fish'],
  ['pulse', 'pulse'],
  ['grain', 'whole-grain'],
  ['veg', 'vegetable-or-fruit'],
  ['oil', 'olive-canola-oil'],
];

/** Nutrients that plans pursue or limit. */
const WATCHED: readonly NutrientId[] = [
  ...([
    'energy',
    'protein',
    'fibre',
    'calcium',
    'iron',
    'magnesium',
    'zinc',
    'folate',
    'vitamin-b12',
  ] as const),
  ...(['thiamin', 'riboflavin', 'niacin', 'vitamin-b6', 'vitamin-a', 'vitamin-c', 'vitamin-e'] as const),
  ...(['selenium', 'potassium', 'ala', 'choline', 'sodium', 'saturated-fat', 'free-sugars'] as const),
];
const ENOUGH_COVERAGE = 0.7;

/** Per serving; "~" before a figure of which less than 70 % of the weight is known. */
export function servingLine(recipe: Recipe, kitchen: Foods): string {
  const { foods } = kitchen;
  const sums = nutritionOf(recipe, foods);
  const groups = groupGramsOf(recipe, foods);
  const figures = FIGURES.map(([label, id]) => {
    const sum = sums[nutrientIndex(id)];
    const isKnown = (sum?.coverage ?? 0) >= ENOUGH_COVERAGE;
    return `${label} ${isKnown ? '' : '~'}${short(sum?.atLeast ?? 0)}${unitOf(id)}`;
  });
  const grams = GROUPS.map(([label, group]) => `${label} ${short(groups.get(group) ?? 0)}`);
  const missing = WATCHED.filter((id) => (sums[nutrientIndex(id)]?.coverage ?? 0) < ENOUGH_COVERAGE);
  const weight = `all servings ${recipe.yieldG ?? '?'} g stated, ${short(cookedWeight(dishOf(recipe, kitchen)))} g summed`;
  return `${figures.join(' ')} | ${grams.join(' ')} | ${weight} | missing: ${missing.join(' ') || 'none'}`;
}

function unitOf(id: NutrientId): string {
  const { unit } = nutrientOf(id);
  return unit === 'kcal' ? '' : unit;
}

function short(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 1 : 0)));
}
