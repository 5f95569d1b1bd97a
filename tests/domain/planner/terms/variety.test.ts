import { describe, expect, it } from 'vitest';
import { varietyTerm } from '../../../../server/domain/planner/terms/variety.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const term = varietyTerm();
const dish = (id: string, cuisine: string, mainProtein: string) => servingWith({ id, cuisine, mainProtein });
const dal = dish('dal', 'indian', 'lentils');
const curry = dish('curry', 'indian', 'chicken');
const soup = dish('soup', 'french', 'lentils');

describe('variety of dishes', () => {
  it('costs a point for each fresh main beyond three of a cuisine', () => {
    const week = [
      meal(0, 'dinner', dal),
      meal(1, 'dinner', dal),
      meal(2, 'lunch', curry),
      meal(3, 'dinner', curry),
    ];
    expect(term.points(week)).toBe(1);
    expect(counted(term, week)).toBe(1);
  });

  it('does not count left-overs for the cuisine, but for the protein: five mains of lentils are one too many', () => {
    const week = [
      ...[0, 2].map((day) => meal(day, 'dinner', dal)),
      ...[1, 3].map((day) => meal(day, 'lunch', dal, { isLeftover: true })),
    ];
    expect(term.points(week)).toBe(0);
    expect(term.points([...week, meal(5, 'dinner', soup)])).toBe(1);
  });

  it('says nothing of breakfasts and snacks', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
      meal(day, 'breakfast', dal),
      meal(day, 'snack', dal),
    ]);
    expect(term.points(week)).toBe(0);
  });

  it('agrees with its counter', () => {
    expectCounterAgrees(term, [dal, curry, soup]);
  });
});
