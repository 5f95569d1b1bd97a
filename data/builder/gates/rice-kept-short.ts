/** Grains of rice, cooked: spores survive the boil and grow while it stands. One day, cooled within the hour. */
import type { Food } from '../../../server/domain/foods/food.ts';
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';

const WITHIN_THE_HOUR = /\b(cool|chill)[^.;]*\bwithin (the|an|one) hour\b/i;

export function riceKeptShort({ recipe, used }: Dish): readonly string[] {
  const rice = used.filter(({ food }) => isRiceGrain(food));
  if (rice.length === 0 || (recipe.keepsDays === 0 && recipe.freezesMonths === 0)) return [];
  const faults: string[] = [];
  if (recipe.keepsDays > 1)
    faults.push(
      `with ${namesOf(rice)} it keeps one day at most, not ${recipe.keepsDays}; write "keeps days: 1"`,
    );
  // What is eaten cold from the packet was cooled by its maker.
  const isCooled = [...recipe.steps, recipe.leftOvers ?? ''].some((text) => WITHIN_THE_HOUR.test(text));
  if (recipe.heat && !isCooled)
    faults.push(`with ${namesOf(rice)} a step or "left-overs" must say "cool it within the hour"`);
  return faults;
}

/** Flour, noodles, paper and puffed cakes are no grains. */
export function isRiceGrain(food: Food): boolean {
  return /^(rice-.*-(dry|cooked)|wild-rice.*)$/.test(food.id) && !food.id.includes('noodle');
}
