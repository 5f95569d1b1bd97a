import { describe, expect, it } from 'vitest';
import { plantsPerWeekFor, quotasFor } from '../../../server/domain/people/quotas.ts';
import type { Quota } from '../../../server/domain/people/targets.ts';
import { tables, targetsOf } from './target-tables.ts';

const woman = { sex: 'female', ageYears: 35 } as const;

function quota(group: string, energyKcal = 2000, person: Parameters<typeof quotasFor>[0] = woman): Quota {
  const found = quotasFor(person, energyKcal, tables.quotas).find((one) => one.group === group);
  if (found === undefined) throw new Error(`no quota for ${group}`);
  return found;
}
const weekG = (one: Quota): number => one.servingG * one.servingsPerWeek;

describe('quotas at 2,000 kcal', () => {
  it.each([
    ['leafy-green', 60, 6, 150, null],
    ['berry', 80, 4, 150, null],
    ['nut-or-seed', 25, 6, 45, null],
    ['oily-fish', 120, 2, null, 4],
    ['pulse', 90, 4, 200, null],
    ['whole-grain', 30, 14, null, null],
    ['red-meat', 120, 0, null, 3],
  ] as const)('%s', (group, servingG, servingsPerWeek, capPerDayG, capPerWeek) => {
    expect(quota(group)).toMatchObject({ servingG, servingsPerWeek, capPerDayG, capPerWeek });
  });

  it('ask for 450 g of vegetables and fruit and 20 g of oil a day', () => {
    expect(weekG(quota('vegetable-or-fruit')) / 7).toBeCloseTo(450, 9);
    expect(quota('vegetable-or-fruit').capPerDayG).toBe(900);
    expect(weekG(quota('olive-canola-oil')) / 7).toBeCloseTo(20, 9);
    expect(quota('olive-canola-oil').capPerDayG).toBe(30);
  });

  it('want no processed meat', () => {
    expect(quota('processed-meat')).toMatchObject({ servingsPerWeek: 0, capPerWeek: 0 });
  });
});

describe('quotas at another energy', () => {
  it('scale grams and caps, not servings', () => {
    expect(quota('leafy-green', 3000)).toMatchObject({ servingG: 90, servingsPerWeek: 6, capPerDayG: 225 });
    expect(quota('nut-or-seed', 1000)).toMatchObject({ servingG: 12.5, capPerDayG: 22.5 });
  });

  it('never raise fish or red meat above the adult serving', () => {
    expect(quota('red-meat', 3000).servingG).toBe(120);
    expect(quota('oily-fish', 3000).servingG).toBe(120);
    expect(quota('red-meat', 1000).servingG).toBe(60);
  });

  it("give a child a child's serving of fish, and a girl at most two", () => {
    expect(quota('oily-fish', 1300, { sex: 'male', ageYears: 4 })).toMatchObject({
      servingG: 45,
      capPerWeek: 4,
    });
    expect(quota('oily-fish', 1900, { sex: 'female', ageYears: 10 })).toMatchObject({
      servingG: 60,
      capPerWeek: 2,
    });
    expect(quota('oily-fish', 2000, { sex: 'female', ageYears: 18 })).toMatchObject({
      servingG: 120,
      capPerWeek: 4,
    });
  });
});

describe('the week beside the quotas', () => {
  it('counts 20 plants, 15 where four families or more are out', () => {
    const plants = (...out: string[]): number => plantsPerWeekFor(new Set(out), tables.quotas.plants);
    expect(plants()).toBe(20);
    expect(plants('grain', 'legume', 'nightshade')).toBe(20);
    expect(plants('grain', 'legume', 'nightshade', 'nut-or-seed')).toBe(15);
    expect(plants('milk', 'egg', 'fish', 'beef')).toBe(20);
  });

  it('limits days: greens high in oxalate, rice, brazil nuts, liver', () => {
    expect(
      targetsOf().dayLimits.map(({ tag, daysPerWeek, gramsPerDay }) => [tag, daysPerWeek, gramsPerDay]),
    ).toEqual([
      ['high-oxalate-leaf', 3, null],
      ['rice', 4, null],
      ['brazil-nut', 4, 5],
      ['liver', 1, 60],
    ]);
  });
});
