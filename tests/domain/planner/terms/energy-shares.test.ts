import { describe, expect, it } from 'vitest';
import { energyShareTerms } from '../../../../server/domain/planner/terms/energy-shares.ts';
import { servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, termNamed } from './term-properties.ts';

const fat = { component: 'fat', minPercent: 20, maxPercent: 35, source: 'amdr-2005' } as const;
const terms = energyShareTerms([fat], 2000);
const low = termNamed(terms, 'share-low:fat');
const high = termNamed(terms, 'share-high:fat');
/** 900 kcal of 2,000 from fat: 45 %. */
const fatty = servingWith({ id: 'fatty', nutrients: { energy: 2000, fat: 100 } });
/** 360 kcal of 2,000: 18 %. */
const lean = servingWith({ id: 'lean', nutrients: { energy: 2000, fat: 40 } });
/** 540 kcal of 2,000: 27 %. */
const middling = servingWith({ id: 'middling', nutrients: { energy: 2000, fat: 60 } });

describe('shares of energy', () => {
  it('costs 0.5 a percent over: 45 % against 35 % is 5 points', () => {
    expect(high.total(fatty)).toBeCloseTo(200, 9);
    expect(high.penalty(high.total(fatty))).toBeCloseTo(5, 9);
    expect(low.penalty(low.total(fatty))).toBe(0);
  });

  it('costs 0.5 a percent under: 18 % against 20 % is 1 point', () => {
    expect(low.penalty(low.total(lean))).toBeCloseTo(1, 9);
    expect(high.penalty(high.total(lean))).toBe(0);
  });

  it('costs nothing inside the range', () => {
    expect(low.penalty(low.total(middling))).toBe(0);
    expect(high.penalty(high.total(middling))).toBe(0);
  });

  it('uses 4 kcal for a gram of carbohydrate and of protein', () => {
    const shares = (['carbohydrate', 'protein'] as const).map((component) => ({ ...fat, component }));
    const plate = servingWith({ id: 'plate', nutrients: { energy: 2000, carbohydrate: 250, protein: 175 } });
    const both = energyShareTerms(shares, 2000);
    // 1,000 kcal is 50 %, 15 over 35: 7.5 points. 700 kcal is 35 %, at the bound.
    const carbohydrate = termNamed(both, 'share-high:carbohydrate');
    const protein = termNamed(both, 'share-high:protein');
    expect(carbohydrate.penalty(carbohydrate.total(plate))).toBeCloseTo(7.5, 9);
    expect(protein.penalty(protein.total(plate))).toBeCloseTo(0, 9);
  });

  it('shows the ranges of fatty acids but does not pursue them; is never negative', () => {
    expect(energyShareTerms([{ ...fat, component: 'linoleic acid' }], 2000)).toEqual([]);
    for (const term of terms) expectNeverNegative(term, { min: -5000, max: 5000 });
  });
});
