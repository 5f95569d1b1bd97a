import { expect, test } from 'vitest';
import { figuresOfMeals } from '../../../data/builder/gates/figures-of-meals.ts';
import { said } from './a-dish.ts';

// 300 g of it: 540 kcal, 30 g protein, 60 mg sodium.
const MAIN = { 'main-of-figures': 300 };

test('a sound dinner passes; energy outside the limits of each slot does not', () => {
  expect(said(figuresOfMeals, MAIN)).toBe('');
  expect(said(figuresOfMeals, { 'main-of-figures': 370 })).toContain('666 kcal, not 400 to 650');
  expect(said(figuresOfMeals, { 'main-of-figures': 361 })).toBe('');
  expect(said(figuresOfMeals, MAIN, { slots: ['breakfast'] })).toContain('not 300 to 500');
  expect(said(figuresOfMeals, MAIN, { slots: ['lunch', 'snack'] })).toContain(
    'not 100 to 250, a serving (snack)',
  );
});

test('protein below 20 g a main and 12 g a breakfast', () => {
  const oily = { 'main-of-figures': 150, 'olive-oil': 20 };
  // 270 + 177 = 447 kcal, 15 g protein.
  expect(said(figuresOfMeals, oily)).toContain('15 g protein, below 20 g');
  expect(said(figuresOfMeals, oily, { slots: ['breakfast'] })).toBe('');
});

test('sodium above 650 mg, and above 1 mg a kcal', () => {
  // Salt is 38.758 % sodium: 1.5 g brings 581 mg to 60 mg, with 540 kcal.
  expect(said(figuresOfMeals, { ...MAIN, 'salt-table': 1.5 })).toContain('641 mg sodium, above 540 mg');
  expect(said(figuresOfMeals, { ...MAIN, 'salt-table': 1.2 })).toBe('');
  // At 648 kcal the limit is 648 mg.
  expect(said(figuresOfMeals, { 'main-of-figures': 360, 'salt-table': 1.5 })).toContain('above 648 mg');
});

test('free sugars above 5 g a main, 8 g a snack', () => {
  // Honey: 82 %.
  expect(said(figuresOfMeals, { ...MAIN, 'honey-raw': 7 })).toContain('5.7 g free sugars, above 5 g');
  expect(said(figuresOfMeals, { ...MAIN, 'honey-raw': 6 })).toBe('');
  const snack = { slots: ['snack'] } as const;
  expect(said(figuresOfMeals, { 'main-of-figures': 100, 'honey-raw': 9 }, snack)).toBe('');
  expect(said(figuresOfMeals, { 'main-of-figures': 100, 'honey-raw': 10 }, snack)).toContain('above 8 g');
});

test('a side is not judged as a meal', () => {
  expect(said(figuresOfMeals, { 'apple-raw': 50 }, { role: 'side', slots: [] })).toBe('');
});
