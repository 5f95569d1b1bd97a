import { expect, test } from 'vitest';
import { figuresOfSides } from '../../../data/builder/gates/figures-of-sides.ts';
import { said } from './a-dish.ts';

const SIDE = { role: 'side', slots: [] } as const;
const PLATE = { role: 'plate', slots: [] } as const;

test('energy of a side lies between 40 and 300 kcal, of a plate between 5 and 300', () => {
  // Apple: 52 kcal per 100 g; the other: 180.
  expect(said(figuresOfSides, { 'apple-raw': 70 }, SIDE)).toContain(
    '36 kcal, not 40 to 300, a serving (side)',
  );
  expect(said(figuresOfSides, { 'apple-raw': 80 }, SIDE)).toBe('');
  expect(said(figuresOfSides, { 'apple-raw': 70 }, PLATE)).toBe('');
  expect(said(figuresOfSides, { 'apple-raw': 8 }, PLATE)).toContain('4.2 kcal, not 5 to 300');
  expect(said(figuresOfSides, { 'main-of-figures': 170 }, PLATE)).toContain('306 kcal');
});

test("sodium of a side is at most 250 mg; a plate is one eater's own", () => {
  const salty = { 'apple-raw': 100, 'salt-table': 0.7 };
  expect(said(figuresOfSides, salty, SIDE)).toContain('271 mg sodium, above 250 mg');
  expect(said(figuresOfSides, { ...salty, 'salt-table': 0.6 }, SIDE)).toBe('');
  expect(said(figuresOfSides, salty, PLATE)).toBe('');
});

test('a meal is judged elsewhere', () => {
  expect(said(figuresOfSides, { 'main-of-figures': 300 })).toBe('');
});
