/**
 * What somebody tolerates so many times a week: each meal over it costs points, and none is refused for it.
 */
import type { RecipeId } from '../../recipes/recipe.ts';
import type { Serving } from '../serving.ts';
import type { CountTerm, Place } from './term.ts';

/** Twice a dislike: it is a matter of how somebody will feel. */
const POINTS_PER_MEAL_OVER = 6;

export interface WeekLimit {
  readonly target: string;
  /** Meals a week. */
  readonly perWeek: number;
  /** Dishes that hold the target, or may hold it. */
  readonly dishes: ReadonlySet<RecipeId>;
}

export function weekLimitTerm({ target, perWeek, dishes }: WeekLimit): CountTerm {
  const score = (meals: number): number => POINTS_PER_MEAL_OVER * Math.max(0, meals - perWeek);
  const holds = ({ recipe }: Serving): boolean => dishes.has(recipe.id);
  return {
    id: `week:${target}`,
    group: 'days',
    points: (week) => score(week.filter(({ serving }) => holds(serving)).length),
    counter: (servings) => {
      const held = servings.map(holds);
      let meals = 0;
      const change = ({ at }: Place, by: 1 | -1): void => {
        if (held[at] === true) meals += by;
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => score(meals),
      };
    },
  };
}
