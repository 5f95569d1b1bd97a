import { describe, expect, it } from 'vitest';
import { steadyTerm } from '../../../../server/domain/planner/terms/steady.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const term = steadyTerm({ nutrient: 'vitamin-k', withinPercent: 30, condition: 'warfarin', source: 'x' });
const greens = servingWith({ id: 'greens', nutrients: { 'vitamin-k': 100 } });
const rice = servingWith({ id: 'rice', nutrients: { energy: 300 } });
const daily = (portions: readonly number[]) =>
  portions.map((portion, day) => meal(day, 'dinner', greens, { portion }));

describe('a nutrient kept even', () => {
  it('costs 0.3 a percent outside the band: six days at 1, one at 1.75', () => {
    // Mean 775 / 7 = 110.714; 175 is 58.0645 % above it, 28.0645 beyond the band; 100 is 9.7 % below, within it.
    const week = daily([1, 1, 1, 1, 1, 1, 1.75]);
    expect(term.points(week)).toBeCloseTo(8.41935, 4);
    expect(counted(term, week)).toBeCloseTo(8.41935, 4);
  });

  it('costs nothing for an even week, nor for one without it', () => {
    expect(term.points(daily([1, 1, 1, 1, 1, 1, 1]))).toBe(0);
    expect(term.points([0, 1, 2, 3, 4, 5, 6].map((day) => meal(day, 'dinner', rice)))).toBe(0);
  });

  it('costs nothing at the edge of the band: mean 1, days at 1.25 and 0.75', () => {
    expect(term.points(daily([1, 1, 1.25, 0.75, 1.25, 0.75, 1]))).toBe(0);
  });

  it('agrees with its counter, also when all of it has gone again', () => {
    expectCounterAgrees(term, [greens, rice, servingWith({ id: 'dust', nutrients: { 'vitamin-k': 0.7 } })]);
  });
});
