import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../../data/builder/csv.ts';

describe('csv', () => {
  it('reads quotes, doubled quotes and either line end', () => {
    expect(parseCsv('a,b\r\n"x, y","1 ""small"""\n,\n')).toEqual([
      ['a', 'b'],
      ['x, y', '1 "small"'],
      ['', ''],
    ]);
  });

  it('reads back what it wrote', () => {
    // A carriage return is a line end to the reader, so it is not among the characters.
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(parseCsv(formatCsv(['x', 'y'], rows))).toEqual([['x', 'y'], ...rows]);
      }),
    );
  });
});
