import { describe, expect, it } from 'vitest';
import { percentOver, percentShort, steep } from '../../../../server/domain/planner/terms/shapes.ts';

describe('shapes of penalties', () => {
  it('says by how many percent a total is short: 15 of 20 is 25', () => {
    expect(percentShort(15, 20)).toBe(25);
    expect(percentShort(20, 20)).toBe(0);
    expect(percentShort(30, 20)).toBe(0);
    expect(percentShort(0, 0)).toBe(0);
  });

  it('says by how many percent a total is over: 25 of 20 is 25; over nothing, each unit is one', () => {
    expect(percentOver(25, 20)).toBe(25);
    expect(percentOver(20, 20)).toBe(0);
    expect(percentOver(7, 0)).toBe(7);
  });

  it('is steeper beyond ten percent', () => {
    expect(steep(10, 0.15, 0.35)).toBeCloseTo(1.5, 12);
    expect(steep(20, 0.15, 0.35)).toBeCloseTo(6.5, 12);
    expect(steep(0, 0.15, 0.35)).toBe(0);
  });
});
