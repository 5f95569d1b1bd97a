import { expect, test } from 'vitest';
import { distinct, likeness } from '../../../data/builder/gates/distinct.ts';
import { aRecipe } from './a-dish.ts';

const one = aRecipe({ 'carrot-raw': 100, 'onion-raw': 60, water: 300 }, { id: 'one' });

test('likeness is what both hold over what either holds', () => {
  // Both: 100 and 40; either: 100 and 60.
  expect(
    likeness(
      new Map([
        ['a', 100],
        ['b', 60],
      ]),
      new Map([
        ['a', 100],
        ['b', 40],
      ]),
    ),
  ).toBeCloseTo(140 / 160, 6);
  expect(likeness(new Map(), new Map())).toBe(0);
});

test('two recipes of nearly the same foods are refused, whatever water they hold', () => {
  const twin = aRecipe({ 'carrot-raw': 100, 'onion-raw': 40 }, { id: 'twin' });
  expect(distinct([one, twin]).join()).toContain('twin: holds what one holds (0.88 alike)');
  const kin = aRecipe({ 'carrot-raw': 100, 'onion-raw': 30 }, { id: 'kin' });
  // 130 / 160 = 0.81.
  expect(distinct([one, kin])).toEqual([]);
});

test('a stated variant, another role and other amounts per serving are let through', () => {
  const twin = aRecipe({ 'carrot-raw': 100, 'onion-raw': 60 }, { id: 'twin' });
  expect(distinct([one, { ...twin, variantOf: 'one' }])).toEqual([]);
  expect(distinct([one, { ...twin, role: 'side' }])).toEqual([]);
  expect(distinct([one, { ...twin, servings: 2 }])).toEqual([]);
});
