/** Favourite dishes: a point for everyone whose week holds none of theirs; more than one of them earns nothing. */
import type { RecipeId } from '../../recipes/recipe.ts';
import type { CountTerm, Place } from './term.ts';

/** Less than any repeat costs, so that nothing is cooked again and again for its sake. */
const POINTS_WITHOUT = 1;

/** `wishes` holds for each person the dishes they like best that could be planned; a person without any wishes nothing. */
export function favouritesTerm(wishes: readonly (readonly RecipeId[])[]): CountTerm {
  const asked = wishes.filter((dishes) => dishes.length > 0).map((dishes) => new Set(dishes));
  return {
    id: 'favourites',
    group: 'taste',
    points: (week) =>
      POINTS_WITHOUT *
      asked.filter((dishes) => !week.some(({ serving }) => dishes.has(serving.recipe.id))).length,
    counter: (servings) => {
      const likedBy = servings.map(({ recipe }) =>
        asked.flatMap((dishes, person) => (dishes.has(recipe.id) ? [person] : [])),
      );
      const meals = new Int32Array(asked.length);
      let without = asked.length;
      const change = ({ at }: Place, by: 1 | -1): void => {
        for (const person of likedBy[at] ?? []) {
          const before = meals[person] ?? 0;
          meals[person] = before + by;
          without += Number(before + by === 0) - Number(before === 0);
        }
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => POINTS_WITHOUT * without,
      };
    },
  };
}
