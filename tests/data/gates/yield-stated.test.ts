import { describe, expect, test } from 'vitest';
import { cookedWeight } from '../../../data/builder/gates/cooked-weight.ts';
import { yieldStated } from '../../../data/builder/gates/yield-stated.ts';
import { aDish, said, steps } from './a-dish.ts';

const weight = (...args: Parameters<typeof aDish>): number => cookedWeight(aDish(...args));

describe('the cooked weight', () => {
  test('of what is not heated is what is listed', () => {
    expect(weight({ 'carrot-raw': 100, 'chicken-cooked': 80 }, { heat: false })).toBe(180);
  });

  test('of meat in a pan is its yield; in a pot its juice stays', () => {
    // 200 x 0.75 in the pan; in the pot 200, and 300 g water less 10 % for 20 minutes without a lid.
    expect(weight({ 'chicken-thigh-raw': 200 }, steps('Fry it.'))).toBe(150);
    const pot = weight({ 'chicken-thigh-raw': 200, water: 300 }, steps('Simmer for 20 minutes.'));
    expect(pot).toBeCloseTo(470, 6);
    const lid = weight({ 'chicken-thigh-raw': 200, water: 300 }, steps('Cover and simmer for 20 minutes.'));
    expect(lid).toBeCloseTo(491, 6);
  });

  test('of dry lentils is dry and listed water, or their yield where the water is poured away', () => {
    // 300 g of listed water loses 10 %; drained lentils weigh 100 x 2.7.
    const listed = weight({ 'lentil-dry': 100, water: 300 }, steps('Simmer the lentils for 20 minutes.'));
    expect(listed).toBeCloseTo(370, 6);
    const drained = weight({ 'lentil-dry': 100 }, steps('Boil the lentils in plenty of water and drain.'));
    expect(drained).toBeCloseTo(270, 6);
  });

  test('of rice that is soaked and blended takes a third, of soaked pulses doubles', () => {
    expect(weight({ 'rice-white-dry': 100 }, steps('Soak the rice and blend.'))).toBeCloseTo(135, 6);
    expect(weight({ 'lentil-dry': 100 }, steps('Soak the lentils and blend.'))).toBeCloseTo(200, 6);
  });

  test('of vegetables is less from the oven, and least where they are baked dry', () => {
    expect(weight({ 'carrot-raw': 100 }, steps('Roast in the oven.'))).toBeCloseTo(78, 6);
    // 88 % water, of which 60 % goes.
    expect(weight({ 'carrot-raw': 100 }, steps('Bake in the oven until dry and brown.'))).toBeCloseTo(
      47.2,
      6,
    );
  });

  test('of a batter loses a third of its water', () => {
    const cakes = { 'wheat-flour-whole': 100, water: 100 };
    expect(weight(cakes, { ...steps('Fry the batter.'), equipment: ['frying pan'] })).toBeCloseTo(165, 6);
  });
});

test('a statement within 15 % of the sum passes, one beyond is refused', () => {
  const cold = { heat: false };
  const food = { 'carrot-raw': 200 };
  expect(said(yieldStated, food, { ...cold, yieldG: 230 })).toBe('');
  expect(said(yieldStated, food, { ...cold, yieldG: 232 })).toContain(
    'states 232 g and its lines come to 200 g',
  );
  expect(said(yieldStated, food, { ...cold, yieldG: 170 })).toBe('');
  expect(said(yieldStated, food, { ...cold, yieldG: 168 })).toContain('(-16 %)');
  expect(said(yieldStated, food, { ...cold, yieldG: null })).toContain('write "yield grams"');
});
