import { expect, test } from 'vitest';
import { titles } from '../../../data/builder/gates/titles.ts';
import { said, steps } from './a-dish.ts';

const says = (title: string): string => said(titles, { 'kale-frozen': 50, 'carrot-raw': 50 }, { title });

test('names no food that is not in the dish', () => {
  expect(says('Carrot soup with walnuts')).toContain('its title names "walnuts"');
  expect(says('Carrot soup with kale')).toBe('');
  expect(says('Carrot soup without walnuts')).toBe('');
  expect(says('Walnut-free carrot soup')).toBe('');
  expect(says('Vegetable mash')).toBe('');
  expect(says('Fish mash')).not.toContain('names "mash"');
});

test('is at most 70 characters', () => {
  expect(says('x'.repeat(71))).toContain('has 71 characters');
  expect(says('x'.repeat(70))).toBe('');
});

test('no brand, in the title or in a step', () => {
  expect(says('Marmite carrots')).toContain('the brand "Marmite"');
  expect(said(titles, {}, steps('Add a spoon of Tabasco.'))).toContain('the brand "tabasco"');
  expect(said(titles, {}, steps('Add a spoon of sauce.'))).toBe('');
});
