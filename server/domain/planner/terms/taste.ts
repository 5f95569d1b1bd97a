/** Dishes with something a person dislikes: 3 points a serving, 30 where they said never. */
import type { LinearTerm } from './term.ts';
import type { RecipeId } from '../../recipes/recipe.ts';

/** `pointsPerServing` holds the recipes that carry a disliked food. */
export function tasteTerm(pointsPerServing: ReadonlyMap<RecipeId, number>): LinearTerm {
  return {
    id: 'taste',
    group: 'taste',
    scope: 'day',
    total: (serving) => pointsPerServing.get(serving.recipe.id) ?? 0,
    penalty: (sum) => sum,
  };
}
