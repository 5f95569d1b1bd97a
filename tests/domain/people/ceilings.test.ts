import { describe, expect, it } from 'vitest';
import type { Ceiling } from '../../../server/domain/people/targets.ts';
import { floorOf, targetsOf } from './target-tables.ts';

const GIRL = { ageYears: 10, weightKg: 37, heightM: 1.44 } as const;
const BOY = { sex: 'male', ageYears: 4, weightKg: 20, heightM: 1.15 } as const;
const ceilingOf = (nutrient: string, changed: Parameters<typeof targetsOf>[0] = {}): Ceiling | undefined =>
  targetsOf(changed).ceilings.find((ceiling) => ceiling.nutrient === nutrient);

describe('ceilings', () => {
  it('hold sodium to the week, and a day to a quarter more', () => {
    expect(ceilingOf('sodium')).toMatchObject({ weekMean: 2300, day: 2875, basis: 'CDRR' });
    expect(ceilingOf('sodium', GIRL)).toMatchObject({ weekMean: 1800, day: 2250 });
    expect(ceilingOf('sodium', BOY)).toMatchObject({ weekMean: 1500, day: 1875 });
  });

  it('hold saturated fat to a tenth of energy', () => {
    // 2,035.078 kcal * 10 % / 9 kcal per g
    expect(ceilingOf('saturated-fat')?.weekMean).toBeCloseTo(22.612, 3);
  });

  it('hold the others to their figures, on the week only', () => {
    const figures = {
      'free-sugars': 25,
      retinol: 3000,
      selenium: 400,
      zinc: 40,
      iron: 45,
      calcium: 2500,
      'vitamin-d': 100,
      iodine: 1100,
    };
    for (const [nutrient, weekMean] of Object.entries(figures))
      expect(ceilingOf(nutrient), nutrient).toMatchObject({ weekMean, day: null });
  });

  it('are none where the limit is for supplements, or is shown only', () => {
    const nutrients = targetsOf().ceilings.map(({ nutrient }) => nutrient);
    for (const none of ['magnesium', 'niacin', 'folate', 'vitamin-e', 'vitamin-a', 'copper', 'manganese'])
      expect(nutrients).not.toContain(none);
  });

  it('of children count retinol, sodium and vitamin D among the table, and no zinc', () => {
    const byTable = targetsOf(BOY).ceilings.filter(({ basis }) => basis !== 'guideline');
    expect(byTable.map(({ nutrient, weekMean }) => [nutrient, weekMean])).toEqual([
      ['sodium', 1500],
      ['retinol', 900],
      ['vitamin-d', 75],
    ]);
  });
});

describe('the fibre cap', () => {
  it.each([
    ['female', 35, 35],
    ['female', 60, 29.4],
    ['male', 35, 53.2],
    ['male', 60, 42],
  ] as const)('is 1.4 times the adequate intake: %s of %d', (sex, ageYears, grams) => {
    expect(targetsOf({ sex, ageYears }).fibreCapG).toBeCloseTo(grams, 9);
  });

  it('rises by 5 g a week from what is eaten now, and the floor never asks for more', () => {
    const targets = targetsOf({ fibreNowG: 12 });
    expect(targets.fibreCapG).toBe(17);
    expect(floorOf(targets, 'fibre')?.perDay).toBe(17);
    expect(floorOf(targetsOf({ fibreNowG: 40 }), 'fibre')?.perDay).toBe(25);
    expect(targetsOf({ fibreNowG: 40 }).fibreCapG).toBe(35);
  });
});

describe('shares of energy', () => {
  const fat = (changed: Parameters<typeof targetsOf>[0]): readonly number[] =>
    targetsOf(changed)
      .shares.filter(({ component }) => component === 'fat')
      .flatMap(({ minPercent, maxPercent }) => [minPercent, maxPercent]);

  it('follow age', () => {
    expect(fat({})).toEqual([20, 35]);
    expect(fat({ ageYears: 18 })).toEqual([25, 35]);
    expect(fat({ ageYears: 3, weightKg: 14, heightM: 0.95 })).toEqual([30, 40]);
  });

  it('hold one range a component', () => {
    expect(targetsOf().shares).toHaveLength(5);
  });
});
