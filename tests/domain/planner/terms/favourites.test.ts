import { describe, expect, it } from 'vitest';
import { favouritesTerm } from '../../../../server/domain/planner/terms/favourites.ts';
import { repeatTerm } from '../../../../server/domain/planner/terms/repeat.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const [dal, soup, trout] = ['dal', 'soup', 'trout'].map((id) => servingWith({ id }));
if (dal === undefined || soup === undefined || trout === undefined) throw new Error('three dishes');
/** Ada likes dal and soup best, Ben trout, and a third person nothing more than the rest. */
const term = favouritesTerm([['dal', 'soup'], ['trout'], []]);

describe('favourites', () => {
  it('cost a point for each whose week holds none of theirs', () => {
    expect(term.points([])).toBe(2);
    expect(term.points([meal(0, 'dinner', dal)])).toBe(1);
    expect(term.points([meal(0, 'dinner', dal), meal(4, 'lunch', trout)])).toBe(0);
    expect(counted(term, [meal(0, 'dinner', dal), meal(4, 'lunch', trout)])).toBe(0);
    expect(term.points([meal(0, 'dinner', servingWith({ id: 'other' }))])).toBe(2);
  });

  it('earn nothing by being made again, so that a repeat is never worth its 10 points', () => {
    const once = [meal(0, 'dinner', dal)];
    const again = [...once, meal(3, 'dinner', dal), meal(5, 'dinner', soup)];
    expect(term.points(again)).toBe(term.points(once));
    expect(repeatTerm().points(again)).toBe(10);
  });

  it('count as a left-over too', () => {
    expect(term.points([meal(1, 'lunch', trout, { isLeftover: true })])).toBe(1);
  });

  it('agree with their counter', () => {
    expectCounterAgrees(term, [dal, soup, trout, servingWith({ id: 'other' })]);
  });
});
