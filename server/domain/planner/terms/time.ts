/** Cooking time: active minutes a day and a week, and cookings a week; a left-over costs five minutes to warm. */
import { isMain, type Slot } from '../../recipes/recipe.ts';
import type { Serving } from '../serving.ts';
import { DAYS } from '../plan.ts';
import type { CountTerm, Place, Placed } from './term.ts';

const DAY_MINUTES = 25;
const WEEK_MINUTES = 150;
const POINTS_PER_MINUTE = 0.15;
export const COOKINGS_A_WEEK = 5;
const POINTS_PER_COOKING = 5;
export const LEFTOVER_MINUTES = 5;

/** Whether making it is a cooking; what stands beside a meal is part of the meal's. */
const isCooked = ({ recipe }: Serving): boolean => recipe.role === 'meal' && recipe.heat;

/** A cooking is a lunch or dinner made fresh with heat. */
export function isCooking(serving: Serving, slot: Slot, isLeftover: boolean): boolean {
  return isCooked(serving) && !isLeftover && isMain(slot);
}

export function minutesOf(serving: Serving, isLeftover: boolean): number {
  return isLeftover ? LEFTOVER_MINUTES : serving.recipe.activeMinutes;
}

function score(days: ArrayLike<number>, cookings: number): number {
  let over = 0;
  let week = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const minutes = days[day] ?? 0;
    week += minutes;
    over += Math.max(0, minutes - DAY_MINUTES);
  }
  over += Math.max(0, week - WEEK_MINUTES);
  return POINTS_PER_MINUTE * over + POINTS_PER_COOKING * Math.max(0, cookings - COOKINGS_A_WEEK);
}

export function timeTerm(): CountTerm {
  return {
    id: 'time',
    group: 'time',
    points: (week: readonly Placed[]) => {
      const days = new Array<number>(DAYS).fill(0);
      for (const meal of week)
        days[meal.day] = (days[meal.day] ?? 0) + minutesOf(meal.serving, meal.isLeftover);
      return score(days, week.filter((meal) => isCooking(meal.serving, meal.slot, meal.isLeftover)).length);
    },
    counter: (servings) => {
      const days = new Float64Array(DAYS);
      const minutes = Float64Array.from(servings, (serving) => minutesOf(serving, false));
      const cooked = Uint8Array.from(servings, (serving) => Number(isCooked(serving)));
      let cookings = 0;
      const change = ({ at, day, slot, isLeftover }: Place, by: 1 | -1): void => {
        days[day] = (days[day] ?? 0) + by * (isLeftover ? LEFTOVER_MINUTES : (minutes[at] ?? 0));
        if (cooked[at] === 1 && !isLeftover && isMain(slot)) cookings += by;
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => score(days, cookings),
      };
    },
  };
}
