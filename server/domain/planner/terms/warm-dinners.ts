/** Dinners that are dinners: four evenings of the week with something freshly cooked; two points for each that is missing. */
import type { Slot } from '../../recipes/recipe.ts';
import type { Serving } from '../serving.ts';
import type { CountTerm } from './term.ts';

const WARM_DINNERS = 4;
const POINTS_PER_MISSING = 2;

const isWarmDinner = (serving: Serving | undefined, slot: Slot, isLeftover: boolean): boolean =>
  slot === 'dinner' && !isLeftover && serving?.recipe.heat === true;

const score = (dinners: number): number => POINTS_PER_MISSING * Math.max(0, WARM_DINNERS - dinners);

/** Holds only where dinner is planned at all. */
export function warmDinnersTerm(): CountTerm {
  return {
    id: 'warm-dinners',
    group: 'rhythm',
    points: (week) =>
      score(week.filter((meal) => isWarmDinner(meal.serving, meal.slot, meal.isLeftover)).length),
    counter: (servings) => {
      let dinners = 0;
      return {
        add: ({ at, slot, isLeftover }) => {
          if (isWarmDinner(servings[at], slot, isLeftover)) dinners += 1;
        },
        remove: ({ at, slot, isLeftover }) => {
          if (isWarmDinner(servings[at], slot, isLeftover)) dinners -= 1;
        },
        points: () => score(dinners),
      };
    },
  };
}
