/** A nutrient to keep even, such as vitamin K under warfarin: each day within a band around the week's own mean. */
import { nutrientIndex } from '../../foods/nutrient.ts';
import type { SteadyNutrient } from '../../people/targets.ts';
import { DAYS } from '../plan.ts';
import type { CountTerm, Place } from './term.ts';

/** Points for each percent of the week's mean by which a day leaves the band. */
const POINTS_PER_PERCENT = 0.3;
const DUST = 1e-9;

/** Days outside the band, by percent of the mean beyond it, summed. */
function percentOutside(days: ArrayLike<number>, withinPercent: number): number {
  let mean = 0;
  for (let day = 0; day < DAYS; day += 1) mean += (days[day] ?? 0) / DAYS;
  // Below this there is nothing to keep even, only what is left of sums that came and went.
  if (mean < DUST) return 0;
  let outside = 0;
  for (let day = 0; day < DAYS; day += 1) {
    outside += Math.max(0, (100 * Math.abs((days[day] ?? 0) - mean)) / mean - withinPercent);
  }
  return outside;
}

export function steadyTerm({ nutrient, withinPercent }: SteadyNutrient): CountTerm {
  const index = nutrientIndex(nutrient);
  const score = (days: ArrayLike<number>): number => POINTS_PER_PERCENT * percentOutside(days, withinPercent);
  return {
    id: `steady:${nutrient}`,
    group: 'days',
    points: (week) => {
      const days = new Array<number>(DAYS).fill(0);
      for (const { day, serving, portion } of week) {
        days[day] = (days[day] ?? 0) + portion * (serving.nutrients[index] ?? 0);
      }
      return score(days);
    },
    counter: (servings) => {
      const days = new Float64Array(DAYS);
      const change = ({ at, day, portion }: Place, by: 1 | -1): void => {
        days[day] = (days[day] ?? 0) + by * portion * (servings[at]?.nutrients[index] ?? 0);
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => score(days),
      };
    },
  };
}
