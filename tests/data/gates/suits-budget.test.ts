import { expect, test } from 'vitest';
import { suitsBudget } from '../../../data/builder/gates/suits-budget.ts';
import { said } from './a-dish.ts';

const BUDGET = { suits: ['budget'] } as const;

test('no dear food', () => {
  expect(said(suitsBudget, { 'salmon-atlantic-raw': 100 }, BUDGET)).toContain(
    'with salmon; take a cheaper food',
  );
  expect(said(suitsBudget, { 'blueberry-raw': 80 }, BUDGET)).toContain('blueberries');
  expect(said(suitsBudget, { 'sardine-canned-oil': 90, 'carrot-raw': 80 }, BUDGET)).toBe('');
  expect(said(suitsBudget, { 'salmon-atlantic-raw': 100 })).toBe('');
});
