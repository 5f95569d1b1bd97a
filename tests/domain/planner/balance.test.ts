import { describe, expect, it } from 'vitest';
import { contributionOf, indexOf } from '../../../server/domain/planner/balance.ts';
import { centredNormal } from '../../../server/domain/planner/normal.ts';
import { INDEX_ROWS } from '../../support/planner.ts';

const allAt = (sds: number): ReadonlyMap<string, number> =>
  new Map(INDEX_ROWS.map((row) => [row.parameter, row.mean + sds * row.sd]));

describe('the centred normal', () => {
  it.each([
    [0, 0],
    [1, 0.682689492],
    [1.96, 0.95000421],
    [3, 0.997300204],
  ])('is at %f standard deviations %f, and its opposite below', (z, expected) => {
    expect(Math.abs(centredNormal(z) - expected)).toBeLessThan(1e-9);
    expect(Math.abs(centredNormal(-z) + expected)).toBeLessThan(1e-9);
  });

  it('rises all the way and stays within -1 and 1', () => {
    let before = -1;
    for (let z = -6; z <= 6; z += 0.01) {
      const now = centredNormal(z);
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now).toBeLessThanOrEqual(1);
      before = now;
    }
  });
});

describe('the published index', () => {
  it('has 45 parameters', () => {
    expect(INDEX_ROWS).toHaveLength(45);
    expect(INDEX_ROWS.every((row) => row.sd > 0 && Number.isFinite(row.mean) && row.score !== 0)).toBe(true);
  });

  it('is 0 with all at their mean, -7.004394 one SD above, +7.004394 one SD below', () => {
    expect(indexOf(INDEX_ROWS, allAt(0))).toBeCloseTo(0, 6);
    expect(indexOf(INDEX_ROWS, allAt(1))).toBeCloseTo(-7.004394, 6);
    expect(indexOf(INDEX_ROWS, allAt(-1))).toBeCloseTo(7.004394, 6);
  });

  it('counts only what it is given: fibre one SD above is -0.663 x 0.682689492', () => {
    expect(indexOf(INDEX_ROWS, new Map([['Fiber', 23.7]]))).toBeCloseTo(-0.452623, 6);
    expect(indexOf(INDEX_ROWS, new Map())).toBe(0);
    expect(indexOf(INDEX_ROWS, new Map([['Chocolate', 30]]))).toBe(0);
  });

  it('goes beyond the published extremes without clipping: all far above their mean is the sum of scores', () => {
    const scores = INDEX_ROWS.reduce((sum, row) => sum + row.score, 0);
    expect(indexOf(INDEX_ROWS, allAt(9))).toBeCloseTo(scores, 9);
    const [first] = INDEX_ROWS;
    expect(first === undefined ? NaN : contributionOf(first, first.mean)).toBeCloseTo(0, 12);
  });
});
