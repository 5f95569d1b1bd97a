import { describe, expect, it } from 'vitest';
import type { Row } from '../../../data/builder/cells.ts';
import { valueFromParts } from '../../../data/builder/parts.ts';
import type { PartRow } from '../../../data/builder/parts.ts';

/** A part with this much iron; null = not measured. */
function part(share: number | null, iron: number | null): PartRow {
  const row: Row = new Map(iron === null ? [] : [['iron', { value: iron, how: 'a' }]]);
  return { share, row };
}
const iron = (...parts: PartRow[]): number | null => valueFromParts('iron', parts);

describe('values from parts', () => {
  it('weighs each by its share', () => {
    expect(iron(part(0.6, 2), part(0.4, 7))).toBeCloseTo(1.2 + 2.8, 10);
  });

  it('is unknown where a part of more than 2 % lacks it', () => {
    expect(iron(part(0.97, 2), part(0.03, null))).toBeNull();
  });

  it('counts small parts that lack it as nothing, up to 5 % together', () => {
    expect(iron(part(0.98, 2), part(0.02, null))).toBeCloseTo(1.96, 10);
    expect(iron(part(0.95, 2), part(0.02, null), part(0.02, null), part(0.01, null))).toBeCloseTo(1.9, 10);
    expect(iron(part(0.94, 2), part(0.02, null), part(0.02, null), part(0.02, null))).toBeNull();
  });

  it('takes a rest that no part claims as lacking everything', () => {
    expect(iron(part(0.96, 2))).toBeCloseTo(1.92, 10);
    expect(iron(part(0.9, 2))).toBeNull();
  });

  it('keeps shares that add up to a little more than 1 to one whole', () => {
    // (0.8 x 2 + 0.25 x 4) / 1.05 = 2.6 / 1.05
    expect(iron(part(0.8, 2), part(0.25, 4))).toBeCloseTo(2.6 / 1.05, 10);
  });

  it('is unknown where a part of unknown share could move it by more than 5 %', () => {
    // 2 % of 10 is 0.2, a tenth of 2; 2 % of 4 is 0.08.
    expect(iron(part(1, 2), part(null, 10))).toBeNull();
    expect(iron(part(1, 2), part(null, 4))).toBe(2);
    expect(iron(part(1, 0), part(null, 0))).toBe(0);
  });

  it('is unknown where no share is known', () => {
    expect(iron(part(null, 2), part(null, 3))).toBeNull();
  });
});
