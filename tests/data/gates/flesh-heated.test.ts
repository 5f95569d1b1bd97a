import { expect, test } from 'vitest';
import { fleshHeated } from '../../../data/builder/gates/flesh-heated.ts';
import { said, steps } from './a-dish.ts';

test.each([
  ['chicken-thigh-raw', 74],
  ['beef-ground-raw', 71],
  ['salmon-atlantic-raw', 63],
  ['salmon-frozen', 63],
])('%s: a step names %i C', (food, celsius) => {
  const says = (text: string): string => said(fleshHeated, { [food]: 100 }, steps('Begin.', text));
  expect(says('Fry until done.')).toContain(`must name ${String(celsius)} C`);
  expect(says(`Fry until ${String(celsius - 1)} C inside.`)).toContain('must name');
  expect(says(`Fry until ${String(celsius)} C inside.`)).toBe('');
  expect(says(`Fry until ${String(celsius)} °C inside.`)).toBe('');
});

test('cooked chicken and canned fish need no temperature', () => {
  expect(said(fleshHeated, { 'chicken-cooked': 100, 'sardine-canned-oil': 50 })).toBe('');
});
