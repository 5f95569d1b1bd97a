/** Fish twice, not daily: oily fish meals beyond the wish, and mains of fish and shellfish beyond four, cost a little each. */
import { isMain } from '../../recipes/recipe.ts';
import type { Serving } from '../serving.ts';
import type { CountTerm, Place } from './term.ts';

const POINTS_PER_OILY_MEAL = 2;
const SEAFOOD_MAINS = 4;
const POINTS_PER_SEAFOOD_MAIN = 1;
/** A dish counts as an oily fish meal from this many cooked grams a serving on. */
export const OILY_FISH_MEAL_G = 40;

const isOily = (serving: Serving): boolean => (serving.groups.get('oily-fish') ?? 0) >= OILY_FISH_MEAL_G;

const isSeafood = (serving: Serving): boolean =>
  ['fish', 'crustacean', 'mollusc'].some((tag) => serving.tags.has(tag));

/** `oilyWish`: oily fish meals a week that the person's quota asks for. */
export function seafoodTerm(oilyWish: number): CountTerm {
  const score = (oily: number, mains: number): number =>
    POINTS_PER_OILY_MEAL * Math.max(0, oily - oilyWish) +
    POINTS_PER_SEAFOOD_MAIN * Math.max(0, mains - SEAFOOD_MAINS);
  return {
    id: 'seafood',
    group: 'variety',
    points: (week) =>
      score(
        week.filter((meal) => isOily(meal.serving)).length,
        week.filter((meal) => isMain(meal.slot) && isSeafood(meal.serving)).length,
      ),
    counter: (servings) => {
      const oilyDishes = Uint8Array.from(servings, (serving) => Number(isOily(serving)));
      const seafoodDishes = Uint8Array.from(servings, (serving) => Number(isSeafood(serving)));
      let oily = 0;
      let mains = 0;
      const change = ({ at, slot }: Place, by: 1 | -1): void => {
        if (oilyDishes[at] === 1) oily += by;
        if (seafoodDishes[at] === 1 && isMain(slot)) mains += by;
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => score(oily, mains),
      };
    },
  };
}
