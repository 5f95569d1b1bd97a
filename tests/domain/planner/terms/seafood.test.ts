import { describe, expect, it } from 'vitest';
import { seafoodTerm } from '../../../../server/domain/planner/terms/seafood.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const salmon = servingWith({ id: 'salmon', tags: ['fish'], groups: { 'oily-fish': 120 } });
const paste = servingWith({ id: 'paste', tags: ['fish'], groups: { 'oily-fish': 39 } });
const prawns = servingWith({ id: 'prawns', tags: ['crustacean'] });
const lentils = servingWith({ id: 'lentils', tags: ['legume'] });
const term = seafoodTerm(2);

describe('seafood', () => {
  it('costs 2 points for each oily fish meal beyond the wish: three are one too many', () => {
    const week = [0, 2, 4].map((day) => meal(day, 'dinner', salmon));
    expect(term.points(week)).toBe(2);
    expect(counted(term, week)).toBe(2);
  });

  it('does not take less than 40 g for an oily fish meal', () => {
    expect(term.points([0, 2, 4].map((day) => meal(day, 'dinner', paste)))).toBe(0);
  });

  it('costs 1 point for each main of fish or shellfish beyond four', () => {
    expect(term.points([0, 1, 2, 3, 4, 5].map((day) => meal(day, 'dinner', prawns)))).toBe(2);
    expect(term.points([0, 1, 2, 3].map((day) => meal(day, 'dinner', prawns)))).toBe(0);
    expect(term.points([0, 1, 2, 3, 4, 5].map((day) => meal(day, 'snack', prawns)))).toBe(0);
  });

  it('says nothing of other dishes', () => {
    expect(term.points([0, 1, 2, 3, 4, 5, 6].map((day) => meal(day, 'dinner', lentils)))).toBe(0);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [salmon, paste, prawns, lentils]);
  });
});
