/**
 * The most of one nutrient that any week of these recipes can hold: a relaxation that lets dishes be eaten in fractions, keeps
 * energy at most 5 % over target, each dish within its repeat wish (beyond it only where too few dishes are left to fill the
 * slot) and each slot within seven largest portions. Ceilings are left out, which can only raise the figure: what it calls out
 * of reach is out of reach.
 */
import type { NutrientId } from '../foods/nutrient.ts';
import { isMain, type Slot } from '../recipes/recipe.ts';
import { DAYS, PORTIONS } from './plan.ts';
import type { Candidate, Problem } from './problem.ts';
import { nutrientIn } from './serving.ts';
import { WISHES } from './terms/repeat.ts';

const ENERGY_SLACK = 1.05;
const LARGEST = PORTIONS[PORTIONS.length - 1] ?? 1;
const ROUNDS = 60;

/** Upper bound on the weekly mean per day, in the nutrient's unit. */
export function mostPerDay(nutrient: NutrientId, problem: Problem): number {
  const energy = problem.targets.energyKcal * ENERGY_SLACK * DAYS;
  const bound = (price: number): number =>
    price * energy + problem.slots.reduce((sum, slot) => sum + bestOfSlot(slot, nutrient, price, problem), 0);
  // The bound is convex in the price of energy: a golden-section search finds its least value.
  let low = 0;
  let high = Math.max(1e-9, ...problem.candidates.map((one) => density(one, nutrient)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = low + (high - low) * 0.381966;
    const right = low + (high - low) * 0.618034;
    if (bound(left) < bound(right)) high = right;
    else low = left;
  }
  return bound((low + high) / 2) / DAYS;
}

function density(candidate: Candidate, nutrient: NutrientId): number {
  return nutrientIn(candidate.serving, nutrient) / Math.max(1, nutrientIn(candidate.serving, 'energy'));
}

/** The slot's places filled with the dishes that bring most after energy is paid for. */
function bestOfSlot(slot: Slot, nutrient: NutrientId, price: number, problem: Problem): number {
  const dishes = problem.candidates
    .filter(
      ({ recipe }) => recipe.slots.includes(slot) || (slot === 'lunch' && recipe.slots.includes('dinner')),
    )
    .map(({ serving, recipe }) => ({
      gain: nutrientIn(serving, nutrient) - price * nutrientIn(serving, 'energy'),
      // A dinner may come back once as a left-over.
      times: WISHES[slot] + (isMain(slot) && recipe.keepsDays > 0 ? 1 : 0),
    }))
    .sort((a, b) => b.gain - a.gain);
  // What the wishes of all dishes together leave empty has to be filled by repeats: of the best dish, at most.
  let forced = Math.max(0, DAYS - dishes.reduce((count, { times }) => count + times, 0));
  let places = DAYS;
  let sum = 0;
  for (const { gain, times } of dishes) {
    if (gain <= 0) break;
    const used = Math.min(places, times + forced);
    forced = 0;
    sum += gain * used * LARGEST;
    places -= used;
    if (places === 0) break;
  }
  return sum;
}
