import { describe, expect, it } from 'vitest';
import { tasteTerm } from '../../../../server/domain/planner/terms/taste.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, linearPoints } from './term-properties.ts';

const term = tasteTerm(
  new Map([
    ['olives', 3],
    ['liver', 30],
  ]),
);
const [olives, liver, rice] = ['olives', 'liver', 'rice'].map((id) => servingWith({ id }));

describe('taste', () => {
  it('costs 3 points a serving, 30 for never: one and a half of olives and one of liver are 34.5', () => {
    if (olives === undefined || liver === undefined) throw new Error('two dishes');
    const week = [meal(0, 'lunch', olives, { portion: 1.5 }), meal(3, 'dinner', liver)];
    expect(linearPoints(term, week)).toBeCloseTo(34.5, 9);
  });

  it('costs nothing for what nobody dislikes', () => {
    if (rice === undefined) throw new Error('a dish');
    expect(linearPoints(term, [meal(0, 'lunch', rice)])).toBe(0);
    expectNeverNegative(term, { min: 0, max: 300 });
  });
});
