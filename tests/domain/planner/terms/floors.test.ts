import { describe, expect, it } from 'vitest';
import { floorTerms } from '../../../../server/domain/planner/terms/floors.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, linearPoints, termNamed } from './term-properties.ts';

const iron = { nutrient: 'iron', kind: 'pursued', perDay: 18, basis: 'RDA', source: 'dri-2001' } as const;
/** Weights in force: points a percent short, and more for each percent beyond ten. */
const [PERCENT, BEYOND_TEN] = [0.3, 0.35];
const terms = floorTerms([iron]);
const floor = termNamed(terms, 'floor:iron');
const stew = servingWith({ id: 'stew', nutrients: { iron: 12.6 } });

describe('floors', () => {
  it('costs each percent short, and more beyond ten: 12.6 mg of 18 is 30 % short', () => {
    const meals = [0, 1, 2, 3, 4, 5, 6].map((day) => meal(day, 'dinner', stew));
    expect(linearPoints(floor, meals)).toBeCloseTo(PERCENT * 30 + BEYOND_TEN * 20, 9);
  });

  it('is at the bend at ten percent short: 16.2 mg', () => {
    expect(floor.penalty(16.2)).toBeCloseTo(PERCENT * 10, 9);
  });

  it('costs nothing at the floor and above', () => {
    expect(floor.penalty(18)).toBe(0);
    expect(floor.penalty(60)).toBe(0);
  });

  it('leaves out floors that are not pursued, and one of nothing', () => {
    expect(floorTerms([{ ...iron, kind: 'shown' }])).toEqual([]);
    expect(termNamed(floorTerms([{ ...iron, perDay: 0 }]), 'floor:iron').penalty(0)).toBe(0);
  });

  it('reads its nutrient alone and is never negative', () => {
    expect(floor.total(servingWith({ id: 'oil', nutrients: { 'vitamin-e': 10 } }))).toBe(0);
    for (const term of terms) expectNeverNegative(term, { min: 0, max: 200 });
  });
});
