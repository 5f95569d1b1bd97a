/** What a day holds when nobody chooses for a nutrient: the mean of each slot's dishes, brought to the energy aimed at. */
import type { NutrientId } from '../foods/nutrient.ts';
import type { Slot } from '../recipes/recipe.ts';
import type { Candidate } from './problem.ts';
import { nutrientIn } from './serving.ts';

export interface Day {
  readonly candidates: readonly Candidate[];
  readonly slots: readonly Slot[];
  readonly energyKcal: number;
}

/** One nutrient of that day, in its unit, on the lower bound; 0 where no dish is left. */
export function ordinaryDay(nutrient: NutrientId, { candidates, slots, energyKcal }: Day): number {
  const meals = slots.flatMap((slot) => {
    const dishes = candidates.filter(({ recipe }) => recipe.slots.includes(slot));
    return dishes.length === 0 ? [] : [dishes];
  });
  const mean = (id: NutrientId): number =>
    meals.reduce(
      (sum, dishes) =>
        sum + dishes.reduce((all, { serving }) => all + nutrientIn(serving, id), 0) / dishes.length,
      0,
    );
  const energy = mean('energy');
  return energy <= 0 ? 0 : (mean(nutrient) / energy) * energyKcal;
}
