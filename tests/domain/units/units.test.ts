import { describe, expect, it } from 'vitest';
import {
  convert,
  exactGrams,
  exactMillilitres,
  toGrams,
  toMillilitres,
} from '../../../server/domain/units/convert.ts';
import { singularOf } from '../../../server/domain/units/plural.ts';
import { formatRational, ONE, rational, toNumber } from '../../../server/domain/units/rational.ts';
import { isContainer, isSize, unitNamed } from '../../../server/domain/units/unit.ts';
import type { Unit } from '../../../server/domain/units/unit.ts';

function unit(name: string): Unit {
  const found = unitNamed(name);
  if (found === null) throw new Error(`no unit ${name}`);
  return found;
}

describe('unitNamed', () => {
  const names = [
    ['tablespoons', 'tbsp'],
    ['Tbsp', 'tbsp'],
    ['T', 'tbsp'],
    ['t', 'tsp'],
    ['fl oz', 'fl oz'],
    ['fluid ounces', 'fl oz'],
    ['pounds', 'lb'],
    ['lbs', 'lb'],
    ['tins', 'can'],
    ['leaves', 'leaf'],
    ['loaves', 'loaf'],
    ['cloves', 'clove'],
    ['bunches', 'bunch'],
    ['boxes', 'box'],
    ['pinches', 'pinch'],
    ['Litres', 'l'],
    ['imperial pint', 'uk pint'],
    ['teaspoonfuls', 'tsp'],
    ['tablespoonful', 'tbsp'],
    ['dessertspoonful', 'dessertspoon'],
    ['saltspoonful', 'saltspoon'],
    ['wineglassful', 'wineglassful'],
    ['packets', 'package'],
  ] as const;
  it.each(names)('%s is %s', (name, id) => {
    expect(unitNamed(name)?.id).toBe(id);
  });
  it('knows no unit of another name', () => {
    for (const name of ['', 'onion', 'gram flour', 'constructor', '__proto__'])
      expect(unitNamed(name)).toBeNull();
  });
  it('tells containers and sizes apart', () => {
    expect([isContainer(unit('tin')), isContainer(unit('clove'))]).toEqual([true, false]);
    expect([isSize(unit('large')), isSize(unit('head'))]).toEqual([true, false]);
  });
});

describe('sizes', () => {
  // US customary and imperial definitions, in millilitres and grams to six figures.
  const sizes = [
    ['tsp', 4.92892],
    ['tbsp', 14.7868],
    ['fl oz', 29.5735],
    // Four fluid ounces; five in Britain.
    ['gill', 118.294],
    ['uk gill', 142.065],
    ['cup', 236.588],
    ['pint', 473.176],
    ['quart', 946.353],
    ['uk pint', 568.261],
    ['uk fl oz', 28.4131],
    ['metric cup', 250],
    ['dl', 100],
  ] as const;
  it.each(sizes)('a %s holds %d ml', (name, millilitres) => {
    const exact = exactMillilitres(ONE, unit(name));
    expect(exact === null ? 0 : toMillilitres(exact)).toBeCloseTo(millilitres, millilitres < 10 ? 5 : 2);
  });
  it('an ounce weighs 28.349523125 g and sixteen make a pound', () => {
    const ounce = exactGrams(ONE, unit('oz'));
    expect(ounce === null ? 0 : toGrams(ounce)).toBe(28.349523125);
    expect(convert(rational(16n), unit('oz'), unit('lb'))).toEqual(ONE);
  });
  it('keeps the small measures in whole ratios', () => {
    const inTeaspoons = ['tbsp', 'cup', 'saltspoon', 'pinch', 'dash'].map((name) =>
      convert(ONE, unit(name), unit('tsp')),
    );
    expect(inTeaspoons.map((r) => (r === null ? '' : formatRational(r)))).toEqual([
      ...['3', '48', '1/4', '1/16', '1/8'],
    ]);
  });
  it('converts nothing between mass, volume and counts', () => {
    expect(convert(ONE, unit('cup'), unit('g'))).toBeNull();
    expect(convert(ONE, unit('clove'), unit('head'))).toBeNull();
    expect(exactGrams(ONE, unit('cup'))).toBeNull();
    const cups = convert(rational(1000n), unit('ml'), unit('cup'));
    expect(cups === null ? 0 : toNumber(cups)).toBeCloseTo(4.22675, 5);
  });
});

describe('singularOf', () => {
  const pairs = [
    ['tomatoes', 'tomato'],
    ['berries', 'berry'],
    ['leaves', 'leaf'],
    ['knives', 'knife'],
    ['olives', 'olive'],
    ['chives', 'chive'],
    ['cloves', 'clove'],
    ['radishes', 'radish'],
    ['quiches', 'quiche'],
    ['cookies', 'cookie'],
    ['pies', 'pie'],
    ['peas', 'pea'],
    ['cheeses', 'cheese'],
    ['oats', 'oat'],
    ['aloes', 'aloe'],
  ] as const;
  it.each(pairs)('%s meets %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singularOf(singular));
  });
  it('keeps words apart that only look alike', () => {
    for (const [a, b] of [
      ['greens', 'green'],
      ['sweets', 'sweet'],
      ['fries', 'fry'],
      ['asparagus', 'asparagu'],
      ['couscous', 'couscou'],
    ] as const) {
      expect(singularOf(a)).not.toBe(singularOf(b));
    }
  });
});
