import { describe, expect, it } from 'vitest';
import { driRow, driStage, upperLimit, type Whom } from '../../../server/domain/people/dri.ts';
import { tables } from './target-tables.ts';

const value = (nutrient: string, whom: Whom): number | undefined =>
  driRow(tables.dri, nutrient, ['RDA', 'AI'], whom)?.valuePerDay;

const PEOPLE = {
  'woman of 35': { sex: 'female', ageYears: 35, lifeStage: 'none' },
  'man of 60': { sex: 'male', ageYears: 60, lifeStage: 'none' },
  'woman of 72': { sex: 'female', ageYears: 72, lifeStage: 'none' },
  'girl of 10': { sex: 'female', ageYears: 10, lifeStage: 'none' },
  'boy of 4': { sex: 'male', ageYears: 4, lifeStage: 'none' },
  'pregnant woman of 28': { sex: 'female', ageYears: 28, lifeStage: 'pregnant-2' },
} as const satisfies Record<string, Whom>;

/** Read off the published tables by hand, in the order of `NUTRIENTS`. */
const NUTRIENTS = [
  'Calcium',
  'Iron',
  'Vitamin D',
  'Magnesium',
  'Folate',
  'Potassium',
  'Total fiber',
  'Choline',
];
const BY_HAND: Readonly<Record<keyof typeof PEOPLE, readonly number[]>> = {
  'woman of 35': [1000, 18, 15, 320, 400, 2600, 25, 425],
  'man of 60': [1000, 8, 15, 420, 400, 3400, 30, 550],
  'woman of 72': [1200, 8, 20, 320, 400, 2600, 21, 425],
  'girl of 10': [1300, 8, 15, 240, 300, 2300, 26, 375],
  'boy of 4': [1000, 10, 15, 130, 200, 2300, 25, 250],
  'pregnant woman of 28': [1000, 27, 15, 350, 600, 2900, 28, 450],
};

describe('the DRI table', () => {
  it.each(Object.keys(BY_HAND) as (keyof typeof PEOPLE)[])('gives the values of a %s', (who) => {
    expect(NUTRIENTS.map((nutrient) => value(nutrient, PEOPLE[who]))).toEqual(BY_HAND[who]);
  });

  it('counts whole years at the edge of a group', () => {
    const woman = PEOPLE['woman of 35'];
    expect(value('Iron', { ...woman, ageYears: 50.9 })).toBe(18);
    expect(value('Iron', { ...woman, ageYears: 51 })).toBe(8);
  });

  it('knows three life stages', () => {
    expect(driStage('none')).toBe('none');
    expect(driStage('pregnant-3')).toBe('pregnant');
    expect(driStage('lactating-7-12')).toBe('lactating');
    expect(value('Iodine', { ...PEOPLE['woman of 35'], lifeStage: 'lactating-0-6' })).toBe(290);
  });

  it('has nothing for a nutrient it does not list or a pregnancy at 60', () => {
    expect(value('Unobtainium', PEOPLE['woman of 35'])).toBeUndefined();
    expect(
      value('Iron', { ...PEOPLE['woman of 35'], ageYears: 60, lifeStage: 'pregnant-1' }),
    ).toBeUndefined();
  });
});

describe('upper limits', () => {
  const woman = PEOPLE['woman of 35'];
  const limit = (nutrient: string, scope: string | null = null): number | undefined =>
    upperLimit(tables.dri, { nutrient, kind: 'UL', scope }, woman)?.valuePerDay;

  it.each(['Magnesium', 'Niacin', 'Folate', 'Vitamin E'])('of %s say nothing about food', (nutrient) => {
    expect(limit(nutrient)).toBeUndefined();
  });

  it('of vitamin A count retinol alone', () => {
    expect(limit('Vitamin A')).toBeUndefined();
    expect(limit('Vitamin A', 'preformed vitamin A (retinol) only')).toBe(3000);
  });

  it('count every form where no scope is given', () => {
    expect(limit('Zinc')).toBe(40);
  });
});
