/** Portions a person would put on a plate: near one serving; far from it costs a little. */
import type { CountTerm } from './term.ts';

const POINTS_PER_SERVING_OFF = 4;
const FREE_FROM = 0.75;
const FREE_TO = 1.5;

/** Points for one meal of this many servings. */
function score(portion: number): number {
  return POINTS_PER_SERVING_OFF * Math.max(0, FREE_FROM - portion, portion - FREE_TO);
}

export function portionsTerm(): CountTerm {
  return {
    id: 'portions',
    group: 'portions',
    points: (week) => week.reduce((sum, meal) => sum + score(meal.portion), 0),
    counter: () => {
      let points = 0;
      return {
        add: ({ portion }) => {
          points += score(portion);
        },
        remove: ({ portion }) => {
          points -= score(portion);
        },
        points: () => points,
      };
    },
  };
}
