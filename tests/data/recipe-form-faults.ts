/** Where a form and the compiled recipe disagree: one sentence each, none where the recipe is as worked by hand. */
import type { Food, FoodId } from '../../server/domain/foods/food.ts';
import { nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import { nutritionOf } from '../../server/domain/recipes/nutrition.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { capacityOf, minutesOf, sumOf } from './recipe-form.ts';
import type { RecipeForm } from './recipe-form.ts';

type Foods = ReadonlyMap<FoodId, Food>;

const AT_HAND = ['bowl'];
const FULL = 0.9;

const isWithin = (value: number, of: number, share: number): boolean => Math.abs(value / of - 1) <= share;

export function formFaults(form: RecipeForm, recipe: Recipe, foods: Foods): readonly string[] {
  return [
    ...ingredientFaults(form, recipe),
    ...figureFaults(form, recipe, foods),
    ...timeFaults(form, recipe),
    ...vesselFaults(form, recipe),
    ...donenessFaults(form, recipe, foods),
  ];
}

function ingredientFaults(form: RecipeForm, { lines }: Recipe): readonly string[] {
  const inSteps = new Set(form.steps.flatMap((step) => step.foods));
  const onForm = new Map(form.ingredients.map(([food, , grams]) => [food, grams]));
  const listed = new Set(lines.map(({ food }) => food));
  return [
    ...lines.flatMap(({ food, grams }) => {
      const byHand = onForm.get(food ?? '');
      if (byHand === undefined) return [`${food ?? 'an unread line'} is not on the form`];
      if (!inSteps.has(food ?? '')) return [`${food ?? ''} is in no step of the form`];
      return isWithin(byHand, grams ?? 0, 0.01)
        ? []
        : [`${food ?? ''}: ${byHand} g on the form, ${grams ?? 0} g`];
    }),
    ...[...onForm.keys(), ...inSteps]
      .filter((food) => !listed.has(food))
      .map((food) => `${food} is no ingredient`),
  ];
}

function figureFaults(form: RecipeForm, recipe: Recipe, foods: Foods): readonly string[] {
  const kcal = nutritionOf(recipe, foods)[nutrientIndex('energy')]?.atLeast ?? NaN;
  const faults = form.servings === recipe.servings ? [] : [`serves ${recipe.servings}, not ${form.servings}`];
  if (!isWithin(form.yieldG, recipe.yieldG ?? NaN, 0.15))
    faults.push(`yields ${form.yieldG} g by hand, ${recipe.yieldG ?? '?'} g stated`);
  if (!isWithin(form.kcalPerServing, kcal, 0.05))
    faults.push(`has ${form.kcalPerServing} kcal by hand, ${kcal.toFixed(0)} computed`);
  return faults;
}

function timeFaults({ steps }: RecipeForm, { totalMinutes, activeMinutes }: Recipe): readonly string[] {
  const total = minutesOf(steps);
  const active = sumOf(steps.map((step) => step.active));
  const faults: string[] = [];
  if (!(Math.abs(total - totalMinutes) <= Math.max(3, 0.1 * totalMinutes)))
    faults.push(`takes ${total} minutes by hand, ${totalMinutes} stated`);
  if (!(Math.abs(active - activeMinutes) <= 5))
    faults.push(`is active for ${active} minutes by hand, ${activeMinutes} stated`);
  return faults;
}

function vesselFaults({ vessels }: RecipeForm, { equipment }: Recipe): readonly string[] {
  return vessels.flatMap(({ name, size, holds }) => {
    const full = sumOf(holds.map(([, amount]) => amount)) / capacityOf(size);
    const strange = AT_HAND.includes(name) || equipment.includes(name) ? [] : [`${name} is no equipment`];
    return full <= FULL ? strange : [...strange, `${name} is ${(100 * full).toFixed(0)} % full`];
  });
}

function donenessFaults({ doneWhen }: RecipeForm, { lines, steps }: Recipe, foods: Foods): readonly string[] {
  const animal = lines.flatMap(({ food }) =>
    foods.get(food ?? '')?.nature === 'animal' ? (food ?? []) : [],
  );
  const text = steps.join('\n');
  return animal.flatMap((food) => {
    const words = doneWhen[food];
    if (words === undefined) return [`${food} has no test of doneness`];
    return text.includes(words) ? [] : [`no step says of ${food} "${words}"`];
  });
}
