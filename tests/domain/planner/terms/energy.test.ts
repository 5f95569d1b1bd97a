import { describe, expect, it } from 'vitest';
import { energyTerms } from '../../../../server/domain/planner/terms/energy.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, linearPoints, termNamed } from './term-properties.ts';

/** Weights in force: points a percent outside the free range, and more for each percent of the week beyond ten. */
const [PERCENT, BEYOND_TEN] = [0.5, 0.5];
const terms = energyTerms(2000);
const week = termNamed(terms, 'energy-week');
const day = termNamed(terms, 'energy-day');
const bowl = servingWith({ id: 'bowl', nutrients: { energy: 1000 } });

describe('energy', () => {
  it('costs each percent outside 5 % of the week: 1,840 kcal is 3 % below 1,900', () => {
    expect(week.penalty(1840)).toBeCloseTo(PERCENT * 3, 9);
    expect(week.penalty(2160)).toBeCloseTo(PERCENT * 3, 9);
  });

  it('is steeper beyond 10 %: 1,600 kcal is 15 beyond the free range, 10 beyond ten', () => {
    expect(week.penalty(1600)).toBeCloseTo(PERCENT * 15 + BEYOND_TEN * 10, 9);
    expect(week.penalty(2400)).toBeCloseTo(PERCENT * 15 + BEYOND_TEN * 10, 9);
  });

  it('is free within 5 % of the week and 15 % of a day', () => {
    for (const total of [1900, 2000, 2100]) expect(week.penalty(total)).toBe(0);
    for (const total of [1700, 2000, 2300]) expect(day.penalty(total)).toBe(0);
  });

  it('adds up days: one of 1,500 kcal is 10 percent outside, six of 2,000 are none', () => {
    const meals = [0, 1, 2, 3, 4, 5, 6].flatMap((d) => [
      meal(d, 'lunch', bowl),
      meal(d, 'dinner', bowl, { portion: d === 3 ? 0.5 : 1 }),
    ]);
    expect(linearPoints(day, meals)).toBeCloseTo(PERCENT * 10, 9);
    expect(linearPoints(week, meals)).toBe(0);
  });

  it('reads energy alone and is never negative', () => {
    expect(week.total(servingWith({ id: 'tea', nutrients: { protein: 30 } }))).toBe(0);
    for (const term of terms) expectNeverNegative(term, { min: 0, max: 10_000 });
  });
});
