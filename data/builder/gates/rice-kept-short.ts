/** Grains of rice, cooked: spores survive the boil and grow while it stands. One day, cooled within the hour. */
import type { Food } from '../../../server/domain/foods/food.ts';
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';

const WITHIN_THE_HOUR = /\b(cool(ed)?|chill(ed)?)[^.;]*\bwithin (the|an|one) hour\b/i;
/** Home-cooked and a day old already; a pouch is opened fresh. */
const DAY_OLD = /\b(day before|yesterday|day at most)\b/i;

export function riceKeptShort({ recipe, used }: Dish): readonly string[] {
  const rice = used.filter(({ food }) => isRiceGrain(food));
  if (rice.length === 0) return [];
  const { keepsDays, freezesMonths, heat, leftOvers, steps } = recipe;
  const isKept = keepsDays > 0 || freezesMonths > 0;
  const isDayOld = steps.some((step) => DAY_OLD.test(step)) && rice.some(({ food }) => isCookedBefore(food));
  const isCooled = [...steps, leftOvers ?? ''].some((text) => WITHIN_THE_HOUR.test(text));
  const faults: string[] = [];
  if (keepsDays > 1)
    faults.push(`with ${namesOf(rice)} it keeps one day at most, not ${keepsDays}; write "keeps days: 1"`);
  if (isDayOld && isKept)
    faults.push(
      `${namesOf(rice)} is a day old when it is used; write "keeps days: 0" and "freezes months: 0"`,
    );
  if ((isDayOld || (heat && isKept)) && !isCooled)
    faults.push(`with ${namesOf(rice)} a step or "left-overs" must say "cool it within the hour"`);
  return faults;
}

function isCookedBefore(food: Food): boolean {
  return food.id.endsWith('-cooked');
}

/** Flour, noodles, paper and puffed cakes are no grains. */
export function isRiceGrain(food: Food): boolean {
  return /^(rice-.*-(dry|cooked)|wild-rice.*)$/.test(food.id) && !food.id.includes('noodle');
}
