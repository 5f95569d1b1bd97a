/** Floors that are pursued: on the week's mean, on the lower bound, since a value nobody measured adds nothing. */
import type { Floor } from '../../people/targets.ts';
import { nutrientIn, type Serving } from '../serving.ts';
import { percentShort, steep } from './shapes.ts';
import type { LinearTerm } from './term.ts';

export function floorTerms(floors: readonly Floor[]): readonly LinearTerm[] {
  return floors
    .filter((floor) => floor.kind === 'pursued')
    .map((floor) => ({
      id: `floor:${floor.nutrient}`,
      group: 'floors',
      scope: 'week',
      total: (serving: Serving) => nutrientIn(serving, floor.nutrient),
      penalty: (total: number) => steep(percentShort(total, floor.perDay), 0.3, 0.35),
    }));
}
