import { expect, test } from 'vitest';
import { AMOUNT_BOUNDS } from '../../../data/builder/gates/amount-bounds.ts';
import { amounts } from '../../../data/builder/gates/amounts.ts';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { aLine, aRecipe, KITCHEN, said } from './a-dish.ts';

test.each([
  ['cinnamon-ground', 1],
  ['turmeric-ground', 3],
  ['brazil-nut-raw', 5],
  ['chicken-liver-raw', 60],
  ['olive-oil', 18],
  ['salt-table', 1],
  ['garlic-raw', 8],
  ['walnut-raw', 30],
  ['pumpkin-seed', 40],
  ['kidney-bean-dry', 90],
  ['rice-white-dry', 95],
  ['chicken-thigh-raw', 200],
  ['honey-raw', 10],
])('%s: at most %d g a serving', (food, most) => {
  expect(said(amounts, { [food]: most + 0.2 })).toContain(`${String(most)} g is the most, take less`);
  expect(said(amounts, { [food]: most })).toBe('');
  expect(said(amounts, { [food]: most * 2 }, { servings: 2 })).toBe('');
});

test.each([
  ['kale-raw', 20],
  ['egg-whole', 12],
  ['chicken-thigh-raw', 40],
  ['olive-oil', 2],
  ['walnut-raw', 5],
])('%s: below %d g it is pointless', (food, least) => {
  expect(said(amounts, { [food]: least - 0.2 })).toContain(`${String(least)} g is the least`);
  expect(said(amounts, { [food]: least })).toBe('');
});

test('foods of one kind count together', () => {
  expect(said(amounts, { 'walnut-raw': 28, 'brazil-nut-raw': 4 })).toContain(
    '32.0 g walnuts and Brazil nuts',
  );
});

test('raw garlic is at most 2 g, garlic in the pan may be more', () => {
  const garlic = (isHeated: boolean): string =>
    amounts(dishOf({ ...aRecipe({}), lines: [aLine('garlic-raw', 3, { isHeated })] }, KITCHEN)).join();
  expect(garlic(false)).toContain('(raw garlic); 2 g is the most');
  expect(garlic(true)).toBe('');
});

test('every bound leaves room', () => {
  expect(AMOUNT_BOUNDS.filter(({ least = 0, most }) => least >= most)).toEqual([]);
});
