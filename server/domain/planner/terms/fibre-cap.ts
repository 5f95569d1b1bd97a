/** Fibre above the person's cap hurts bowels that react: a soft cap on the week's mean and on each day. */
import { nutrientIn, type Serving } from '../serving.ts';
import type { LinearTerm } from './term.ts';

const POINTS_PER_G_OF_MEAN = 1.5;
const POINTS_PER_G_OF_DAY = 0.3;
/** A single day may run a quarter over the cap before it counts. */
export const DAY_SLACK = 1.25;

export function fibreCapTerms(capG: number): readonly LinearTerm[] {
  const total = (serving: Serving): number => nutrientIn(serving, 'fibre');
  return [
    {
      id: 'fibre-cap',
      group: 'fibre',
      scope: 'week',
      total,
      penalty: (mean) => POINTS_PER_G_OF_MEAN * Math.max(0, mean - capG),
    },
    {
      id: 'fibre-cap-day',
      group: 'fibre',
      scope: 'day',
      total,
      penalty: (sum) => POINTS_PER_G_OF_DAY * Math.max(0, sum - capG * DAY_SLACK),
    },
  ];
}
