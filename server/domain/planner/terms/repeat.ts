/** Repeats: a dinner once, a fresh lunch twice, a breakfast or snack four times, one left-over a cooking; ten points for each beyond. */
import type { Slot } from '../../recipes/recipe.ts';
import type { CountTerm, Place, Placed } from './term.ts';

const POINTS_PER_REPEAT = 10;

/** How often a recipe may be made for a slot in a week before it counts. */
export const WISHES: Readonly<Record<Slot, number>> = { breakfast: 4, lunch: 2, dinner: 1, snack: 4 };
const LEFTOVERS_PER_COOKING = 1;

/** How often one recipe is made for each slot, and how often it is left over. */
interface Uses {
  breakfast: number;
  lunch: number;
  dinner: number;
  snack: number;
  leftover: number;
}

function score(uses: Uses): number {
  // A dish that is both lunch and dinner is made as often as the stricter of its wishes allows.
  const mainWish = uses.dinner > 0 ? WISHES.dinner : WISHES.lunch;
  const extra =
    Math.max(0, uses.breakfast - WISHES.breakfast) +
    Math.max(0, uses.snack - WISHES.snack) +
    Math.max(0, uses.lunch + uses.dinner - mainWish) +
    Math.max(0, uses.leftover - LEFTOVERS_PER_COOKING * Math.max(1, uses.dinner));
  return POINTS_PER_REPEAT * extra;
}

const none = (): Uses => ({ breakfast: 0, lunch: 0, dinner: 0, snack: 0, leftover: 0 });

export function repeatTerm(): CountTerm {
  return {
    id: 'repeat',
    group: 'repeat',
    points: (week: readonly Placed[]) => {
      const byRecipe = new Map<string, Uses>();
      for (const meal of week) {
        const uses = byRecipe.get(meal.serving.recipe.id) ?? none();
        uses[meal.isLeftover ? 'leftover' : meal.slot] += 1;
        byRecipe.set(meal.serving.recipe.id, uses);
      }
      return [...byRecipe.values()].reduce((sum, uses) => sum + score(uses), 0);
    },
    counter: (servings) => {
      const uses = servings.map(none);
      let points = 0;
      const change = ({ at, slot, isLeftover }: Place, by: 1 | -1): void => {
        const own = uses[at];
        if (own === undefined) return;
        points -= score(own);
        own[isLeftover ? 'leftover' : slot] += by;
        points += score(own);
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => points,
      };
    },
  };
}
