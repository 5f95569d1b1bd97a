import { describe, expect, it } from 'vitest';
import { boughtIn, shoppingTerm } from '../../../../server/domain/planner/terms/shopping.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const dish = (id: string, bought: readonly string[], perishables: readonly string[]) =>
  servingWith({ id, bought, perishables });
const stew = dish('stew', ['carrot', 'lentil', 'kale'], ['carrot', 'kale']);
const soup = dish('soup', ['carrot', 'rice', 'leek'], ['carrot', 'leek']);
/** Weights in force: a perishable, a line beyond the wish, a perishable beyond the wish. */
const [PERISHABLE, LINE_OVER, PERISHABLE_OVER] = [0.2, 2.5, 0.6];
const term = shoppingTerm({ lines: 4, perishables: 2 });

describe('the list', () => {
  it('counts every food once: stew and soup are five lines, three of them perishable', () => {
    const week = [meal(0, 'dinner', stew), meal(1, 'dinner', soup), meal(2, 'dinner', stew)];
    expect(boughtIn(week)).toEqual({ lines: 5, perishables: 3 });
    const points = 3 * PERISHABLE + LINE_OVER + PERISHABLE_OVER;
    expect(term.points(week)).toBeCloseTo(points, 9);
    expect(counted(term, week)).toBeCloseTo(points, 9);
  });

  it('costs only the perishables within the wish: stew alone has two', () => {
    expect(term.points([meal(0, 'dinner', stew)])).toBeCloseTo(2 * PERISHABLE, 9);
  });

  it('costs nothing for dishes of staples', () => {
    expect(term.points([meal(0, 'dinner', dish('porridge', [], []))])).toBe(0);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [
      stew,
      soup,
      dish('porridge', [], []),
      dish('bowl', ['rice', 'kale'], ['kale']),
    ]);
  });
});
