import { describe, expect, it } from 'vitest';
import { warmDinnersTerm } from '../../../../server/domain/planner/terms/warm-dinners.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const term = warmDinnersTerm();
const stew = servingWith({ id: 'stew', heat: true });
const salad = servingWith({ id: 'salad', heat: false });

describe('warm dinners', () => {
  it('costs nothing with four, 2 points for each missing', () => {
    const dinners = [0, 2, 4, 6].map((day) => meal(day, 'dinner', stew));
    expect(term.points(dinners)).toBe(0);
    expect(term.points(dinners.slice(1))).toBe(2);
    expect(counted(term, dinners.slice(1))).toBe(2);
    expect(term.points([])).toBe(8);
  });

  it('takes neither a cold dish nor a left-over nor a lunch for one', () => {
    const week = [
      meal(0, 'dinner', salad),
      meal(1, 'dinner', stew, { isLeftover: true }),
      meal(2, 'lunch', stew),
    ];
    expect(term.points(week)).toBe(8);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [stew, salad]);
  });
});
