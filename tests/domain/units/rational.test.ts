import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  formatRational,
  fromNumber,
  multiply,
  parseRational,
  rational,
  toNumber,
  ZERO,
} from '../../../server/domain/units/rational.ts';

const anyRational = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([n, d]) => rational(n, d));

describe('arithmetic', () => {
  it('works in lowest terms with a positive denominator', () => {
    expect(rational(6n, -8n)).toEqual({ n: -3n, d: 4n });
    expect(rational(0n, 7n)).toEqual({ n: 0n, d: 1n });
    expect(formatRational(add(rational(1n), rational(1n, 8n)))).toBe('9/8');
    expect(formatRational(multiply(rational(2n, 3n), rational(3n, 4n)))).toBe('1/2');
    expect(formatRational(divide(rational(1n), rational(-3n)))).toBe('-1/3');
    expect(formatRational(rational(4n, 2n))).toBe('2');
  });
  it('refuses a zero denominator', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(rational(1n), ZERO)).toThrow(RangeError);
  });
  it('does not drift over 10,000 additions of a third', () => {
    let sum = ZERO;
    for (let i = 0; i < 10_000; i += 1) sum = add(sum, rational(1n, 3n));
    expect(formatRational(sum)).toBe('10000/3');
  });
  it('orders as numbers do, and adds without regard to order', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(toNumber(a) - toNumber(b)));
        expect(add(a, b)).toEqual(add(b, a));
      }),
    );
  });
});

describe('parseRational', () => {
  const good = [
    ['3', '3'],
    ['0.25', '1/4'],
    ['.5', '1/2'],
    ['1,5', '3/2'],
    ['9/8', '9/8'],
    ['1 1/2', '3/2'],
    ['1½', '3/2'],
    ['½', '1/2'],
    ['⅞', '7/8'],
    ['0.125', '1/8'],
    ['0', '0'],
  ] as const;
  it.each(good)('%s is %s', (text, exact) => {
    const value = parseRational(text);
    expect(value === null ? null : formatRational(value)).toBe(exact);
  });
  const bad = [
    '',
    '-1',
    '1/0',
    '1e9',
    '½½',
    '1 000',
    '1,000',
    '1.500',
    '1.000,5',
    '1/2/3',
    '1 3/2',
    'x',
    '1.',
    '9'.repeat(13),
  ];
  it.each(bad)('%s is no number', (text) => {
    expect(parseRational(text)).toBeNull();
  });
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyRational, (r) => {
        fc.pre(r.n >= 0n);
        expect(parseRational(formatRational(r))).toEqual(r);
      }),
    );
  });
});

describe('fromNumber', () => {
  it('takes the decimal that the number prints as', () => {
    expect(fromNumber(0.1)).toEqual(rational(1n, 10n));
    expect(fromNumber(-2.5)).toEqual(rational(-5n, 2n));
    expect(fromNumber(1e21)).toEqual(rational(10n ** 21n));
    expect(fromNumber(1.5e-7)).toEqual(rational(15n, 100_000_000n));
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError);
  });
  it('comes back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (x) => {
        expect(toNumber(fromNumber(x))).toBeCloseTo(x, 9);
      }),
    );
  });
});
