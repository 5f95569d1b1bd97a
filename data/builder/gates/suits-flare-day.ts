/** A flare day: hands hurt and the head is in a fog, so there is little to do and one thing to wash. */
import { chopped } from './chopped.ts';
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';
import { isHeating } from './head.ts';

const MOST_MINUTES = 10;
const MOST_CUTS = 2;

export function suitsFlareDay(dish: Dish): readonly string[] {
  const { recipe } = dish;
  if (!recipe.suits.includes('flare-day')) return [];
  const vessels = recipe.equipment.filter(isHeating);
  const cuts = chopped(dish);
  const faults: string[] = [];
  if (recipe.activeMinutes > MOST_MINUTES)
    faults.push(`${recipe.activeMinutes} active minutes; ${MOST_MINUTES} are the most`);
  if (vessels.length > 1) faults.push(`${vessels.join(' and ')}; one heated vessel is the most`);
  if (cuts.length > MOST_CUTS) faults.push(`${namesOf(cuts)} to cut; ${MOST_CUTS} is the most`);
  return faults.map((fault) => `suits a flare day with ${fault}, or leave it out of "suits"`);
}
