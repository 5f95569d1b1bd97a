import { describe, expect, it } from 'vitest';
import { timeTerm } from '../../../../server/domain/planner/terms/time.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

/** Weights in force: points a minute over, and a cooking beyond five. */
const [MINUTE, COOKING] = [0.15, 5];
const term = timeTerm();
const stew = servingWith({ id: 'stew', activeMinutes: 35, heat: true });
const quick = servingWith({ id: 'quick', activeMinutes: 20, heat: true });
const bowl = servingWith({ id: 'bowl', activeMinutes: 10, heat: false });

describe('cooking time', () => {
  it('costs each minute over 25 on a day: 35 minutes are ten over', () => {
    expect(term.points([meal(0, 'dinner', stew)])).toBeCloseTo(10 * MINUTE, 9);
  });

  it('counts a left-over five minutes, whatever the dish took', () => {
    const week = [meal(0, 'dinner', quick), meal(1, 'lunch', stew, { isLeftover: true })];
    expect(term.points(week)).toBe(0);
    // 20 + 5 are the day's 25; ten more are over.
    const day = [meal(0, 'dinner', quick), meal(0, 'lunch', stew, { isLeftover: true })];
    expect(term.points(day)).toBe(0);
    expect(term.points([...day, meal(0, 'snack', bowl)])).toBeCloseTo(10 * MINUTE, 9);
  });

  it('costs each cooking beyond five, and minutes beyond 150 a week', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => meal(day, 'dinner', quick));
    // 140 minutes, seven cookings.
    expect(term.points(week)).toBeCloseTo(2 * COOKING, 9);
    expect(counted(term, week)).toBeCloseTo(2 * COOKING, 9);
    const longer = [...week, ...[0, 1].map((day) => meal(day, 'breakfast', bowl))];
    // Two days of 30 minutes: 10 over; 160 in the week: 10 over.
    expect(term.points(longer)).toBeCloseTo(2 * COOKING + 20 * MINUTE, 9);
  });

  it('takes no breakfast, left-over or cold dish for a cooking', () => {
    const week = [0, 1, 2, 3, 4, 5].flatMap((day) => [
      meal(day, 'breakfast', bowl),
      meal(day, 'dinner', bowl),
      meal(day, 'lunch', stew, { isLeftover: true }),
    ]);
    expect(term.points(week)).toBe(0);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [stew, quick, bowl]);
  });
});
