import { describe, expect, it } from 'vitest';
import { repeatTerm } from '../../../../server/domain/planner/terms/repeat.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const term = repeatTerm();
const dal = servingWith({ id: 'dal', slots: ['lunch', 'dinner'] });
const oats = servingWith({ id: 'oats', slots: ['breakfast', 'snack'] });

describe('repeats', () => {
  it('costs 10 points for a dinner made twice', () => {
    const week = [meal(0, 'dinner', dal), meal(3, 'dinner', dal)];
    expect(term.points(week)).toBe(10);
    expect(counted(term, week)).toBe(10);
  });

  it('lets a dinner be left over once, not twice', () => {
    const once = [meal(0, 'dinner', dal), meal(1, 'lunch', dal, { isLeftover: true })];
    expect(term.points(once)).toBe(0);
    expect(term.points([...once, meal(2, 'lunch', dal, { isLeftover: true })])).toBe(10);
  });

  it('lets a fresh lunch be made twice, a breakfast and a snack four times', () => {
    expect(term.points([0, 2].map((day) => meal(day, 'lunch', dal)))).toBe(0);
    expect(term.points([0, 2, 4].map((day) => meal(day, 'lunch', dal)))).toBe(10);
    expect(term.points([0, 1, 2, 3].map((day) => meal(day, 'breakfast', oats)))).toBe(0);
    expect(term.points([0, 1, 2, 3, 4, 5].map((day) => meal(day, 'breakfast', oats)))).toBe(20);
    expect(term.points([0, 1, 2, 3].map((day) => meal(day, 'snack', oats)))).toBe(0);
  });

  it('holds a dish made for lunch and dinner to the dinner: once each is one too many', () => {
    expect(term.points([meal(0, 'lunch', dal), meal(3, 'dinner', dal)])).toBe(10);
  });

  it('says nothing of different dishes', () => {
    const week = [0, 1, 2].map((day) => meal(day, 'dinner', servingWith({ id: `dish-${String(day)}` })));
    expect(term.points(week)).toBe(0);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [dal, oats, servingWith({ id: 'third' })]);
  });
});
