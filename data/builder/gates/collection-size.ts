/** Enough of everything that a varied week needs; a variant counts once with its base. */
import { SLOTS } from '../../../server/domain/recipes/recipe.ts';
import type { Recipe, Slot } from '../../../server/domain/recipes/recipe.ts';

const LEAST_RECIPES = 420;
const LEAST_PER_SLOT = 90;
const LEAST_CUISINES = 15;
const LEAST_FLARE_DAY = 30;
const LEAST_GENTLE = 15;
/** Lunches and dinners without hob or oven, for the days between cookings. */
const LEAST_NO_COOK = 6;

export function collectionSize(recipes: readonly Recipe[]): readonly string[] {
  const ids = new Set(recipes.map(({ id }) => id));
  const bases = recipes.filter(({ variantOf }) => variantOf === null || !ids.has(variantOf));
  const fits = (slot: Slot) => (recipe: Recipe) => recipe.slots.includes(slot);
  const meals = bases.filter(({ role }) => role === 'meal');
  const mains = meals.filter((recipe) => fits('lunch')(recipe) || fits('dinner')(recipe));
  const counts: readonly (readonly [string, number, number])[] = [
    ['recipes', bases.length, LEAST_RECIPES],
    ...SLOTS.map((slot) => [`recipes for ${slot}`, meals.filter(fits(slot)).length, LEAST_PER_SLOT] as const),
    ['cuisines', new Set(bases.map(({ cuisine }) => cuisine)).size, LEAST_CUISINES],
    ['recipes for a flare day', bases.filter((r) => r.suits.includes('flare-day')).length, LEAST_FLARE_DAY],
    [
      'meals of a gentle texture',
      meals.filter((r) => r.suits.includes('gentle-texture')).length,
      LEAST_GENTLE,
    ],
    ['lunches and dinners without heat', mains.filter(({ heat }) => !heat).length, LEAST_NO_COOK],
  ];
  const few = counts.filter(([, count, least]) => count < least);
  const astray = recipes.filter(({ variantOf }) => variantOf !== null && !ids.has(variantOf));
  return [
    ...few.map(([what, count, least]) => `there are ${count} ${what}, fewer than ${least}; write more`),
    ...astray.map(
      ({ id, variantOf }) => `${id}: is a variant of "${variantOf ?? ''}", which is no recipe; name one`,
    ),
  ];
}
