/** Ceilings on the week's mean, and on single days where a day rule applies. */
import type { Ceiling } from '../../people/targets.ts';
import { nutrientIn, type Serving } from '../serving.ts';
import { percentOver, steep } from './shapes.ts';
import type { LinearTerm } from './term.ts';

export function ceilingTerms(ceilings: readonly Ceiling[]): readonly LinearTerm[] {
  return ceilings.flatMap((ceiling) => {
    const total = (serving: Serving): number => nutrientIn(serving, ceiling.nutrient);
    const week: LinearTerm = {
      id: `ceiling:${ceiling.nutrient}`,
      group: 'ceilings',
      scope: 'week',
      total,
      penalty: (mean) => steep(percentOver(mean, ceiling.weekMean), 0.3, 0.5),
    };
    if (ceiling.day === null) return [week];
    const limit = ceiling.day;
    const day: LinearTerm = {
      id: `ceiling-day:${ceiling.nutrient}`,
      group: 'ceilings',
      scope: 'day',
      total,
      // A seventh of the week's rate: seven days over cost what the week's mean over would.
      penalty: (sum) => steep(percentOver(sum, limit), 0.3, 0.5) / 7,
    };
    return [week, day];
  });
}
