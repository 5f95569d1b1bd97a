/** Weights of 2 points a unit, clipped at 1.5 SD: 2 Phi(1.5) - 1 = 0.866385597, 2 Phi(1) - 1 = 0.682689492. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../../server/domain/planner/balance.ts';
import { BALANCE_SOURCES, balanceTerms } from '../../../../server/domain/planner/terms/balance.ts';
import { INDEX_ROWS, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, termNamed } from './term-properties.ts';

const terms = balanceTerms(INDEX_ROWS, 35);
const fibre = termNamed(terms, 'balance:fibre');

describe('the inflammatory balance', () => {
  it('reads one nutrient a term: eight of them, on the weekly mean', () => {
    expect(terms.map((term) => [term.id, term.scope])).toEqual(
      BALANCE_SOURCES.map(({ nutrient }) => [`balance:${nutrient}`, 'week']),
    );
    expect(terms).toHaveLength(8);
    expect(fibre.total(servingWith({ id: 'a', nutrients: { fibre: 9, magnesium: 70 } }))).toBe(9);
    expect(fibre.total(servingWith({ id: 'b', nutrients: { energy: 900, iron: 20 } }))).toBe(0);
  });

  it('costs what the curve says: fibre, score -0.663, mean 18.8 g, SD 4.9 g', () => {
    // At the mean: 2 x 0.663 x 0.866385597; one SD up: 2 x 0.663 x (0.866385597 - 0.682689492).
    expect(fibre.penalty(18.8)).toBeCloseTo(1.148827, 4);
    expect(fibre.penalty(23.7)).toBeCloseTo(0.243581, 4);
    expect(fibre.penalty(13.9)).toBeCloseTo(2.054074, 4);
  });

  it('is flat beyond 1.5 SD on both sides: 11.45 g and 26.15 g', () => {
    expect(fibre.penalty(26.15)).toBeCloseTo(0, 12);
    expect(fibre.penalty(60)).toBe(0);
    expect(fibre.penalty(11.45)).toBeCloseTo(2.297655, 4);
    expect(fibre.penalty(0)).toBe(fibre.penalty(11.45));
  });

  it('gives nothing for fibre beyond the cap: with a cap at the mean, 40 g count as 18.8 g', () => {
    const capped = termNamed(balanceTerms(INDEX_ROWS, 18.8), 'balance:fibre');
    expect(capped.penalty(40)).toBeCloseTo(1.148827, 4);
  });

  it('wants less of what inflames: saturated fat, score 0.373, mean 28.6 g, SD 8 g', () => {
    const fat = termNamed(terms, 'balance:saturated-fat');
    expect(fat.penalty(16.6)).toBeCloseTo(0, 9);
    expect(fat.penalty(10)).toBeCloseTo(0, 9);
    expect(fat.penalty(28.6)).toBeCloseTo(0.646324, 4);
    expect(fat.penalty(80)).toBeCloseTo(1.292647, 4);
  });

  it('is within 1e-5 points of the curve that it tabulates', () => {
    for (const { parameter, nutrient } of BALANCE_SOURCES) {
      const row = INDEX_ROWS.find((one) => one.parameter === parameter);
      const term = termNamed(balanceTerms(INDEX_ROWS, Infinity), `balance:${nutrient}`);
      if (row === undefined) throw new Error(`no row ${parameter}`);
      const best = contributionOf(row, row.mean + (row.score < 0 ? 1.5 : -1.5) * row.sd);
      for (let z = -1.5; z <= 1.5; z += 0.0137) {
        const intake = row.mean + z * row.sd;
        const exact = 2 * (contributionOf(row, intake) - best);
        expect(Math.abs(term.penalty(intake) - exact), `${parameter} at ${String(z)} SD`).toBeLessThan(1e-5);
      }
    }
  });

  it('is never negative', () => {
    for (const term of terms) expectNeverNegative(term, { min: 0, max: 20_000 });
  });

  it('refuses a table that lacks one of its rows', () => {
    const without = INDEX_ROWS.filter((row) => row.parameter !== 'Vitamin C');
    expect(() => balanceTerms(without, 35)).toThrow('Vitamin C');
  });

  // 5 g parsley, 2 g turmeric, 2 cups of black tea (474 g) and 20 g soya milk a day, from SR28 11297, 02043, 14355, 16120.
  it('cannot be bought with kitchen amounts: parsley, turmeric, tea and soya milk move it by less than a point', () => {
    const DAILY: Readonly<Record<string, number>> = {
      ...{ fibre: 0.74, 'omega-3': 0.02, magnesium: 25.9, 'beta-carotene': 252.7 },
      ...{ 'vitamin-c': 6.7, 'folate-food': 33.5, 'saturated-fat': 0.1, 'trans-fat': 0 },
    };
    const amounts = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (times) => {
        const moved = BALANCE_SOURCES.reduce((sum, { parameter, nutrient }, i) => {
          const mean = INDEX_ROWS.find((row) => row.parameter === parameter)?.mean ?? 0;
          const before = mean * (times[i] ?? 0);
          const term = termNamed(terms, `balance:${nutrient}`);
          return sum + term.penalty(before) - term.penalty(before + (DAILY[nutrient] ?? 0));
        }, 0);
        expect(moved).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });
});
