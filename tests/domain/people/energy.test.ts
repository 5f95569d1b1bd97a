import { describe, expect, it } from 'vitest';
import { energyNeed, type Body } from '../../../server/domain/people/energy.ts';
import { referenceAdult } from '../../../server/domain/people/reference-adults.ts';
import { tables } from './target-tables.ts';

const woman: Body = {
  sex: 'female',
  ageYears: 30,
  weightKg: 65,
  heightM: 1.65,
  activity: 'low-active',
  lifeStage: 'none',
};
const need = (changed: Partial<Body> = {}): number => energyNeed({ ...woman, ...changed }, tables.eer);

describe('energy need', () => {
  it('follows the equation for women', () => {
    // 354 - 6.91 * 30 + 1.12 * (9.36 * 65 + 726 * 1.65) = 354 - 207.3 + 1.12 * 1806.3
    expect(need()).toBeCloseTo(2169.756, 3);
    expect(Math.round(need())).toBe(2170);
  });

  it('gives the reference woman of 35 her 2,035 kcal', () => {
    // 354 - 241.85 + 1.12 * (533.52 + 1183.38)
    expect(energyNeed(referenceAdult(null, null), tables.eer)).toBeCloseTo(2035.078, 3);
  });

  it('follows the equation for men', () => {
    // 662 - 9.53 * 35 + 1.11 * (15.91 * 70 + 539.6 * 1.77) = 328.45 + 1.11 * 2068.792
    expect(energyNeed(referenceAdult('male', 35), tables.eer)).toBeCloseTo(2624.809, 3);
  });

  it('uses the rows for children on both sides of nine years', () => {
    // 88.5 - 61.9 * 8 + 1.26 * (26.7 * 25 + 903 * 1.28) + 20 = -386.7 + 1.26 * 1823.34
    expect(need({ sex: 'male', ageYears: 8, weightKg: 25, heightM: 1.28, activity: 'active' })).toBeCloseTo(
      1910.708,
      3,
    );
    // 135.3 - 30.8 * 9 + 1 * (10 * 37 + 934 * 1.44) + 25
    expect(need({ ageYears: 9, weightKg: 37, heightM: 1.44, activity: 'sedentary' })).toBeCloseTo(1598.06, 3);
  });

  it.each([
    ['pregnant-1', 0],
    ['pregnant-2', 340],
    ['pregnant-3', 452],
    ['lactating-0-6', 330],
    ['lactating-7-12', 400],
  ] as const)('adds for %s', (lifeStage, added) => {
    expect(need({ lifeStage }) - need()).toBeCloseTo(added, 6);
  });

  it('rises with activity, through all four levels', () => {
    const levels = (['sedentary', 'low-active', 'active', 'very-active'] as const).map((activity) =>
      need({ activity }),
    );
    // The moved part is 1806.3 kcal at 1.00, 1.12, 1.27 and 1.45.
    expect(levels.map((level) => Math.round(level - (levels[0] ?? 0)))).toEqual([0, 217, 488, 813]);
  });

  it('throws for an age that the table does not have', () => {
    expect(() => need({ ageYears: 2 })).toThrow('no row for a female of 2 years');
  });
});
