/** Derived nutrients, worked by hand. */
import { describe, expect, test } from 'vitest';
import { MEASURED, nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { MeasuredId } from '../../server/domain/foods/nutrient.ts';
import { assembleFoods } from '../../server/reference/assemble-foods.ts';
import { alaOf, freeSugarsOf, linoleicOf, omega3Of } from '../../server/reference/derived.ts';
import type { FoodParts } from '../../server/reference/parts.ts';
import { foodSchema } from '../../server/reference/schemas-foods.ts';

type Values = Partial<Record<MeasuredId, number>>;

function aFood(values: Values, fields: object = {}): FoodParts {
  const authored = foodSchema.parse({ id: 'a', name: 'a', kind: 'whole', nature: 'plant', ...fields });
  return {
    ...authored,
    measures: [],
    sr28RefusePercent: null,
    values: MEASURED.map(({ id }) => values[id] ?? null),
    hows: MEASURED.map(({ id }) => (values[id] === undefined ? ' ' : 'a')).join(''),
  };
}

describe('ALA', () => {
  test.each<[string, Values, number | null]>([
    ['the n-3 isomer itself', { 'linolenic-n3': 2, 'linolenic-undifferentiated': 5 }, 2],
    ['all 18:3 less gamma-linolenic', { 'linolenic-undifferentiated': 5, 'gamma-linolenic': 1.5 }, 3.5],
    ['all 18:3 where gamma-linolenic was not measured', { 'linolenic-undifferentiated': 5 }, 5],
    ['never below zero', { 'linolenic-undifferentiated': 1, 'gamma-linolenic': 2 }, 0],
    ['unknown', { epa: 1 }, null],
    ['a measured zero', { 'linolenic-n3': 0, 'linolenic-undifferentiated': 5 }, 0],
  ])('%s', (_name, values, expected) => {
    expect(alaOf(aFood(values))).toBe(expected);
  });
});

test('omega-3 is a lower bound of what is known beside ALA', () => {
  // 0.25 + 0.5 + 1 = 1.75; DPA and 18:4 are not known.
  expect(omega3Of(aFood({ 'linolenic-undifferentiated': 0.25, epa: 0.5, dha: 1 }))).toBe(1.75);
  expect(omega3Of(aFood({ epa: 0.5, dha: 1 }))).toBeNull();
});

test('linoleic acid is 18:2, else its n-6 isomer', () => {
  expect(linoleicOf(aFood({ 'linoleic-undifferentiated': 3, 'linoleic-n6': 2 }))).toBe(3);
  expect(linoleicOf(aFood({ 'linoleic-n6': 2 }))).toBe(2);
  expect(linoleicOf(aFood({}))).toBeNull();
});

describe('free sugars', () => {
  const honey = aFood({ sugars: 80 }, { id: 'honey', freeSugarShare: 1 });
  const apple = aFood({ sugars: 10 }, { id: 'apple', freeSugarShare: 0 });
  const spice = aFood({}, { id: 'spice' });
  const foods = new Map([honey, apple, spice].map((food) => [food.id, food]));
  const mixed = (parts: object[], values: Values = {}): number | null =>
    freeSugarsOf(aFood(values, { kind: 'compound', parts }), foods);

  test('total sugars by the authored share', () => {
    expect(freeSugarsOf(aFood({ sugars: 12 }, { freeSugarShare: 0.5 }), foods)).toBe(6);
    expect(freeSugarsOf(aFood({}, { freeSugarShare: 0 }), foods)).toBe(0);
    expect(freeSugarsOf(aFood({}, { freeSugarShare: 1 }), foods)).toBeNull();
    expect(freeSugarsOf(aFood({ sugars: 12 }), foods)).toBeNull();
    expect(freeSugarsOf(aFood({ sugars: 0 }), foods)).toBe(0);
  });

  test('a compound takes them from its parts by weight', () => {
    // 0.25 x 80 + 0.75 x 0 = 20.
    const parts = [
      { food: 'honey', share: 0.25 },
      { food: 'apple', share: 0.75 },
    ];
    expect(mixed(parts)).toBe(20);
    expect(mixed(parts, { sugars: 15 })).toBe(15);
  });

  test('a part of at most 2 % may lack them, a larger one may not', () => {
    const withSpice = (share: number): number | null =>
      mixed([
        { food: 'apple', share: 1 - share },
        { food: 'spice', share },
      ]);
    expect(withSpice(0.02)).toBe(0);
    expect(withSpice(0.03)).toBeNull();
  });

  test('an unnamed rest above 5 %, or some of an unknown share, makes them unknown', () => {
    expect(mixed([{ food: 'apple', share: 0.95 }])).toBe(0);
    expect(mixed([{ food: 'apple', share: 0.9 }])).toBeNull();
    expect(mixed([{ food: 'apple', share: 1 }, { food: 'honey' }])).toBeNull();
    expect(mixed([{ food: 'honey', share: 1 }, { food: 'apple' }])).toBe(80);
  });

  test('a concept among the parts stands for its usual form', () => {
    const fruit = aFood({}, { id: 'fruit', kind: 'concept', usual: 'honey' });
    const all = new Map([...foods, ['fruit', fruit]]);
    const pot = aFood({}, { kind: 'compound', parts: [{ food: 'fruit', share: 1 }] });
    expect(freeSugarsOf(pot, all)).toBe(80);
  });
});

test('a domain food carries derived values as calculated, and a concept none', () => {
  const oil = aFood({ 'linolenic-n3': 9 }, { id: 'oil', freeSugarShare: 0 });
  const seed = aFood({}, { id: 'seed-plant', kind: 'concept', usual: 'oil', name: 'b' });
  const foods = assembleFoods([oil, seed], []);
  const ala = nutrientIndex('ala');
  expect(foods.get('oil')?.per100g[ala]).toBe(9);
  expect(foods.get('oil')?.how[ala]).toBe('calculated');
  expect(foods.get('oil')?.how[nutrientIndex('linoleic')]).toBeNull();
  expect(foods.get('seed-plant')?.per100g.every((value) => value === null)).toBe(true);
});
