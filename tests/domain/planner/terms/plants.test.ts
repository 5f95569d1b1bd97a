import { describe, expect, it } from 'vitest';
import { plantsIn, plantsTerm } from '../../../../server/domain/planner/terms/plants.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const curry = servingWith({ id: 'curry', plants: { chickpea: 1, tomato: 1, cumin: 0.25, mint: 0.25 } });
const salad = servingWith({ id: 'salad', plants: { tomato: 1, mint: 1 } });
const egg = servingWith({ id: 'egg' });

describe('variety of plants', () => {
  it('counts each plant once, a seasoning a quarter: curry alone has 2.5', () => {
    expect(plantsIn([meal(0, 'dinner', curry), meal(1, 'dinner', curry)])).toBe(2.5);
  });

  it('costs a point for each plant short: 2.5 of 5 is 2.5 points', () => {
    const week = [meal(0, 'dinner', curry)];
    expect(plantsTerm(5).points(week)).toBeCloseTo(2.5, 9);
    expect(counted(plantsTerm(5), week)).toBeCloseTo(2.5, 9);
  });

  it('counts a plant whole where it is a seasoning in one dish and whole in another: 3.25', () => {
    const week = [meal(0, 'dinner', curry), meal(1, 'lunch', salad)];
    expect(plantsIn(week)).toBe(3.25);
    expect(counted(plantsTerm(4), week)).toBeCloseTo(0.75, 9);
  });

  it('costs nothing at the target; a dish without plants changes nothing', () => {
    expect(plantsTerm(2.5).points([meal(0, 'dinner', curry), meal(1, 'dinner', egg)])).toBe(0);
    expect(plantsTerm(3).points([meal(1, 'dinner', egg)])).toBeCloseTo(3, 9);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(plantsTerm(4), [curry, salad, egg]);
  });
});
