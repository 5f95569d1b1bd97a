/** Energy: the week's mean within 5 %, a day within 15 %, free of penalty; the estimate itself is no better than that. */
import { nutrientIn, type Serving } from '../serving.ts';
import { percentOver, percentShort } from './shapes.ts';
import type { LinearTerm } from './term.ts';

const POINTS_PER_PERCENT = 0.5;
/** How far from the aim a week's mean and a day may lie. */
export const WEEK_SLACK = 0.05;
export const DAY_SLACK = 0.15;

export function energyTerms(energyKcal: number): readonly LinearTerm[] {
  const outside = (total: number, slack: number): number =>
    (100 / energyKcal) * Math.max(0, energyKcal * (1 - slack) - total, total - energyKcal * (1 + slack));
  const total = (serving: Serving): number => nutrientIn(serving, 'energy');
  return [
    {
      id: 'energy-week',
      group: 'energy',
      scope: 'week',
      total,
      // Beyond 10 % the week no longer feeds the person: steeper.
      penalty: (mean) =>
        POINTS_PER_PERCENT * outside(mean, WEEK_SLACK) +
        0.5 * Math.max(0, percentShort(mean, energyKcal) - 10, percentOver(mean, energyKcal) - 10),
    },
    {
      id: 'energy-day',
      group: 'energy',
      scope: 'day',
      total,
      penalty: (sum) => POINTS_PER_PERCENT * outside(sum, DAY_SLACK),
    },
  ];
}
