import { expect, test } from 'vitest';
import { eggsFirm } from '../../../data/builder/gates/eggs-firm.ts';
import { said, steps } from './a-dish.ts';

test('eggs are cooked firm', () => {
  const says = (text: string): string => said(eggsFirm, { 'egg-whole': 50 }, steps(text));
  expect(says('Fry for 2 minutes.')).toContain('firm, set or cooked through');
  expect(says('Fry until set, the yolk still runny.')).toContain('soft');
  expect(says('Fry until set, with no runny egg left.')).toBe('');
});

test('boiled eggs from the fridge need no word', () => {
  expect(said(eggsFirm, { 'egg-boiled': 50 }, steps('Slice.'))).toBe('');
});
