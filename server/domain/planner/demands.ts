/** What a plan needs of every food: for each dish made fresh, its own servings and those of its left-overs. */
import type { Demand } from '../shopping/list.ts';
import type { Plan } from './plan.ts';
import type { Candidate } from './problem.ts';
import type { Serving } from './serving.ts';

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

/** What stands beside the meals needs: a side for all `eaters`, a plate for its one person. */
export function demandsBeside(
  plan: Plan,
  {
    eaters,
    dates,
    servingFor,
  }: {
    readonly eaters: number;
    readonly dates: readonly string[];
    readonly servingFor: (recipe: string) => Serving;
  },
): readonly Demand[] {
  return plan.days.flatMap((meals, day) =>
    meals.flatMap(({ slot, additions = [] }) =>
      additions.flatMap(({ recipe, portion, person }) => {
        const date = dates[day];
        if (date === undefined) throw new Error(`no date for ${recipe}`);
        const servings = person === null ? portion * eaters : portion;
        return [...servingFor(recipe).foods].map(([food, grams]) => ({
          ...{ food, grams: grams * servings, date, slot, recipe },
          ...(person === null ? {} : { person }),
        }));
      }),
    ),
  );
}
