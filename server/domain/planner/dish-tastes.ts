/** What the people at the table say of whole dishes, as the planner weighs it. Plain data, for another thread too. */
import type { RecipeId } from '../recipes/recipe.ts';
import type { Problem } from './problem.ts';

/** One person's. */
export interface EaterTastes {
  readonly favourites: readonly RecipeId[];
  readonly ratherNot: readonly RecipeId[];
}

/** As much as a food that somebody dislikes, once, however many they are. */
const RATHER_NOT_POINTS = 3;

/** Points of taste for one serving of a dish that somebody would rather not have. */
export function pointsAgainst(dish: RecipeId, tastes: readonly EaterTastes[]): number {
  return tastes.some(({ ratherNot }) => ratherNot.includes(dish)) ? RATHER_NOT_POINTS : 0;
}

/** The favourites that are on offer, by person; the field is left out where there are none. */
export function favouritesIn(
  tastes: readonly EaterTastes[],
  offered: ReadonlySet<RecipeId>,
): Pick<Problem, 'favourites'> {
  const favourites = tastes.map((own) => own.favourites.filter((dish) => offered.has(dish)));
  const asked = favourites.filter((dishes) => dishes.length > 0);
  return asked.length === 0 ? {} : { favourites: asked };
}
