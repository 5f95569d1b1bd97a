/** What a plan needs of every food: for each dish made fresh, its own servings and those of its left-overs. */
import type { Demand } from '../shopping/list.ts';
import type { Plan } from './plan.ts';
import type { Candidate } from './problem.ts';

/** `dates[d]` is the date of day d. Grams are edible, for all `eaters`. */
export function demandsOf(
  plan: Plan,
  candidates: readonly Candidate[],
  eaters: number,
  dates: readonly string[],
): readonly Demand[] {
  const byId = new Map(candidates.map((candidate) => [candidate.recipe.id, candidate.serving]));
  return plan.days.flatMap((meals, day) =>
    meals.flatMap((meal) => {
      const serving = byId.get(meal.recipe);
      const date = dates[day];
      if (serving === undefined || date === undefined)
        throw new Error(`no recipe or date for ${meal.recipe}`);
      return [...serving.foods].map(([food, grams]) => ({
        food,
        grams: grams * meal.portion * eaters,
        date,
        slot: meal.slot,
        recipe: meal.recipe,
      }));
    }),
  );
}
