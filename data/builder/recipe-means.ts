/** A table for authors: what a serving holds on average, by slot and role. */
import { nutrientIndex, nutrientOf } from '../../server/domain/foods/nutrient.ts';
import { groupGramsOf } from '../../server/domain/recipes/groups.ts';
import { nutritionOf } from '../../server/domain/recipes/nutrition.ts';
import { SLOTS } from '../../server/domain/recipes/recipe.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import type { Foods } from './gates/dish.ts';
import { FIGURES, GROUPS } from './serving-line.ts';

const PLACES = [...SLOTS, 'side', 'plate'] as const;

/** Lines of a Markdown table; a recipe of two slots counts in both. Sums are lower bounds: unknown counts nothing. */
export function meansTable(recipes: readonly Recipe[], { foods }: Pick<Foods, 'foods'>): readonly string[] {
  const heads = [
    'slot',
    'recipes',
    ...FIGURES.map(([label, id]) =>
      label === nutrientOf(id).unit ? label : `${label} ${nutrientOf(id).unit}`,
    ),
    ...GROUPS.map(([label]) => `${label} g`),
  ];
  const rows = PLACES.map((place) => {
    const own = recipes.filter(({ role, slots }) => role === place || slots.some((slot) => slot === place));
    const holds = own.map((recipe) => servingOf(recipe, foods));
    const means = heads.slice(2).map((_, i) => mean(holds.map((values) => values[i] ?? 0)));
    return [place, String(own.length), ...means];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** The figures, then the groups, in their order. */
function servingOf(recipe: Recipe, foods: Foods['foods']): readonly number[] {
  const sums = nutritionOf(recipe, foods);
  const groups = groupGramsOf(recipe, foods);
  return [
    ...FIGURES.map(([, id]) => sums[nutrientIndex(id)]?.atLeast ?? 0),
    ...GROUPS.map(([, group]) => groups.get(group) ?? 0),
  ];
}

function mean(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return middle.toFixed(middle < 10 ? 1 : 0);
}
