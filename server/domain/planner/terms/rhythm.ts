/** The rhythm of the week: two breakfasts taking turns, no dish made on two days running, snacks without cooking. */
import type { Slot } from '../../recipes/recipe.ts';
import { DAYS } from '../plan.ts';
import type { CountTerm, Place } from './term.ts';

const BREAKFASTS = 2;
const POINTS_PER_EXTRA_BREAKFAST = 3;
const POINTS_PER_DAY_RUNNING = 4;
const POINTS_PER_COOKED_SNACK = 1;

/** What is made on which day: `made[slotRow][day]` is a serving's number, -1 where nothing or a left-over. */
type Made = Readonly<Record<Slot, Int32Array>>;

const empty = (): Made => ({
  breakfast: new Int32Array(DAYS).fill(-1),
  lunch: new Int32Array(DAYS).fill(-1),
  dinner: new Int32Array(DAYS).fill(-1),
  snack: new Int32Array(DAYS).fill(-1),
});

function score(made: Made, cookedSnacks: number): number {
  let running = 0;
  for (const slot of ['breakfast', 'lunch', 'dinner', 'snack'] as const) {
    const row = made[slot];
    for (let day = 1; day < DAYS; day += 1) {
      if ((row[day] ?? -1) >= 0 && row[day] === row[day - 1]) running += 1;
    }
  }
  let breakfasts = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const dish = made.breakfast[day] ?? -1;
    if (dish >= 0 && made.breakfast.indexOf(dish) === day) breakfasts += 1;
  }
  return (
    POINTS_PER_DAY_RUNNING * running +
    POINTS_PER_EXTRA_BREAKFAST * Math.max(0, breakfasts - BREAKFASTS) +
    POINTS_PER_COOKED_SNACK * cookedSnacks
  );
}

export function rhythmTerm(): CountTerm {
  return {
    id: 'rhythm',
    group: 'rhythm',
    points: (week) => {
      const made = empty();
      const numbers = new Map<string, number>();
      let cookedSnacks = 0;
      for (const meal of week) {
        const id = meal.serving.recipe.id;
        if (!numbers.has(id)) numbers.set(id, numbers.size);
        if (!meal.isLeftover) made[meal.slot][meal.day] = numbers.get(id) ?? -1;
        if (meal.slot === 'snack' && meal.serving.recipe.heat) cookedSnacks += 1;
      }
      return score(made, cookedSnacks);
    },
    counter: (servings) => {
      const made = empty();
      let cookedSnacks = 0;
      const change = ({ at, day, slot, isLeftover }: Place, isComing: boolean): void => {
        if (!isLeftover) made[slot][day] = isComing ? at : -1;
        if (slot === 'snack' && servings[at]?.recipe.heat === true) cookedSnacks += isComing ? 1 : -1;
      };
      return {
        add: (place) => {
          change(place, true);
        },
        remove: (place) => {
          change(place, false);
        },
        points: () => score(made, cookedSnacks),
      };
    },
  };
}
