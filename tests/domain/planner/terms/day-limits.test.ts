import { describe, expect, it } from 'vitest';
import { dayLimitTerm } from '../../../../server/domain/planner/terms/day-limits.ts';
import type { Serving } from '../../../../server/domain/planner/serving.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const gramsOf = (serving: Serving, tag: string): number => serving.groups.get(tag) ?? 0;
const spinach = servingWith({ id: 'spinach', groups: { 'high-oxalate-leaf': 40 } });
const pinch = servingWith({ id: 'pinch', groups: { 'high-oxalate-leaf': 5 } });
const rice = servingWith({ id: 'rice' });
const limit = {
  ...{ id: 'leaves', tag: 'high-oxalate-leaf', daysPerWeek: 3, fromG: 15 },
  ...{ gramsPerDay: null, source: 'kindplate' },
} as const;
const days = dayLimitTerm(limit, gramsOf);
const liver = dayLimitTerm({ ...limit, id: 'liver', daysPerWeek: 7, fromG: 0, gramsPerDay: 60 }, gramsOf);

describe('foods for some days only', () => {
  it('costs 2 points for each day beyond three: five days are 4 points', () => {
    const week = [0, 1, 2, 3, 4].map((day) => meal(day, 'dinner', spinach));
    expect(days.points(week)).toBe(4);
    expect(counted(days, week)).toBe(4);
  });

  it('counts days, not dishes: three days with two dishes each cost nothing', () => {
    const week = [0, 2, 4].flatMap((day) => [meal(day, 'lunch', spinach), meal(day, 'dinner', spinach)]);
    expect(days.points(week)).toBe(0);
  });

  it('does not count a pinch, nor another food', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
      meal(day, 'lunch', pinch),
      meal(day, 'dinner', rice),
    ]);
    expect(days.points(week)).toBe(0);
  });

  it('costs 2 points for each day over its grams: 1.75 x 40 g is over 60 g, 1.5 x 40 g is not', () => {
    expect(liver.points([meal(1, 'dinner', spinach, { portion: 1.75 })])).toBe(2);
    expect(liver.points([meal(1, 'dinner', spinach, { portion: 1.5 })])).toBe(0);
    expect(liver.points([meal(1, 'lunch', spinach), meal(1, 'dinner', spinach)])).toBe(2);
  });

  it('agrees with its counter, also for a limit of no grams at all', () => {
    const third = servingWith({ id: 'third', groups: { 'high-oxalate-leaf': 0.1 } });
    const servings = [spinach, pinch, rice, third];
    expectCounterAgrees(days, servings);
    expectCounterAgrees(liver, servings);
    expectCounterAgrees(dayLimitTerm({ ...limit, gramsPerDay: 0 }, gramsOf), servings);
  });
});
