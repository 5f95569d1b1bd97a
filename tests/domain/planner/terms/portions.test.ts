import { describe, expect, it } from 'vitest';
import { portionsTerm } from '../../../../server/domain/planner/terms/portions.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

/** Weight in force: points for each serving below three quarters or above one and a half. */
const SERVING_OFF = 4;
const term = portionsTerm();
const dish = servingWith({ id: 'dish' });

describe('portions', () => {
  it('costs what is below 0.75 or above 1.5: 0.5 and 1.75 are a quarter off each', () => {
    const week = [meal(0, 'dinner', dish, { portion: 0.5 }), meal(1, 'dinner', dish, { portion: 1.75 })];
    expect(term.points(week)).toBeCloseTo(SERVING_OFF * 0.5, 9);
    expect(counted(term, week)).toBeCloseTo(SERVING_OFF * 0.5, 9);
    expect(term.points([meal(0, 'snack', dish, { portion: 0.33 })])).toBeCloseTo(SERVING_OFF * 0.42, 9);
  });

  it('costs nothing from 0.75 to 1.5', () => {
    const week = [0.75, 1, 1.25, 1.5].map((portion, day) => meal(day, 'dinner', dish, { portion }));
    expect(term.points(week)).toBe(0);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [dish]);
  });
});
