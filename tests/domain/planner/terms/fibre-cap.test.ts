import { describe, expect, it } from 'vitest';
import { fibreCapTerms } from '../../../../server/domain/planner/terms/fibre-cap.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, linearPoints, termNamed } from './term-properties.ts';

/** Weights in force: points a gram over on the week's mean, and on a day. */
const [MEAN_G, DAY_G] = [1.5, 0.3];
const terms = fibreCapTerms(32);
const week = termNamed(terms, 'fibre-cap');
const day = termNamed(terms, 'fibre-cap-day');
const beans = servingWith({ id: 'beans', nutrients: { fibre: 21 } });

describe('the cap on fibre', () => {
  it('costs each gram over on the week: 42 g a day against 32 are ten', () => {
    const meals = [0, 1, 2, 3, 4, 5, 6].flatMap((d) => [meal(d, 'lunch', beans), meal(d, 'dinner', beans)]);
    expect(linearPoints(week, meals)).toBeCloseTo(MEAN_G * 10, 9);
    // A day may hold 40 g: 2 g over on each of seven days.
    expect(linearPoints(day, meals)).toBeCloseTo(DAY_G * 14, 9);
  });

  it('costs nothing at the cap, and at a quarter more on one day', () => {
    expect(week.penalty(32)).toBe(0);
    expect(day.penalty(40)).toBe(0);
    expect(day.penalty(41)).toBeCloseTo(DAY_G, 9);
  });

  it('reads fibre alone and is never negative', () => {
    expect(week.total(servingWith({ id: 'salmon', nutrients: { protein: 40 } }))).toBe(0);
    for (const term of terms) expectNeverNegative(term, { min: 0, max: 200 });
  });
});
