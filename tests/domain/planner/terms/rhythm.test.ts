import { describe, expect, it } from 'vitest';
import { rhythmTerm } from '../../../../server/domain/planner/terms/rhythm.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

/** Weights in force: a breakfast beyond two, a dish on two days running, a cooked snack. */
const [EXTRA_BREAKFAST, RUNNING, COOKED_SNACK] = [3, 4, 1];
const term = rhythmTerm();
const [oats, toast, fruit, curd] = ['oats', 'toast', 'fruit', 'curd'].map((id) =>
  servingWith({ id, heat: false }),
);
const fries = servingWith({ id: 'fries', heat: true });
if (oats === undefined || toast === undefined || fruit === undefined || curd === undefined)
  throw new Error('four dishes');

describe('the rhythm of the week', () => {
  it('costs nothing for two breakfasts taking turns', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => meal(day, 'breakfast', day % 2 === 0 ? oats : toast));
    expect(term.points(week)).toBe(0);
  });

  it('costs each breakfast beyond two', () => {
    const week = [oats, toast, fruit, curd].map((dish, day) => meal(day, 'breakfast', dish));
    expect(term.points(week)).toBe(2 * EXTRA_BREAKFAST);
    expect(counted(term, week)).toBe(2 * EXTRA_BREAKFAST);
  });

  it('costs a dish made on two days running, none for a left-over of it or a day between', () => {
    expect(term.points([meal(2, 'dinner', fries), meal(3, 'dinner', fries)])).toBe(RUNNING);
    expect(term.points([meal(2, 'dinner', fries), meal(3, 'dinner', fries, { isLeftover: true })])).toBe(0);
    expect(term.points([meal(2, 'dinner', fries), meal(4, 'dinner', fries)])).toBe(0);
    expect(term.points([meal(2, 'lunch', fries), meal(3, 'dinner', fries)])).toBe(0);
  });

  it('costs a snack that is cooked', () => {
    expect(term.points([meal(0, 'snack', fries), meal(2, 'snack', fruit)])).toBe(COOKED_SNACK);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [oats, toast, fruit, fries]);
  });
});
